// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How words are said that an engine would say wrongly: "K⁺", "NMDA", "µ". One list a language, in resources/lexicon.

#include <QHash>
#include <QRegularExpression>
#include <QString>

namespace relief::ui {

class Lexicon {
public:
    /// The list of the language; none: nothing is changed but what no voice can say.
    explicit Lexicon(const QString &language);

    const QString &language() const { return m_language; }
    bool isEmpty() const { return m_words.isEmpty(); }

    /// The text as it is to be said: each word of the list, where it stands as a whole word, in its spoken form.
    QString spoken(const QString &text) const;

private:
    QString m_language;
    QHash<QString, QString> m_words;
    QRegularExpression m_pattern;
};

/// Paragraphs in one text, each ended, so that a voice pauses between them.
QString inSentences(const QStringList &paragraphs);

} // namespace relief::ui
