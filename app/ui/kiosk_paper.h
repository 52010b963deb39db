// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A kiosk has neither files nor paper of its own: how a visitor gets paper all the same.

#include <QDialog>

namespace relief::ui {

class KioskPaper : public QDialog {
    Q_OBJECT

public:
    /// `code` brings what is shown back on the computer of the staff; empty where there is none.
    KioskPaper(const QString &code, QWidget *parent);
};

/// In the window of a kiosk: says so, over `widget` or its window, and true. Otherwise nothing, and false.
bool tellOfPaper(QWidget *widget);

} // namespace relief::ui
