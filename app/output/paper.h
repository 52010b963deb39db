// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands on a printed page: blocks of words and pictures, one below the other or side by side.

#include <QColor>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace relief::output {

/// Lengths on paper count tenths of a point: fine enough for whole ones.
constexpr double unitsPerPoint = 10;

struct Block {
    std::function<double(double width)> height;
    std::function<void(QPainter &, const QRectF &box)> paint;
    double above = 0;      ///< room above, except at the top of a page
    bool withNext = false; ///< a heading: never the last on a page
};

struct WordLook {
    double size = 12 * unitsPerPoint;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor color{Qt::black};
};

/// Words as the HTML that QTextDocument knows; sizes in it as "px" are units.
Block words(const QString &html, const WordLook &look, double above = 0);

/// A picture of `size` pixels over the whole width, in a fine frame.
Block framed(QSize size, std::function<void(QPainter &)> paint, double above = 0);

/// Lines to write on.
Block ruledLines(int count, double step, double above = 0);

/// A thick line across.
Block rule(double thickness, double above = 0);

/// Side by side in equal widths, each a stack of blocks; the first at the reading side.
Block columns(std::vector<std::vector<Block>> stacks, double gap, Qt::LayoutDirection direction, double above = 0);

double heightOf(const std::vector<Block> &stack, double width);
void paintStack(const std::vector<Block> &stack, QPainter &painter, const QRectF &box);

} // namespace relief::output
