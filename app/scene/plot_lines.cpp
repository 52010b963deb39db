// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/plot_lines.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace relief::scene {

namespace {

constexpr double pointUnits = 4; // between points of a curve

} // namespace

std::vector<QPolygonF> stretches(const PlotArt &plot, const PlotArt::Quantity &quantity, const PlotCurve &curve)
{
    constexpr double none = 0.004;
    const auto valueAtX = [&](double x) {
        const double minutes = plot.from + (plot.to - plot.from) * x / plot.rect.width();
        return std::clamp(valueAt(curve, minutes), 0.0, 1.0);
    };
    std::vector<QPolygonF> result;
    bool drawing = false;
    for (double x = 0; x <= plot.rect.width(); x += pointUnits) {
        const double value = valueAtX(x);
        if (!isKnownAt(curve, plot.from + (plot.to - plot.from) * x / plot.rect.width())) {
            break;
        }
        const bool some = value > none || valueAtX(x + pointUnits) > none;
        if (some && !drawing) {
            result.emplace_back();
        }
        if (some) {
            result.back().append({plot.rect.left() + x, quantity.base + (quantity.top - quantity.base) * value});
        }
        drawing = some;
    }
    return result;
}

QPainterPath linePath(const std::vector<QPolygonF> &stretches)
{
    QPainterPath path;
    for (const QPolygonF &stretch : stretches) {
        path.addPolygon(stretch);
    }
    return path;
}

QPainterPath areaPath(const std::vector<QPolygonF> &stretches, double base)
{
    QPainterPath path;
    for (const QPolygonF &stretch : stretches) {
        path.addPolygon(stretch);
        path.lineTo(stretch.last().x(), base);
        path.lineTo(stretch.first().x(), base);
        path.closeSubpath();
    }
    return path;
}

QPainterPath wavePath(const PlotArt &plot, const PlotArt::Quantity &quantity, const PlotCurve &curve)
{
    constexpr double step = 1.5;
    constexpr double slowest = 0.10; // waves a minute in the picture, not breaths
    constexpr double more = 0.22;
    const double middle = (quantity.top + quantity.base) / 2;
    const double reach = (quantity.base - quantity.top) / 2;
    const double perUnit = (plot.to - plot.from) / plot.rect.width();
    double phase = 0;
    QPainterPath path;
    for (double x = 0; x <= plot.rect.width(); x += step) {
        if (!isKnownAt(curve, plot.from + x * perUnit)) {
            break;
        }
        const double value = std::clamp(valueAt(curve, plot.from + x * perUnit), 0.0, 1.0);
        phase += 2 * M_PI * (slowest + more * value) * step * perUnit;
        const QPointF at(plot.rect.left() + x, middle - std::sin(phase) * reach * (0.16 + 0.84 * value));
        if (x > 0) {
            path.lineTo(at);
        } else {
            path.moveTo(at);
        }
    }
    return path;
}

} // namespace relief::scene
