// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/search_words.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

struct Spelling {
    char16_t letter;
    QLatin1StringView words;
};

/// Letters that Unicode does not take apart, and Greek ones, which people type by name.
constexpr std::array spellings{Spelling{u'\u03b1', "alpha"_L1}, Spelling{u'\u03b2', "beta"_L1},
    Spelling{u'\u03b3', "gamma"_L1}, Spelling{u'\u03b4', "delta"_L1}, Spelling{u'\u03ba', "kappa"_L1},
    Spelling{u'\u03bc', "mu"_L1}, Spelling{u'\u00e6', "ae"_L1}, Spelling{u'\u0153', "oe"_L1},
    Spelling{u'\u00f8', "o"_L1}, Spelling{u'\u0142', "l"_L1}, Spelling{u'\u0111', "d"_L1}, Spelling{u'\u0131', "i"_L1}};

constexpr bool isApostrophe(char16_t letter)
{
    return letter == u'\'' || letter == u'\u2019' || letter == u'\u02bc';
}

constexpr char16_t tatweel = u'\u0640';

/// Letters that people type for each other. Hamza over or under alif, waw and ya is a mark once taken apart.
constexpr char16_t asTyped(char16_t letter)
{
    switch (letter) {
    case u'\u0629': // ta marbuta
        return u'\u0647';
    case u'\u0649': // alif maqsura
        return u'\u064a';
    case u'\u0671': // alif wasla
        return u'\u0627';
    default:
        return letter;
    }
}

/// The article, also after "and", "with", "for", "so" and "as": they are written together with the word.
constexpr std::array<QStringView, 6> articles{u"\u0648\u0627\u0644", u"\u0628\u0627\u0644", u"\u0641\u0627\u0644",
    u"\u0643\u0627\u0644", u"\u0627\u0644", u"\u0644\u0644"};
constexpr qsizetype shortestWord = 2; ///< that an article leaves

class Folding {
public:
    QString run(const QString &text)
    {
        m_folded.reserve(text.size());
        m_word = 0;
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80) {
                add(letter.toLower());
            } else {
                addForeign(letter);
            }
        }
        if (m_folded.endsWith(u' ')) {
            m_folded.chop(1);
        } else {
            dropArticle();
        }
        return std::move(m_folded);
    }

private:
    void add(QChar letter)
    {
        if (letter.isLetterOrNumber()) {
            m_folded += letter;
        } else if (!isApostrophe(letter.unicode()) && !letter.isMark() && !m_folded.isEmpty()
                   && !m_folded.endsWith(u' ')) {
            dropArticle();
            m_folded += u' ';
            m_word = m_folded.size();
        }
    }

    /// Of the word that ends here.
    void dropArticle()
    {
        const QStringView word = QStringView(m_folded).sliced(m_word);
        for (const QStringView article : articles) {
            if (word.startsWith(article) && word.size() >= article.size() + shortestWord) {
                m_folded.remove(m_word, article.size());
                return;
            }
        }
    }

    void addForeign(QChar letter)
    {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            const auto spelling = std::find_if(spellings.begin(), spellings.end(),
                [&](const Spelling &item) { return item.letter == part.unicode(); });
            if (spelling != spellings.end()) {
                m_folded += spelling->words;
            } else if (part.digitValue() >= 0) {
                add(QChar(u'0' + part.digitValue()));
            } else if (part != tatweel) {
                add(QChar(asTyped(part.unicode())));
            }
        }
    }

    QString m_folded;
    qsizetype m_word = 0; ///< where the last word begins
};

} // namespace

QString folded(const QString &text)
{
    return Folding().run(text);
}

QStringList searchWords(const QString &foldedText)
{
    return foldedText.split(u' ', Qt::SkipEmptyParts);
}

int slipsForgiven(qsizetype letters)
{
    constexpr qsizetype forOne = 4;
    constexpr qsizetype forTwo = 8;
    return letters >= forTwo ? 2 : letters >= forOne ? 1 : 0;
}

bool startsNearly(const QString &word, const QString &typed, int slips)
{
    constexpr qsizetype longest = 32;
    const qsizetype columns = std::min(word.size(), typed.size() + slips);
    if (typed.size() > longest || word.size() + slips < typed.size()) {
        return false;
    }
    const bool swapped = typed.size() > 1 && word.size() > 1 && typed[0] == word[1] && typed[1] == word[0];
    if (word.isEmpty() || (typed[0] != word[0] && !swapped)) {
        return false;
    }
    // Optimal string alignment; rows are letters typed, columns letters of the word.
    std::array<std::array<int, longest + 3>, 3> rows{};
    for (qsizetype column = 0; column <= columns; ++column) {
        rows[0][static_cast<size_t>(column)] = static_cast<int>(column);
    }
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        auto &row = rows[static_cast<size_t>(i % 3)];
        const auto &above = rows[static_cast<size_t>((i + 2) % 3)];
        const auto &twoAbove = rows[static_cast<size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const auto at = static_cast<size_t>(j);
            const int other = typed[i - 1] == word[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + other});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1]) {
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            }
        }
    }
    const auto &last = rows[static_cast<size_t>(typed.size() % 3)];
    return *std::min_element(last.begin(), last.begin() + columns + 1) <= slips;
}

} // namespace relief::content
