// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_array.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int perRow = 20;
constexpr int cellWide = 14;
constexpr int cellHigh = 20;
constexpr double lineWidth = 1.4;

/// Head and shoulders in a box of 1 by 1.
QPainterPath figurePath(const QRectF &cell)
{
    const double w = cell.width();
    const double h = cell.height();
    QPainterPath path;
    path.addEllipse(QPointF(cell.center().x(), cell.top() + h * 0.24), w * 0.2, w * 0.2);
    path.addRoundedRect(QRectF(cell.left() + w * 0.2, cell.top() + h * 0.44, w * 0.6, h * 0.46), w * 0.25, w * 0.25);
    return path;
}

} // namespace

QString chanceText(double low, double high)
{
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', 3); };
    return low == high ? IconArray::tr("%1 of %2").arg(number(low), number(content::Chance::outOf))
                       : IconArray::tr("%1 to %2 of %3").arg(number(low), number(high), number(content::Chance::outOf));
}

IconArray::IconArray(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void IconArray::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void IconArray::setChance(double low, double high)
{
    m_low = low;
    m_high = high;
    setAccessibleName(chanceText(low, high));
    update();
}

QSize IconArray::sizeHint() const
{
    return {m_theme.px(cellWide) * perRow, m_theme.px(cellHigh) * (content::Chance::outOf / perRow)};
}

QSize IconArray::minimumSizeHint() const
{
    return {cellWide * perRow, sizeHint().height()};
}

/// A figure is filled if the whole of it is surely one of them, and hatched if it may be.
IconArray::Figure IconArray::figureAt(int index) const
{
    if (index + 1 <= std::lround(m_low)) {
        return Figure::Somebody;
    }
    return index < std::ceil(m_high) ? Figure::Perhaps : Figure::Nobody;
}

void IconArray::paintFigure(QPainter &painter, const QRectF &cell, Figure figure) const
{
    const QColor ink = m_theme.color(u"accent"_s);
    const QPainterPath path = figurePath(cell);
    painter.setPen(QPen(figure == Figure::Nobody ? m_theme.color(u"ctrl"_s) : ink, lineWidth));
    painter.setBrush(figure == Figure::Somebody  ? QBrush(ink)
                     : figure == Figure::Perhaps ? QBrush(ink, Qt::BDiagPattern)
                                                 : QBrush(Qt::NoBrush));
    painter.drawPath(path);
}

void IconArray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double share = std::min(1.0, static_cast<double>(width()) / sizeHint().width());
    const double wide = m_theme.px(cellWide) * share;
    const double high = m_theme.px(cellHigh) * share;
    for (int i = 0; i < content::Chance::outOf; ++i) {
        paintFigure(painter, QRectF(wide * (i % perRow), high * (i / perRow), wide, high), figureAt(i));
    }
}

} // namespace relief::ui
