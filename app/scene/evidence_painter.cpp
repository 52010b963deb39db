// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/evidence_painter.h"

#include "scene/edge_line.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace relief::scene {

using namespace Qt::StringLiterals;
using content::Certainty;

namespace {

constexpr double veil = 0.62; // of the canvas over the art
constexpr std::array certainties{Certainty::Established, Certainty::Hypothesis, Certainty::Contested};

QColor colorOf(const theme::Theme &theme, Certainty certainty)
{
    return certainty == Certainty::Established  ? theme.color(u"accent"_s)
           : certainty == Certainty::Hypothesis ? theme.ink(u"ketamine"_s)
                                                : theme.ink(u"excite"_s);
}

QString wordFor(Certainty certainty)
{
    return certainty == Certainty::Established  ? QCoreApplication::translate("Picture", "established")
           : certainty == Certainty::Hypothesis ? QCoreApplication::translate("Picture", "hypothesis")
                                                : QCoreApplication::translate("Picture", "contested: for and against");
}

double covered(const QRectF &box, const Lettering &lettering, const std::vector<QRectF> &reserved)
{
    double area = 0;
    const auto add = [&](const QRectF &other, double weight) {
        const QRectF common = box & other;
        area += weight * common.width() * common.height();
    };
    for (const LetteredLabel &label : lettering.labels) {
        add(label.box, 1);
    }
    for (const LetteredMeter &meter : lettering.meters) {
        add(meter.box, 1);
    }
    for (const LetteredTag &tag : lettering.tags) {
        add(tag.box, 1);
    }
    for (const LetteredCard &card : lettering.cards.cards) {
        add(card.box, 1);
    }
    for (const QRectF &other : reserved) {
        add(other, 1000);
    }
    return area;
}

QPointF placeFor(
    const Stage &stage, const QSizeF &size, const Lettering &lettering, const std::vector<QRectF> &reserved)
{
    constexpr double margin = 12;
    constexpr int places = 9; // along each side of the pane
    const QSizeF room = stage.camera.pane() - size - QSizeF(2 * margin, 2 * margin);
    QPointF best(margin, margin);
    double least = -1;
    for (int i = 0; i < places; ++i) {
        const double share = static_cast<double>(i) / (places - 1);
        for (const QPointF &corner : {QPointF(share, 1), QPointF(share, 0), QPointF(0, share), QPointF(1, share)}) {
            const QPointF at(margin + corner.x() * room.width(), margin + corner.y() * room.height());
            const double hidden = covered(QRectF(at, size), lettering, reserved);
            if (least < 0 || hidden < least) {
                least = hidden;
                best = at;
            }
        }
    }
    return best;
}

/// No line strikes words out.
void keepWordsReadable(QPainter &painter, const Stage &stage, const Lettering &lettering)
{
    QColor paper = stage.theme.color(stage.art->canvas);
    paper.setAlphaF(0.88F);
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    for (const LetteredLabel &label : lettering.labels) {
        painter.drawRoundedRect(label.box.adjusted(-3, -1, 3, 1), 4, 4);
    }
    for (const LetteredMeter &meter : lettering.meters) {
        painter.drawRoundedRect(meter.box, 4, 4);
    }
    painter.restore();
}

} // namespace

void paintEvidence(QPainter &painter, const Stage &stage, const Lettering &lettering)
{
    QColor over = stage.theme.color(stage.art->canvas);
    over.setAlphaF(static_cast<float>(veil));
    painter.fillRect(QRectF({}, stage.camera.pane() * stage.pixelRatio), over);
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    for (const content::Edge &edge : stage.diagram->edges) {
        const int from = stage.diagram->indexOf(edge.from);
        const int to = stage.diagram->indexOf(edge.to);
        for (const QPainterPath &path : pathsOf(*stage.art, from, to)) {
            paintInfluence(painter, stage, path, edge.certainty, colorOf(stage.theme, edge.certainty));
        }
    }
    painter.restore();
    keepWordsReadable(painter, stage, lettering);
}

void paintEvidenceKey(
    QPainter &painter, const Stage &stage, const Lettering &lettering, const std::vector<QRectF> &reserved)
{
    constexpr double inset = 10;
    constexpr double sample = 44;
    const theme::Theme &theme = stage.theme;
    const QFont font = theme.font(theme::TextRole::Sublabel);
    const QFontMetricsF metrics(font);
    const double line = metrics.height() + 4;
    double wide = 0;
    for (const Certainty certainty : certainties) {
        wide = std::max(wide, metrics.horizontalAdvance(wordFor(certainty)));
    }
    const QSizeF size(wide + sample + 3 * inset, line * certainties.size() + 2 * inset);
    const QPointF at = placeFor(stage, size, lettering, reserved);
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    painter.setPen(QPen(theme.color(u"ctrl"_s), 1.2 * theme.outlineScale()));
    painter.setBrush(theme.color(u"surface"_s));
    painter.drawRoundedRect(QRectF(at, size), 8, 8);
    painter.setFont(font);
    double top = at.y() + inset;
    for (const Certainty certainty : certainties) {
        QPen pen(colorOf(theme, certainty), 3, Qt::SolidLine, Qt::RoundCap);
        setLine(&pen, certainty);
        painter.setPen(pen);
        const double left = at.x() + inset;
        painter.drawLine(QPointF(left, top + line / 2), QPointF(left + sample, top + line / 2));
        painter.setPen(theme.color(u"ink1"_s));
        painter.drawText(QPointF(left + sample + inset, top + metrics.ascent() + 2), wordFor(certainty));
        top += line;
    }
    painter.restore();
}

} // namespace relief::scene
