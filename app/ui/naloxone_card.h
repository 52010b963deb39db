// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Naloxone: given at a moment, not set to a level. Holds the one gold button of the window.

#include "session/session.h"
#include "ui/pane.h"

#include <QLabel>

namespace relief::ui {

class WrapButton;

class NaloxoneCard : public Card {
    Q_OBJECT

public:
    explicit NaloxoneCard(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh();

private:
    void build();

    session::Session *m_session;
    QLabel *m_glyph;
    QLabel *m_name;
    QLabel *m_summary;
    WrapButton *m_give;
    QWidget *m_after; ///< takes the place of the button once given
    QLabel *m_given;
    WrapButton *m_takeBack;
    QLabel *m_dose;
    Look m_look;
};

} // namespace relief::ui
