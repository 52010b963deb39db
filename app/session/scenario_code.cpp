// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_code.h"

#include "session/scenario_code_fields.h"
#include "session/scenario_code_letters.h"

#include <QCoreApplication>

#include <algorithm>

namespace relief::session {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioCode)
};

constexpr int version = 1; ///< the first character; it and the check characters stay in every version

/// The fewest symbols in whole groups that hold the state; nothing if it does not fit.
std::optional<CodeSymbols> symbolsFor(const Coded &coded, const content::Pack &pack)
{
    WrittenDigits digits;
    Coded passed = coded;
    passThrough(digits, pack, passed);
    MixedNumber number = digits.number();
    CodeSymbols symbols;
    while (!number.isZero() || (symbols.size() + 1 + checkSymbols) % codeGroup != 0) {
        symbols.push_back(static_cast<int>(number.pop(codeRadix)));
    }
    symbols.push_back(version);
    std::reverse(symbols.begin(), symbols.end());
    symbols = withCheck(std::move(symbols));
    return symbols.size() <= static_cast<size_t>(longestCode) ? std::optional(symbols) : std::nullopt;
}

content::Issue issue(const QString &message)
{
    return {QString(), QString(), message, QString(), content::Severity::Error};
}

content::Issue mistyped()
{
    return issue(Words::tr("This code was mistyped: at least one of its characters is wrong."));
}

content::Issue issueOf(Unreadable problem)
{
    switch (problem) {
    case Unreadable::Empty:
        return issue(Words::tr("There is no code here: a code has letters and digits in groups of five."));
    case Unreadable::TooLong:
        return issue(Words::tr("This is too long for a code, which has at most %1 characters.").arg(longestCode));
    case Unreadable::OtherCharacters:
        break;
    }
    return issue(Words::tr("This is no code: a code has only digits and the letters A to Z without U."));
}

} // namespace

std::optional<QString> codeOf(const Coded &coded, const content::Pack &pack)
{
    if (coded.arrangement.medication.fromFile || pack.diagrams.empty()) {
        return std::nullopt;
    }
    const auto symbols = symbolsFor(coded, pack);
    return symbols ? std::optional(written(*symbols)) : std::nullopt;
}

Coded roundedForCode(Coded coded, const content::Pack &pack)
{
    WrittenDigits digits;
    passThrough(digits, pack, coded);
    return coded;
}

content::Result<Coded> readCode(const QString &code, const content::Pack &pack)
{
    const ReadSymbols read = symbolsOf(code);
    if (read.problem) {
        return issueOf(*read.problem);
    }
    const CodeSymbols &symbols = read.symbols;
    if (symbols.size() % codeGroup != 0 || !checkHolds(symbols)) {
        return mistyped();
    }
    if (symbols.front() != version) {
        return issue(Words::tr("This code was made by another version of the program, which writes codes otherwise."));
    }
    MixedNumber number;
    for (size_t i = 1; i + checkSymbols < symbols.size(); ++i) {
        number.push(static_cast<uint32_t>(symbols[i]), codeRadix);
    }
    ReadDigits digits(std::move(number));
    Coded coded;
    if (!passThrough(digits, pack, coded) || !digits.isAtEnd()) {
        return issue(Words::tr("This code was made with other diagrams or medicines than are open here."));
    }
    if (symbolsFor(coded, pack) != symbols) { // not how a code of this is written
        return mistyped();
    }
    return coded;
}

} // namespace relief::session
