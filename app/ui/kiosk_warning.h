// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Before a kiosk forgets all: how many seconds are left, and how to go on.

#include "ui/kiosk_cover.h"
#include "ui/look.h"

class QLabel;

namespace relief::ui {

class KioskWarning : public KioskCover {
    Q_OBJECT

public:
    KioskWarning(const Look &look, QWidget *host);

    void setSeconds(int seconds); ///< left

private:
    QLabel *m_words;
};

} // namespace relief::ui
