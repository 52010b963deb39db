// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_code_letters.h"

#include "session/scenario_code.h"

namespace relief::session {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr QStringView separators = u"-\u2010\u2011\u2012\u2013\u2014"; // word processors make dashes of hyphens

// Symbols are elements of the field of 32: sums are exclusive ors, and multiplying by `element` goes through all of
// them but 0.
constexpr int element = 2;
constexpr int polynomial = 0b100101; // x^5 + x^2 + 1, primitive

constexpr int product(int one, int other)
{
    int result = 0;
    for (int bit = 0; bit < 5; ++bit) {
        result ^= (other >> bit & 1) != 0 ? one : 0;
        one <<= 1;
        one ^= one >= codeRadix ? polynomial : 0;
    }
    return result;
}

constexpr int inverse(int of)
{
    for (int candidate = 1; candidate < codeRadix; ++candidate) {
        if (product(of, candidate) == 1) {
            return candidate;
        }
    }
    return 0;
}

/// The sum of the symbols notices one that is wrong; the sum weighted by place notices neighbors that changed places,
/// too. Both are 0 for a code.
struct Sums {
    int plain = 0;
    int weighted = 0;
};

Sums sumsOf(const CodeSymbols &symbols)
{
    Sums sums;
    for (const int symbol : symbols) {
        sums.plain ^= symbol;
        sums.weighted = product(sums.weighted, element) ^ symbol; // Horner: the last symbol has weight 1
    }
    return sums;
}

int symbolOf(QChar character)
{
    const QChar upper = character.toUpper();
    const QChar meant = upper == u'O' ? QChar(u'0') : upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
    return static_cast<int>(alphabet.indexOf(meant));
}

} // namespace

CodeSymbols withCheck(CodeSymbols symbols)
{
    symbols.resize(symbols.size() + checkSymbols, 0);
    const Sums sums = sumsOf(symbols);
    // The two, a and b, make both sums 0: a + b = plain, a x element + b = weighted.
    const int first = product(sums.plain ^ sums.weighted, inverse(1 ^ element));
    symbols[symbols.size() - 2] = first;
    symbols[symbols.size() - 1] = sums.plain ^ first;
    return symbols;
}

bool checkHolds(const CodeSymbols &symbols)
{
    const Sums sums = sumsOf(symbols);
    return sums.plain == 0 && sums.weighted == 0;
}

QString written(const CodeSymbols &symbols)
{
    const size_t apart = symbols.size() / codeGroup - 1;
    const bool grouped = symbols.size() + apart <= static_cast<size_t>(longestCode);
    QString code;
    for (size_t i = 0; i < symbols.size(); ++i) {
        if (grouped && i > 0 && i % codeGroup == 0) {
            code += u'-';
        }
        code += alphabet[symbols[i]];
    }
    return code;
}

ReadSymbols symbolsOf(const QString &code)
{
    ReadSymbols read;
    for (const QChar character : code) {
        if (character.isSpace() || separators.contains(character)) {
            continue;
        }
        const int symbol = symbolOf(character);
        if (symbol < 0) {
            read.problem = Unreadable::OtherCharacters;
            return read;
        }
        if (read.symbols.size() == static_cast<size_t>(longestCode)) {
            read.problem = Unreadable::TooLong;
            return read;
        }
        read.symbols.push_back(symbol);
    }
    if (read.symbols.empty()) {
        read.problem = Unreadable::Empty;
    }
    return read;
}

} // namespace relief::session
