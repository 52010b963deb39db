// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/edge_mark.h"

#include "scene/edge_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double width = 3;
constexpr double gap = 2;
constexpr int flags = Qt::TextWordWrap | Qt::AlignCenter;

void paintWords(QPainter &painter, const Stage &stage, const QPointF &at, const QString &words, const QRectF &pane)
{
    const theme::Theme &theme = stage.theme;
    const double padding = theme.px(8);
    const QFontMetricsF font(theme.font(theme::TextRole::Label));
    const QSizeF most(std::min<double>(theme.px(320), pane.width() - 4 * padding), pane.height());
    const QSizeF size = font.boundingRect(QRectF({}, most), flags, words).size();
    QRectF box(QPointF(), size + QSizeF(2 * padding, padding));
    box.moveCenter(at + QPointF(0, box.height() / 2 + padding));
    box.moveLeft(
        std::clamp(box.left(), pane.left() + gap, std::max(pane.left() + gap, pane.right() - box.width() - gap)));
    box.moveTop(
        std::clamp(box.top(), pane.top() + gap, std::max(pane.top() + gap, pane.bottom() - box.height() - gap)));
    painter.setPen(QPen(theme.color(u"focus"_s), 2));
    painter.setBrush(theme.color(u"surface"_s));
    painter.drawRoundedRect(box, padding, padding);
    painter.setFont(theme.font(theme::TextRole::Label));
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(box.adjusted(padding, 0, -padding, 0), flags, words);
}

} // namespace

std::vector<QPainterPath> edgePathsIn(const Stage &stage, const content::Diagram &diagram, const content::Edge &edge)
{
    std::vector<QPainterPath> paths = pathsOf(*stage.art, diagram.indexOf(edge.from), diagram.indexOf(edge.to));
    for (QPainterPath &path : paths) {
        path = stage.camera.toPane().map(path);
    }
    return paths;
}

void paintEdgeMark(QPainter &painter, const Stage &stage, const std::vector<QPainterPath> &paths, const QString &words,
    const QRectF &pane)
{
    painter.setBrush(Qt::NoBrush);
    for (const QPainterPath &path : paths) {
        painter.setPen(QPen(stage.theme.color(u"focusGap"_s), 3 * width + 2 * gap, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
        painter.setPen(QPen(stage.theme.color(u"focus"_s), 2 * width, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(path);
    }
    const QPointF at = paths.empty() ? pane.center() : paths.front().pointAtPercent(0.5);
    paintWords(painter, stage, at, words, pane);
}

} // namespace relief::scene
