// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/patient_texts.h"
#include "content/readability.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr int technicalFrom = 3; // syllables

/// "NMDA", "Ca2", "\u03b21"; not a letter alone, nor a trial's registered number.
bool isAbbreviation(const QString &word)
{
    static const QRegularExpression trial(u"^NCT\\d+$"_s);
    static const QRegularExpression form(
        u"\\p{Lu}.*\\p{Lu}|\\p{N}.*\\p{L}|\\p{L}.*\\p{N}|\\p{Greek}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word.size() > 1 && form.match(word).hasMatch() && !trial.match(word).hasMatch();
}

/// Without "'s", in lower case.
QString plain(const QString &word)
{
    static const QRegularExpression possessive(u"['\u2019]s?$"_s);
    return word.toLower().remove(possessive);
}

void addWords(QSet<QString> &words, const QString &text)
{
    for (const QString &word : readingWords(text)) {
        words << plain(word);
    }
}

class Vocabulary {
public:
    explicit Vocabulary(const Draft &draft)
    {
        for (const Found<Term> &item : draft.glossary) {
            addWords(m_explained, item.value.term + u' ' + item.value.synonyms.join(u' '));
        }
        for (const QString &word : draft.plainWords) {
            m_explained << plain(word);
        }
        for (const Found<Reference> &item : draft.references) {
            addWords(m_explained, item.value.authors); // "Williams" is a name, not a term
        }
        for (const Found<Diagram> &item : draft.diagrams) {
            for (const Node &node : item.value.nodes) {
                addWords(m_nurses, node.label.nurse + u' ' + node.sublabel.nurse);
            }
        }
        for (const Found<Medicine> &item : draft.medicines) {
            addWords(m_nurses, item.value.name.nurse + u' ' + item.value.synonyms.join(u' '));
        }
    }

    /// Whether the word needs an explanation and has none.
    bool lacks(const QString &word) const
    {
        const QString core = plain(word);
        const bool technical = isAbbreviation(word) || (m_nurses.contains(core) && syllablesIn(core) >= technicalFrom);
        return technical && !isExplained(core);
    }

private:
    bool isExplained(const QString &core) const
    {
        return m_explained.contains(core) || m_explained.contains(core + u's')
               || (core.endsWith(u's') && m_explained.contains(core.chopped(1)));
    }

    QSet<QString> m_explained;
    QSet<QString> m_nurses;
};

} // namespace

void checkTerms(const std::vector<PatientText> &texts, const Draft &draft, Issues &issues)
{
    const Vocabulary vocabulary(draft);
    QSet<QString> told;
    for (const PatientText &text : texts) {
        for (const QString &word : readingWords(text.text)) {
            const QString once = text.file + u' ' + plain(word);
            if (!told.contains(once) && vocabulary.lacks(word)) {
                told << once;
                issues.push_back(
                    {text.file, text.pointer, Check::tr("The glossary does not explain %1.").arg(quoted(word)),
                        Check::tr("Add it to glossary.json, say it in plain words, or list it in plain_words.json if "
                                  "every patient knows it."),
                        Severity::Error});
            }
        }
    }
}

} // namespace relief::content
