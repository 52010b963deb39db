// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_look.h"

#include <algorithm>

namespace relief::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastContrast = 3; ///< of a line on its ground
constexpr double lineWidth = 2.5;
constexpr double widestGrowth = 1.5; ///< lines grow with the text, but less

bool isHighContrast(const theme::Theme &theme)
{
    return theme.outlineScale() > 1;
}

} // namespace

QColor lineColor(const theme::Theme &theme, const QString &token, const QColor &ground)
{
    const QColor fill = theme.fill(token);
    return theme::contrast(fill, ground) >= leastContrast ? fill : theme.ink(token);
}

QColor textColor(const theme::Theme &theme, const QString &token)
{
    const QColor ink = theme.ink(token);
    constexpr double readable = 4.5;
    return theme::contrast(ink, theme.color(u"surface"_s)) >= readable ? ink : theme.color(u"ink1"_s);
}

QPen linePen(const theme::Theme &theme, const session::ChartLine &line)
{
    const double width = lineWidth * theme.outlineScale() * std::min(theme.textScale(), widestGrowth);
    QPen pen(
        lineColor(theme, line.token, theme.color(u"surface"_s)), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (line.style == 1) // in widths of the pen; the round caps take one of each gap
        pen.setDashPattern({3.2, 3});
    else if (line.style >= 2)
        pen.setDashPattern({0.01, 2.4});
    return pen;
}

BandLook bandLook(const theme::Theme &theme, const QString &token, bool isInner)
{
    const QColor color = lineColor(theme, token, theme.color(u"surface"_s));
    BandLook look{QPen(Qt::NoPen), Qt::NoBrush, Qt::NoBrush};
    QColor tint = color;
    if (!isHighContrast(theme)) {
        tint.setAlphaF(isInner ? (theme.isDark() ? 0.26F : 0.16F)
                               : (theme.isDark() ? 0.18F : 0.11F)); // the inner one lies on the outer one
        look.tint = tint;
        return look;
    }
    tint.setAlphaF(theme.isDark() ? 0.25F : 0.12F);
    look.tint = isInner ? QBrush(Qt::NoBrush) : QBrush(tint);
    look.edge = QPen(color, isInner ? 1.5 : 1, isInner ? Qt::SolidLine : Qt::DashLine);
    if (isInner) {
        QColor lines = color;
        lines.setAlphaF(0.6F);
        look.hatch = QBrush(lines, Qt::BDiagPattern);
    }
    return look;
}

QColor gridColor(const theme::Theme &theme)
{
    const QColor ground = theme.color(u"surface"_s);
    return theme::mix(theme.color(u"line"_s), ground, isHighContrast(theme) ? 0.55 : 0.35);
}

} // namespace relief::charts
