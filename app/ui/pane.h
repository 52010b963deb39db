// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plain surfaces: a panel with a hairline on some sides, and a rounded card. Painted here, because a style sheet rule
// a widget costs more at the start than a fill.

#include "ui/look.h"

#include <QWidget>

namespace relief::ui {

class Pane : public QWidget {
    Q_OBJECT

public:
    /// `fill` is a color token; a hairline is drawn on each of `edges` (left and right as read).
    explicit Pane(QString fill, Qt::Edges edges = {}, QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_fill;
    Qt::Edges m_edges;
    theme::Theme m_theme{};
};

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Colors of the inside and of the border, and how wide the border is.
    void setColors(const QColor &fill, const QColor &border, int borderWidth);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_fill;
    QColor m_border;
    int m_borderWidth = 1;
};

/// A hairline across a panel.
class Divider : public QWidget {
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme{};
};

/// The ring around a control that has the keyboard: 3 px, 2 px away from `box`. Leave 5 px of room.
void paintFocusRing(QPainter &painter, const theme::Theme &theme, const QRectF &box, double radius);

} // namespace relief::ui
