// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_code_number.h"

#include <cstddef>

namespace relief::session {

namespace {

constexpr int wordBits = 32;

} // namespace

void MixedNumber::push(uint32_t digit, uint32_t radix)
{
    uint64_t carry = digit;
    for (uint32_t &word : m_words) {
        carry += uint64_t{word} * radix;
        word = static_cast<uint32_t>(carry);
        carry >>= wordBits;
    }
    if (carry > 0) {
        m_words.push_back(static_cast<uint32_t>(carry));
    }
}

uint32_t MixedNumber::pop(uint32_t radix)
{
    uint64_t rest = 0;
    for (std::size_t i = m_words.size(); i-- > 0;) {
        const uint64_t part = (rest << wordBits) | m_words[i];
        m_words[i] = static_cast<uint32_t>(part / radix);
        rest = part % radix;
    }
    while (!m_words.empty() && m_words.back() == 0) {
        m_words.pop_back();
    }
    return static_cast<uint32_t>(rest);
}

} // namespace relief::session
