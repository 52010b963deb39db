// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Right of a lesson's picture: the sheet of its stage, and the ways on and back below it.

#include "ui/lesson_sheet.h"
#include "ui/pane.h"

class QBoxLayout;

namespace relief::ui {

class ArrowButton;
class ScrollColumn;

class LessonPanel : public Pane {
    Q_OBJECT

public:
    LessonPanel(const session::Session &session, session::LessonPlayer *player, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void rebuild(); ///< another stage, step, question, lesson or audience
    void refresh();
    void refreshShown();
    bool choose(int answer);
    void next(); ///< a step that is gone on to plays

Q_SIGNALS:
    void destinationAsked(const relief::ui::Destination &destination);
    void stripAsked();
    void printAsked();
    void lessonAsked(const QString &id); ///< empty: all of them

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFoot();
    void refreshFoot();
    void arrangeFoot();
    void goOn();

    const session::Session &m_session;
    session::LessonPlayer *m_player;
    ScrollColumn *m_scroll;
    LessonSheet *m_sheet = nullptr;
    QBoxLayout *m_foot;
    ArrowButton *m_back;
    ArrowButton *m_skip;
    ArrowButton *m_next;
    Look m_look;
};

} // namespace relief::ui
