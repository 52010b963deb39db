// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The steps of the open lesson: a column with titles, or in a small window a row of numbers; how far one is, and how
// long it takes from here.

#include "session/lesson_player.h"
#include "ui/pane.h"

#include <vector>

class QLabel;

namespace relief::ui {

class LessonProgress;
class LessonStepRow;

class LessonStepList : public Pane {
    Q_OBJECT

public:
    LessonStepList(const session::Session &session, session::LessonPlayer *player, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void rebuild();          ///< another lesson, audience or look
    void refresh();          ///< another step or stage
    void refreshProgress();  ///< the lesson's clock moved
    void setFocusOnStep();   ///< the keyboard goes to the step shown
    bool holdsFocus() const; ///< on one of the steps

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addColumn();
    void addRow();
    LessonStepRow *addStep(size_t index, QWidget *parent);
    QString titleOf(size_t index) const;
    QLabel *addLabel(const QString &role);
    void fitRow();
    void open(int index);
    void openCheck();
    size_t current() const; ///< index in m_rows; the last one is the check

    const session::Session &m_session;
    session::LessonPlayer *m_player;
    QWidget *m_body = nullptr;
    std::vector<LessonStepRow *> m_rows;
    LessonProgress *m_progress = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_left = nullptr;
    Look m_look;
};

} // namespace relief::ui
