// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a code holds, in which order and on which steps: one description for writing and reading. Private to session.

#include "session/scenario_code.h"
#include "session/scenario_code_number.h"

namespace relief::session {

/// Where digits go to or come from.
class CodeDigits {
public:
    virtual ~CodeDigits() = default;
    virtual uint32_t pass(uint32_t digit, uint32_t radix) = 0; ///< the digit that the code has here
};

/// Takes note of what it is shown.
class WrittenDigits : public CodeDigits {
public:
    uint32_t pass(uint32_t digit, uint32_t radix) override;
    MixedNumber number() const;

private:
    std::vector<std::pair<uint32_t, uint32_t>> m_digits; ///< with their radices
};

/// Says what was written.
class ReadDigits : public CodeDigits {
public:
    explicit ReadDigits(MixedNumber number) : m_number(std::move(number)) {}
    uint32_t pass(uint32_t digit, uint32_t radix) override;
    bool isAtEnd() const { return m_number.isZero(); }

private:
    MixedNumber m_number;
};

/// Brings each value onto its steps and through the digits. False, with the rest untouched, if the digits come from
/// another content than the pack.
bool passThrough(CodeDigits &digits, const content::Pack &pack, Coded &coded);

} // namespace relief::session
