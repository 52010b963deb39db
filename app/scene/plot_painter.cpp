// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/plot_painter.h"

#include "scene/edge_line.h"
#include "scene/plot_lines.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

QFont numberFont(const theme::Theme &theme)
{
    return theme.font(theme::TextRole::Sublabel);
}

QColor curveColor(const Stage &stage, const QString &signal)
{
    const bool pale = signal == "naloxone"_L1 || signal == "endorphin"_L1;
    return pale && !stage.theme.isDark() ? stage.theme.ink(signal) : stage.theme.fill(signal);
}

/// Medicines differ in their lines, too: an unbroken one, dashes and dots.
void setPattern(QPen *pen, const QString &signal)
{
    if (signal == content::toString(content::MedicineGroup::Ketamine)) {
        setDashes(pen, 18, 9);
    } else if (signal == content::toString(content::MedicineGroup::Naloxone)) {
        setDashes(pen, 1, 9);
    }
}

void paintQuantity(QPainter &painter, const Stage &stage, const PlotArt &plot, const PlotArt::Quantity &quantity,
    const PlotCurve &curve, bool past)
{
    const QColor color = curveColor(stage, quantity.signal);
    const bool wave = quantity.style == PlotArt::Style::Wave;
    const std::vector<QPolygonF> level = wave ? std::vector<QPolygonF>() : stretches(plot, quantity, curve);
    if (quantity.style == PlotArt::Style::Band) {
        QColor soft = stage.theme.fill(quantity.signal);
        soft.setAlphaF(past ? 0.3F : 0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawPath(areaPath(level, quantity.base));
    }
    QPen pen(past || !wave ? color : stage.theme.color(u"ctrl"_s), stage.stroke(past ? (wave ? 3.6 : 5) : 2.6),
        Qt::SolidLine, wave && !past ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    if (!wave) {
        setPattern(&pen, quantity.signal);
    } else if (!past) {
        setDashes(&pen, 4, 5);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave ? wavePath(plot, quantity, curve) : linePath(level));
}

/// Words where a curve is not known any more.
void paintAfter(QPainter &painter, const Stage &stage, const PlotArt &plot, const PlotArt::Quantity &quantity,
    const PlotCurve &curve)
{
    const double last = curve.minutes.empty() ? plot.from : curve.minutes.back();
    if (curve.after.isEmpty() || last >= plot.to) {
        return;
    }
    const QFont font = numberFont(stage.theme);
    const QFontMetricsF metrics(font);
    const QPointF at =
        stage.camera.toPane().map(QPointF(plot.x(std::max(last, plot.from)), (quantity.top + quantity.base) / 2));
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    painter.setFont(font);
    painter.setPen(stage.theme.color(u"ink2"_s));
    painter.drawText(at + QPointF(12, (metrics.ascent() - metrics.descent()) / 2), curve.after);
    painter.restore();
}

void paintDose(
    QPainter &painter, const Stage &stage, SpriteSet &sprites, const QPointF &at, const QString &medicine, bool past)
{
    constexpr double radius = 19;
    QPen ring(past ? stage.theme.ink(medicine) : stage.theme.color(u"ctrl"_s), stage.stroke(3));
    if (!past) {
        setDashes(&ring, 4, 4);
    }
    painter.setPen(ring);
    painter.setBrush(stage.theme.color(stage.art->canvas));
    painter.drawEllipse(at, radius, radius);
    if (past) {
        painter.save();
        painter.setTransform(stage.toDevice().inverted(), true);
        paintSprite(painter, stage, sprites.find(stage, particleKey(medicine, 0.85, 0)), stage.toDevice().map(at));
        painter.restore();
    }
}

/// Every tick, or every second, third ... where the numbers would touch.
double labeledTick(const Stage &stage, const PlotArt &plot, double widest)
{
    const double wide = plot.rect.width() * stage.camera.scale() * plot.tick / (plot.to - plot.from);
    return plot.tick * std::max(1.0, std::ceil((widest + 12) / std::max(1.0, wide)));
}

void paintAxis(QPainter &painter, const Stage &stage, const PlotArt &plot)
{
    const QFont font = numberFont(stage.theme);
    const QFontMetricsF metrics(font);
    const QTransform toPane = stage.camera.toPane();
    const QString last = QCoreApplication::translate("Picture", "%1 min").arg(QLocale().toString(qRound(plot.to)));
    const double step = labeledTick(stage, plot, metrics.horizontalAdvance(last));
    const QRectF box = axisBox(stage, plot);
    const double baseline = box.top() + metrics.ascent() + 2;
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    painter.setFont(font);
    for (double minutes = plot.from; minutes <= plot.to; minutes += plot.tick) {
        const QPointF top = toPane.map(QPointF(plot.x(minutes), plot.rect.top()));
        const QPointF bottom = toPane.map(QPointF(plot.x(minutes), plot.rect.bottom()));
        painter.setPen(QPen(stage.theme.color(u"line"_s), 1));
        painter.drawLine(top, bottom);
        const double past = std::fmod(minutes - plot.from, step);
        if (past > 0.01 && step - past > 0.01) {
            continue;
        }
        const bool isLast = minutes + step > plot.to;
        const QString text =
            isLast ? QCoreApplication::translate("Picture", "%1 min").arg(QLocale().toString(qRound(minutes)))
                   : QLocale().toString(qRound(minutes));
        const double wide = metrics.horizontalAdvance(text);
        painter.setPen(stage.theme.color(u"ink2"_s));
        painter.drawText(QPointF(std::min(bottom.x() - wide / 2, box.right() - wide), baseline), text);
    }
    painter.setPen(QPen(stage.theme.color(u"ctrl"_s), 1.2));
    painter.drawLine(toPane.map(plot.rect.bottomLeft()), toPane.map(plot.rect.bottomRight()));
    painter.restore();
}

QString playheadText(double minutes)
{
    return QCoreApplication::translate("Picture", "%1 min").arg(QLocale().toString(qRound(minutes)));
}

} // namespace

QRectF axisBox(const Stage &stage, const PlotArt &plot)
{
    const QRectF rect = stage.camera.toPane().mapRect(plot.rect);
    const double tall = QFontMetricsF(numberFont(stage.theme)).height() + 4;
    const double wide = 30 * stage.theme.textScale();
    const double top = std::min(rect.bottom(), stage.camera.pane().height() - tall); // the pane may cut the scene
    return {rect.left() - 12, top, rect.width() + 12 + wide, tall};
}

QRectF plotBox(const Stage &stage, const PlotArt &plot)
{
    const double reach = 26 * stage.camera.scale() + 4;
    const QRectF rect = stage.camera.toPane().mapRect(plot.rect);
    return rect.adjusted(-reach, -reach, reach, reach) | axisBox(stage, plot);
}

void paintCurves(
    QPainter &painter, const Stage &stage, SpriteSet &sprites, const PlotArt &plot, const PlotCurves &curves, bool past)
{
    paintAxis(painter, stage, plot);
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    for (const PlotArt::Quantity &quantity : plot.quantities) {
        if (const PlotCurve *curve = curves.find(quantity.of)) {
            paintQuantity(painter, stage, plot, quantity, *curve, past);
        }
    }
    for (const PlotArt::Quantity &quantity : plot.quantities) {
        if (const PlotCurve *curve = curves.find(quantity.of)) {
            paintAfter(painter, stage, plot, quantity, *curve);
        }
    }
    const double base = plot.quantities.empty() ? plot.rect.bottom() : plot.quantities.front().base;
    for (const PlotDose &dose : curves.doses) {
        if (dose.minutes >= plot.from && dose.minutes <= plot.to) {
            paintDose(painter, stage, sprites, {plot.x(dose.minutes), base}, content::toString(dose.group), past);
        }
    }
    painter.restore();
}

double playheadX(const Stage &stage, const PlotArt &plot, double minutes)
{
    const double x = plot.x(std::clamp(minutes, plot.from, plot.to));
    return stage.camera.toPane().map(QPointF(x, plot.rect.top())).x();
}

QRectF playheadBox(const Stage &stage, const PlotArt &plot, double minutes)
{
    const QFontMetricsF metrics(numberFont(stage.theme));
    const QRectF rect = stage.camera.toPane().mapRect(plot.rect);
    const double x = playheadX(stage, plot, minutes);
    const double wide = metrics.horizontalAdvance(playheadText(minutes)) + 22;
    const double side = x + wide > stage.camera.pane().width() ? x - wide : x - 10;
    return {side, rect.top() - metrics.height() - 8, wide + 10, rect.height() + metrics.height() + 14};
}

void paintPlayhead(QPainter &painter, const Stage &stage, const PlotArt &plot, double minutes)
{
    const QFont font = numberFont(stage.theme);
    const QFontMetricsF metrics(font);
    const QRectF rect = stage.camera.toPane().mapRect(plot.rect);
    const double x = playheadX(stage, plot, minutes);
    const double knob = rect.top() - metrics.height() / 2 - 1;
    const QColor accent = stage.theme.color(u"accent"_s);
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2 * stage.theme.outlineScale()));
    painter.drawLine(QPointF(x, knob), QPointF(x, rect.bottom()));
    painter.setBrush(stage.theme.color(stage.art->canvas));
    painter.drawEllipse(QPointF(x, knob), 6, 6);
    const QString text = playheadText(minutes);
    const double wide = metrics.horizontalAdvance(text);
    const double left = x + wide + 12 > stage.camera.pane().width() ? x - wide - 11 : x + 11;
    painter.setFont(font);
    painter.setPen(accent);
    painter.drawText(QPointF(left, knob + metrics.ascent() / 2 - 1), text);
    painter.restore();
}

} // namespace relief::scene
