// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Play, pause, step, speed, and what the two clocks show.

#include "session/session.h"
#include "ui/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace relief::ui {

class IconButton;

class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    int arrange(int width); ///< puts the words beside or below the buttons; returns the height this takes
    void refreshClock();    ///< the minutes in words; cheap when the minute is the same
    void refreshPlaying();  ///< the play button and the rates

private:
    void build();
    void chooseSpeed();
    void setSpeed(double speed);
    QString rates() const;
    QString clockText() const;
    int clockWidth() const;

    session::Session *m_session;
    IconButton *m_toStart;
    IconButton *m_play;
    IconButton *m_step;
    IconButton *m_restart;
    QPushButton *m_speed;
    QLabel *m_clock;
    QLabel *m_rates;
    QGridLayout *m_grid = nullptr;
    int m_lines = 1; ///< of buttons, clock and rates
    QString m_shownTime;
    theme::Theme m_theme{};
    int m_arrangedWidth = -1; ///< arranged for it; -1: to be arranged anew
    int m_arrangedHeight = 0;
};

/// "1×", "0.5×" in the language's digits.
QString speedText(double speed);

} // namespace relief::ui
