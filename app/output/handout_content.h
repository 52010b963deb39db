// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Handouts of what the program shows: a diagram with its medicines, a question, a lesson, a comparison.

#include "output/handout.h"
#include "session/comparison.h"

namespace relief::output {

/// What a person chooses for the page.
struct HandoutWishes {
    content::Audience audience = content::Audience::Patient;
    int pointSize = 12;
    QStringList values; ///< ids of content::Value; empty: not printed
    QString contact;    ///< may be empty
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate date;
};

/// Pictures point into the session's pack, which must outlive the handout.
Handout handoutOf(const session::Session &session, const HandoutWishes &wishes);
Handout handoutOf(const content::Question &question, const session::Session &session, const HandoutWishes &wishes);
Handout handoutOf(const content::Lesson &lesson, const session::Session &session, const HandoutWishes &wishes);
Handout handoutOf(const content::Experiment &experiment, const session::Session &session, const HandoutWishes &wishes);
Handout handoutOf(const session::Comparison &comparison, const HandoutWishes &wishes);

/// Sentences of a text, as the language ends them.
QStringList sentencesOf(const QString &text);

} // namespace relief::output
