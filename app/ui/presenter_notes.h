// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the teacher reads: notes on the step, or what the class is told in full, with its sources. Of the step the
// console is at, also while the audience's picture is frozen.

#include "content/pack.h"
#include "ui/pane.h"

#include <QLabel>

#include <vector>

class QVBoxLayout;

namespace relief::ui {

class EvidenceList;
class IconButton;
class ScrollColumn;
class Talk;

class PresenterNotes : public Card {
    Q_OBJECT

public:
    explicit PresenterNotes(Talk *talk, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setPrivate(bool alone); ///< nobody else sees this screen: answers may stand here before they are told
    void rebuild();
    void follow();          ///< without a lesson: another explanation, once the clock or a medicine has brought it
    void resize(int steps); ///< of the words: +1 larger, -1 smaller

    using QWidget::resize;

private:
    void build();
    void clear();
    void addParagraph(const QString &heading, const QString &text);
    void addStep(const content::LessonStep &step, bool asking);
    void addQuiz(const content::Quiz &quiz, bool told);
    void addSummary(const content::Lesson &lesson);
    void addPicture();
    void addSources(const QStringList &references);
    void addEvidence();
    void sizeWords();

    Talk *m_talk;
    QLabel *m_title;
    IconButton *m_smaller;
    IconButton *m_larger;
    ScrollColumn *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_step;
    std::vector<QLabel *> m_paragraphs;
    std::vector<QWidget *> m_parts; ///< all that is made anew
    int m_explanation = -1;         ///< the one that is told
    int m_size = 1;                 ///< index of a size
    bool m_private = true;
    Look m_look;
};

} // namespace relief::ui
