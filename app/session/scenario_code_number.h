// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole number of any size, made of digits that each count to another radix. Private to session.

#include <cstdint>
#include <vector>

namespace relief::session {

class MixedNumber {
public:
    void push(uint32_t digit, uint32_t radix); ///< the new last digit, below the radix
    uint32_t pop(uint32_t radix);              ///< the last digit, taken away
    bool isZero() const { return m_words.empty(); }

private:
    std::vector<uint32_t> m_words; ///< the least first; the last is never 0
};

} // namespace relief::session
