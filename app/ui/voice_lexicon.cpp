// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_lexicon.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

/// What makes a word a part of a longer one. Arabic joins its article to a Latin abbreviation: that is no longer word.
const auto besideLatin = u"[\\p{Latin}\\p{Greek}\\p{Nd}µ²⁺⁻]"_s;
const auto besideOther = u"[\\p{L}\\p{M}\\p{Nd}]"_s;

bool isArabic(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

/// Longer words first: "GABA-A" is not GABA and an A.
QString wholeWords(QStringList words, const QString &beside)
{
    std::sort(words.begin(), words.end(),
        [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (QString &word : words) {
        word = QRegularExpression::escape(word);
    }
    return u"(?<!%1)(?:%2)(?!%1)"_s.arg(beside, words.join(u'|'));
}

/// Marks of direction, soft hyphens and joiners are for the eye.
QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

} // namespace

Lexicon::Lexicon(const QString &language) : m_language(language)
{
    QFile file(u":/lexicon/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object().value("words"_L1).toObject();
    QStringList latin;
    QStringList other;
    for (auto word = words.begin(); word != words.end(); ++word) {
        m_words.insert(word.key(), word.value().toString());
        (isArabic(word.key()) ? other : latin) << word.key();
    }
    QStringList patterns;
    if (!latin.isEmpty()) {
        patterns << wholeWords(latin, besideLatin);
    }
    if (!other.isEmpty()) {
        patterns << wholeWords(other, besideOther);
    }
    m_pattern.setPattern(patterns.join(u'|'));
}

QString Lexicon::spoken(const QString &text) const
{
    const QString clean = withoutMarks(text);
    if (m_words.isEmpty()) {
        return clean;
    }
    QString said;
    qsizetype done = 0;
    for (auto found = m_pattern.globalMatch(clean); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        said += clean.mid(done, match.capturedStart() - done) + m_words.value(match.captured());
        done = match.capturedEnd();
    }
    return said + clean.mid(done);
}

QString inSentences(const QStringList &paragraphs)
{
    QString text;
    for (const QString &paragraph : paragraphs) {
        const QString words = paragraph.trimmed();
        if (words.isEmpty()) {
            continue;
        }
        const bool ends = words.back().category() == QChar::Punctuation_Other;
        text += words + (ends ? u"\n"_s : u".\n"_s);
    }
    return text.trimmed();
}

} // namespace relief::ui
