// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Top of the console: which step the audience sees, whether it sees it at all, and the talk's time.

#include "ui/look.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

namespace relief::ui {

class ChoiceBox;
class IconButton;
class Talk;

class PresenterHead : public QWidget {
    Q_OBJECT

public:
    explicit PresenterHead(Talk *talk, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setStacked(bool stacked); ///< time below the step
    void refresh();
    void refreshTime();

private:
    QBoxLayout *makeTime();

    Talk *m_talk;
    QBoxLayout *m_rows;
    QLabel *m_title;
    QLabel *m_step;
    QLabel *m_state;
    QLabel *m_timer;
    QLabel *m_elapsed;
    ChoiceBox *m_planned;
    IconButton *m_restart;
    bool m_late = false; ///< what the timer's icon was drawn for
    Look m_look;
};

/// "12:40", "1:05:07".
QString talkTime(double seconds);

} // namespace relief::ui
