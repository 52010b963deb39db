// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/meter_painter.h"

#include "scene/hud_painter.h"
#include "scene/meter_parts.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

// ---- the meter

double meterWidth(const Stage &stage, const HudArt &hud, const MeterWords &words)
{
    // room for the largest number, so that nothing moves while the number does
    constexpr double between = 14;
    const QFont numbers = stage.theme.font(TextRole::Meter);
    const QFont font = words.known ? numbers : titleFont(stage.theme);
    const double number = std::max(textWidth(font, words.value), textWidth(numbers, u"100%"_s));
    return std::max(
        {hud.width * stage.camera.scale(), textWidth(titleFont(stage.theme), words.title) + between + number, 150.0});
}

QSizeF meterSize(const Stage &stage, const HudArt &hud, const MeterWords &words)
{
    const theme::Theme &theme = stage.theme;
    return {meterWidth(stage, hud, words) + 6, theme.px(24) + theme.px(13) + theme.px(12) + theme.px(20) + 0.0};
}

// ---- the gauge, in the design's units: numbers relative to the title's baseline

constexpr double gaugeTop = -26;
constexpr double gaugeBottom = 190;
constexpr double gaugeBlock = 30;
constexpr double gaugeStep = 36;

/// Pixels a unit: as the art, but never too small to read.
double gaugeScale(const Stage &stage)
{
    const double room = stage.camera.pane().width() * 0.34 / 360;
    return std::min(std::clamp(stage.camera.scale(), 0.58, 0.8) * stage.theme.textScale(), std::max(0.58, room));
}

QFont sized(QFont font, double pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

QColor painColor(const theme::Theme &theme, int block)
{
    return theme.pain(std::min(5, 1 + block / 2));
}

void paintGaugeBlocks(QPainter &painter, const Stage &stage, const MeterWords &words, const QPointF &at, double k)
{
    const theme::Theme &theme = stage.theme;
    for (int i = 0; i < words.outOf; ++i) {
        const double tall = 14 + 3.4 * i;
        const QRectF box(at.x() + i * gaugeStep * k, at.y() + (160 - tall) * k, gaugeBlock * k, tall * k);
        const QColor color = painColor(theme, i);
        const bool on = i < words.now;
        painter.setBrush(on ? color : theme.color(u"sunken"_s));
        painter.setPen(QPen(on ? theme::mix(theme.color(u"ink1"_s), color, 0.35) : theme.color(u"ctrl"_s),
            std::max(1.0, 1.4 * k * theme.outlineScale())));
        painter.drawRoundedRect(box, 3 * k, 3 * k);
    }
    if (!words.before.isEmpty() && words.was != words.now) {
        const double x = at.x() + (words.was * gaugeStep - 3) * k;
        painter.setPen(QPen(theme.color(u"ink1"_s), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, at.y() + 104 * k), QPointF(x, at.y() + 165 * k));
        paintBefore(painter, theme, words.before, x, at.y() + 168 * k + theme.px(14), at.x(),
            at.x() + (words.outOf * gaugeStep) * k);
    }
}

void paintGauge(QPainter &painter, const Stage &stage, const LetteredMeter &meter)
{
    const theme::Theme &theme = stage.theme;
    const MeterWords &words = meter.words;
    const double k = gaugeScale(stage);
    const QPointF at = meter.box.topLeft() - QPointF(0, gaugeTop * k);
    const QFont base = theme.font(TextRole::Label);
    painter.setFont(sized(base, std::max(24 * k, 15 * theme.textScale()), QFont::Medium));
    painter.setPen(theme.color(u"ink2"_s));
    painter.drawText(at, words.title);
    const QString number = QLocale().toString(words.now);
    const QFont big = sized(base, 80 * k, QFont::DemiBold);
    painter.setFont(big);
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(at + QPointF(-2 * k, 80 * k), number);
    const double x = textWidth(big, number) + 10 * k;
    painter.setFont(sized(base, 26 * k, QFont::DemiBold));
    painter.setPen(theme.ink(u"excite"_s));
    painter.drawText(at + QPointF(x, 43 * k), words.word);
    painter.setFont(sized(base, 30 * k, QFont::Medium));
    painter.setPen(theme.color(u"ink2"_s));
    painter.drawText(at + QPointF(x, 80 * k), u"/ "_s + QLocale().toString(words.outOf));
    paintGaugeBlocks(painter, stage, words, at, k);
}

} // namespace

QRectF meterBox(const Stage &stage, const HudArt &hud, const MeterWords &words)
{
    if (hud.kind != HudArt::Kind::PainGauge && hud.kind != HudArt::Kind::Meter) {
        return hudBox(stage, hud, words);
    }
    const QPointF at = stage.camera.toPane().map(hud.at);
    if (hud.kind == HudArt::Kind::PainGauge) {
        const double k = gaugeScale(stage);
        return {at + QPointF(0, gaugeTop * k), QSizeF(words.outOf * gaugeStep * k, (gaugeBottom - gaugeTop) * k + 6)};
    }
    return {at - QPointF(3, stage.theme.px(19)), meterSize(stage, hud, words)};
}

void paintMeter(QPainter &painter, const Stage &stage, const LetteredMeter &meter)
{
    if (meter.kind == HudArt::Kind::PainGauge) {
        paintGauge(painter, stage, meter);
    } else {
        paintHud(painter, stage, meter);
    }
}

} // namespace relief::scene
