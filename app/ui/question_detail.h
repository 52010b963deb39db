// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One question in full: the answer's word and grade, its words and pictures, what to mind, sources, and where the
// program differs from the source article.

#include "session/session.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace relief::ui {

class Card;
class Thumbnails;

class QuestionDetail : public QWidget {
    Q_OBJECT

public:
    /// The question's statement must be in the pack. Everything given outlives the widget.
    QuestionDetail(const session::Session &session, const content::Question &question, Thumbnails *thumbnails,
        const Look &look, QWidget *parent);

    /// The answer for paper.
    QString html() const;

Q_SIGNALS:
    void destinationAsked(const relief::ui::Destination &destination);
    void questionAsked(const QString &id);

private:
    QLabel *addText(QBoxLayout *column, const QString &text, const QString &role);
    void addProse(QBoxLayout *column, const QString &text, theme::TextRole role);
    void addAnswer(QBoxLayout *column);
    void addPictures(QBoxLayout *column);
    void addCaution(QBoxLayout *column);
    void addRelated(QBoxLayout *column);
    void addSources(QBoxLayout *column);
    void addDifference(QBoxLayout *column);
    void addButtons(QBoxLayout *column);
    QBoxLayout *addCard(QBoxLayout *column);

    const content::Pack &m_pack;
    const content::Question &m_question;
    const content::Statement &m_statement;
    content::Audience m_audience;
    Thumbnails *m_thumbnails;
    Look m_look;
    std::vector<const content::Term *> m_explained;
};

} // namespace relief::ui
