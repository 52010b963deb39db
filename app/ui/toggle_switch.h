// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An on/off switch, drawn by the design's tokens.

#include "ui/look.h"

#include <QAbstractButton>

namespace relief::ui {

class ToggleSwitch : public QAbstractButton {
    Q_OBJECT

public:
    /// `name` says what is switched, for screen readers and the tooltip.
    explicit ToggleSwitch(const QString &name, QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme{};
};

} // namespace relief::ui
