// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane.h"

#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double cardRadius = 14;

} // namespace

Pane::Pane(QString fill, Qt::Edges edges, QWidget *parent) : QWidget(parent), m_fill(std::move(fill)), m_edges(edges)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Pane::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    update();
}

void Pane::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(m_fill));
    const QColor line = m_theme.color(u"line"_s);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_edges.testFlag(mirrored ? Qt::RightEdge : Qt::LeftEdge)) {
        painter.fillRect(QRect(0, 0, 1, height()), line);
    }
    if (m_edges.testFlag(mirrored ? Qt::LeftEdge : Qt::RightEdge)) {
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
    }
    if (m_edges.testFlag(Qt::TopEdge)) {
        painter.fillRect(QRect(0, 0, width(), 1), line);
    }
    if (m_edges.testFlag(Qt::BottomEdge)) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    }
}

Card::Card(QWidget *parent) : QWidget(parent) {}

void Card::setColors(const QColor &fill, const QColor &border, int borderWidth)
{
    if (fill == m_fill && border == m_border && borderWidth == m_borderWidth) {
        return;
    }
    m_fill = fill;
    m_border = border;
    m_borderWidth = borderWidth;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_borderWidth / 2.0;
    painter.setPen(QPen(m_border, m_borderWidth));
    painter.setBrush(m_fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), cardRadius, cardRadius);
}

Divider::Divider(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Divider::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    update();
}

void Divider::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(u"line"_s));
}

void paintFocusRing(QPainter &painter, const theme::Theme &theme, const QRectF &box, double radius)
{
    constexpr double width = 3;
    constexpr double away = 2 + width / 2;
    painter.setPen(QPen(theme.color(u"focus"_s), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-away, -away, away, away), radius + away, radius + away);
}

} // namespace relief::ui
