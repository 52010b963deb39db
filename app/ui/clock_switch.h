// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Hours after a dose, or weeks of use: which timeline the window shows, and what the slow one is.

#include "session/session.h"
#include "ui/look.h"

#include <QLabel>
#include <QWidget>

namespace relief::ui {

class SegmentRow;
class WrapButton;

class ClockSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ClockSwitch(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh(); ///< from the session's snapshot; changes only what differs

private:
    void build();
    void setClock(session::Clock clock);

    session::Session *m_session;
    SegmentRow *m_row;
    WrapButton *m_invite; ///< beside a picture that tells of weeks
    QLabel *m_notes;
};

} // namespace relief::ui
