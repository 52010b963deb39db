// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Under the picture while the tour runs: its caption, and pause, next and stop.

#include "session/session.h"
#include "ui/pane.h"

class QLabel;

namespace relief::ui {

class IconButton;
class Tour;

class TourBar : public Pane {
    Q_OBJECT

public:
    TourBar(session::Session *session, Tour *tour, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setFocusOnControls();
    int heightForWidth(int width) const override;

private:
    void refresh();
    void refreshPlaying();

    session::Session *m_session;
    Tour *m_tour;
    QLabel *m_step;
    QLabel *m_caption;
    IconButton *m_pause;
    IconButton *m_next;
    IconButton *m_stop;
};

} // namespace relief::ui
