// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/hud_painter.h"

#include "scene/meter_parts.h"
#include "scene/text_shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;
using theme::TextRole;
using Kind = HudArt::Kind;

namespace {

constexpr double side = 3; // free on both sides of a box

const HudArt &hudOf(const Stage &stage, const LetteredMeter &meter)
{
    return stage.art->huds[meter.words.hud];
}

double share(int value, const MeterWords &words)
{
    return std::clamp(static_cast<double>(value) / words.outOf, 0.0, 1.0);
}

/// Words that there is no number need not be as large as one.
QFont valueFont(const theme::Theme &theme, const MeterWords &words)
{
    return words.known ? theme.font(TextRole::Meter) : titleFont(theme);
}

double valueWidth(const theme::Theme &theme, const MeterWords &words)
{
    const QFont font = valueFont(theme, words);
    const QString &value = words.word.isEmpty() ? words.value : words.word;
    return std::max(textWidth(font, value), words.word.isEmpty() ? textWidth(font, u"100%"_s) : 0.0);
}

bool fitsInOneRow(const theme::Theme &theme, const MeterWords &words, double wide)
{
    const double second = textWidth(titleFont(theme), words.secondTitle + u"  "_s) + valueWidth(theme, words);
    return textWidth(titleFont(theme), words.title + u"  "_s) + valueWidth(theme, words) + second + 16 <= wide;
}

double rowHeight(const theme::Theme &theme)
{
    return theme.px(24) + 0.0;
}

QSizeF columnSize(const Stage &stage, const HudArt &hud)
{
    const double k = stage.camera.scale();
    return {std::max(hud.width * k, 30.0), std::max(hud.height * k, 90.0)};
}

void paintTitle(QPainter &painter, const theme::Theme &theme, const QString &title, const QPointF &baseline)
{
    painter.setFont(titleFont(theme));
    painter.setPen(theme.color(u"ink2"_s));
    painter.drawText(baseline, title);
}

void paintValue(QPainter &painter, const theme::Theme &theme, const QString &text, const QString &signal, double right,
    double baseline, const QFont &font)
{
    painter.setFont(font);
    painter.setPen(theme.ink(signal));
    painter.drawText(QPointF(right - textWidth(font, text), baseline), text);
}

void paintTick(
    QPainter &painter, const theme::Theme &theme, const MeterWords &words, const QRectF &row, const QRectF &box)
{
    if (words.before.isEmpty()) {
        return;
    }
    const double x = row.left() + row.width() * share(words.was, words);
    painter.setPen(QPen(theme.color(u"ink1"_s), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, row.top() - 4), QPointF(x, row.bottom() + 4));
    paintBefore(painter, theme, words.before, x, row.bottom() + theme.px(17), box.left(), box.right());
}

void paintLevel(QPainter &painter, const Stage &stage, const LetteredMeter &meter)
{
    const theme::Theme &theme = stage.theme;
    const MeterWords &words = meter.words;
    const QRectF column(meter.box.topLeft() + QPointF(side, side), columnSize(stage, hudOf(stage, meter)));
    painter.setPen(QPen(theme.color(u"ctrl"_s), 1.4 * theme.outlineScale()));
    painter.setBrush(theme.color(u"sunken"_s));
    painter.drawRoundedRect(column, 7, 7);
    const QRectF inner = column.adjusted(3, 3, -3, -3);
    QRectF filled = inner;
    filled.setTop(inner.bottom() - inner.height() * share(words.now, words));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(meter.signal));
    painter.drawRoundedRect(filled, std::min(5.0, filled.height() / 2), std::min(5.0, filled.height() / 2));
    const double left = column.right() + 10;
    double baseline = column.top() + theme.px(16);
    for (const QString &line : inTwoLines(words.title, titleFont(theme))) {
        paintTitle(painter, theme, line, {left, baseline});
        baseline += theme.px(19);
    }
    const QFont number = theme.font(TextRole::Meter);
    paintValue(painter, theme, words.value, meter.signal, left + textWidth(number, words.value), baseline + theme.px(5),
        number);
    if (!words.before.isEmpty()) {
        const double y = inner.bottom() - inner.height() * share(words.was, words);
        painter.setPen(QPen(theme.color(u"ink1"_s), 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(column.left() - 2, y), QPointF(column.right() + 6, y));
        const double lowest = column.bottom() - 2;
        const double text = std::clamp(y + theme.px(5), std::min(baseline + theme.px(26), lowest), lowest);
        paintTitle(painter, theme, words.before, {left, text});
    }
}

void paintShare(QPainter &painter, const Stage &stage, const LetteredMeter &meter)
{
    const theme::Theme &theme = stage.theme;
    const MeterWords &words = meter.words;
    const QString second = hudOf(stage, meter).secondSignal;
    const QRectF inner = meter.box.adjusted(side, 0, -side, 0);
    const bool oneRow = fitsInOneRow(theme, words, inner.width());
    const double baseline = inner.top() + theme.px(19);
    const double other = oneRow ? baseline : baseline + rowHeight(theme);
    const QFont font = titleFont(theme);
    const QFont number = theme.font(TextRole::Meter);
    paintTitle(painter, theme, words.title, {inner.left(), baseline});
    const double after = inner.left() + textWidth(font, words.title) + 8;
    paintValue(painter, theme, words.value, meter.signal, after + textWidth(number, words.value), baseline, number);
    paintValue(painter, theme, words.secondValue, second, inner.right(), other, number);
    const double before = inner.right() - textWidth(number, words.secondValue) - 8;
    paintTitle(painter, theme, words.secondTitle, {before - textWidth(font, words.secondTitle), other});
    const QRectF row(inner.left(), other + theme.px(9), inner.width(), theme.px(14));
    painter.setPen(QPen(theme.color(u"ctrl"_s), 1));
    painter.setBrush(theme.color(u"sunken"_s));
    painter.drawRoundedRect(row, 4, 4);
    QPainterPath frame;
    frame.addRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
    painter.save();
    painter.setClipPath(frame, Qt::IntersectClip);
    const double first = row.width() * share(words.now, words);
    const double last = std::min(row.width() - first, row.width() * share(words.second, words));
    painter.fillRect(QRectF(row.left(), row.top(), first, row.height()), theme.fill(meter.signal));
    painter.fillRect(QRectF(row.right() - last, row.top(), last, row.height()), theme.fill(second));
    painter.restore();
    paintTick(painter, theme, words, row, meter.box);
}

QPainterPath wave(const QRectF &room, double value)
{
    constexpr double fewest = 1.5;
    constexpr double more = 6;
    QPainterPath path;
    for (double x = 0; x <= room.width(); x += 1.5) {
        const double phase = 2 * M_PI * (fewest + more * value) * x / room.width();
        const QPointF at(
            room.left() + x, room.center().y() - std::sin(phase) * room.height() / 2 * (0.12 + 0.8 * value));
        if (x > 0) {
            path.lineTo(at);
        } else {
            path.moveTo(at);
        }
    }
    return path;
}

/// Title and value; the line they stand on.
double paintHead(
    QPainter &painter, const theme::Theme &theme, const LetteredMeter &meter, const QString &value, const QRectF &inner)
{
    const double baseline = inner.top() + theme.px(19);
    paintTitle(painter, theme, meter.words.title, {inner.left(), baseline});
    paintValue(painter, theme, value, meter.signal, inner.right(), baseline, valueFont(theme, meter.words));
    return baseline;
}

void paintTrace(QPainter &painter, const Stage &stage, const LetteredMeter &meter)
{
    const theme::Theme &theme = stage.theme;
    const MeterWords &words = meter.words;
    const QRectF inner = meter.box.adjusted(side, 0, -side, 0);
    const QString head = !words.known ? QString() : words.word.isEmpty() ? words.value : words.word;
    const double baseline = paintHead(painter, theme, meter, head, inner);
    const double below = words.before.isEmpty() ? 4 : theme.px(20);
    const QRectF room(QPointF(inner.left(), baseline + theme.px(8)), QPointF(inner.right(), inner.bottom() - below));
    if (!words.known) {
        const QString &text = words.value; // there is room for it where the waves would be
        paintUnknown(painter, theme, room);
        paintValue(painter, theme, text, meter.signal, room.center().x() + textWidth(titleFont(theme), text) / 2,
            room.center().y() + theme.px(5), titleFont(theme));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    if (!words.before.isEmpty()) {
        QPen dots(theme.color(u"ctrl"_s), 1.5 * theme.outlineScale());
        dots.setDashPattern({2, 2});
        painter.setPen(dots);
        painter.drawPath(wave(room, share(words.was, words)));
        painter.drawLine(QPointF(inner.left(), inner.bottom() - theme.px(7)),
            QPointF(inner.left() + 22, inner.bottom() - theme.px(7)));
        paintTitle(painter, theme, words.before, {inner.left() + 28, inner.bottom() - theme.px(3)});
    }
    painter.setPen(QPen(theme.fill(meter.signal), 2.6 * theme.outlineScale(), Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(wave(room, share(words.now, words)));
}

/// Ten blocks; the value is a number or a word.
void paintBlockMeter(QPainter &painter, const Stage &stage, const LetteredMeter &meter, const QString &value)
{
    const theme::Theme &theme = stage.theme;
    const MeterWords &words = meter.words;
    const QRectF inner = meter.box.adjusted(side, 0, -side, 0);
    const double baseline = paintHead(painter, theme, meter, value, inner);
    const QRectF row(inner.left(), baseline + theme.px(9), inner.width(), theme.px(12));
    if (!words.known) {
        paintUnknown(painter, theme, row);
        return;
    }
    paintBlocks(painter, theme, row, share(words.now, words), theme.fill(meter.signal));
    paintTick(painter, theme, words, row, meter.box);
}

} // namespace

QRectF hudBox(const Stage &stage, const HudArt &hud, const MeterWords &words)
{
    const theme::Theme &theme = stage.theme;
    const QPointF at = stage.camera.toPane().map(hud.at);
    if (hud.kind == Kind::Level) {
        const QSizeF column = columnSize(stage, hud);
        double wide = std::max(valueWidth(theme, words), textWidth(titleFont(theme), words.before));
        for (const QString &line : inTwoLines(words.title, titleFont(theme))) {
            wide = std::max(wide, textWidth(titleFont(theme), line));
        }
        const double tall = std::max(column.height(), theme.px(104) + 0.0);
        return {at - QPointF(side, side), QSizeF(column.width() + 12 + wide + 2 * side, tall + 2 * side)};
    }
    const bool inside = hud.kind == Kind::Trace && !words.known;
    const double value = inside ? textWidth(theme.font(TextRole::Meter), u"100%"_s) : valueWidth(theme, words);
    const double row = textWidth(titleFont(theme), words.title) + 14 + value;
    const double other = textWidth(titleFont(theme), words.secondTitle) + 14 + valueWidth(theme, words);
    const double wide =
        std::max({hud.width * stage.camera.scale(), row, words.secondTitle.isEmpty() ? 0 : other, 150.0});
    const double title = rowHeight(theme);
    const double below = theme.px(32) + 0.0;
    const double tall =
        hud.kind == Kind::Trace ? title + std::max(hud.height * stage.camera.scale(), 40.0) + theme.px(20)
        : hud.kind == Kind::Share && !fitsInOneRow(theme, words, wide) ? 2 * title + theme.px(16) + below
                                                                       : title + theme.px(16) + below;
    return {at - QPointF(side, theme.px(19)), QSizeF(wide + 2 * side, tall)};
}

void paintHud(QPainter &painter, const Stage &stage, const LetteredMeter &meter)
{
    switch (meter.kind) {
    case Kind::Level:
        paintLevel(painter, stage, meter);
        return;
    case Kind::Share:
        paintShare(painter, stage, meter);
        return;
    case Kind::Trace:
        paintTrace(painter, stage, meter);
        return;
    case Kind::Ten:
        paintBlockMeter(painter, stage, meter, meter.words.word);
        return;
    case Kind::Meter:
        paintBlockMeter(painter, stage, meter, meter.words.value);
        return;
    case Kind::PainGauge:
        return;
    }
}

} // namespace relief::scene
