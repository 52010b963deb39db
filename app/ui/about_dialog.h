// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program is, what it is not, and its license.

#include "content/pack.h"

#include <QDialog>

namespace relief::ui {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const content::Pack &pack, QWidget *parent);
};

} // namespace relief::ui
