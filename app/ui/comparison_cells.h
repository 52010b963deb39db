// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The cells of the comparison table. Arrows go through them; letters are left to the page's shortcuts.

#include "theme/theme.h"

#include <QTableView>

namespace relief::ui {

class ComparisonCells : public QTableView {
    Q_OBJECT

public:
    explicit ComparisonCells(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);

Q_SIGNALS:
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace relief::ui
