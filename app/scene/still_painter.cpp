// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/still_painter.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPainter>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

void paintFile(QPainter &painter, const Stage &stage, const QString &name)
{
    const QString file = stage.art->file(name);
    if (QFile::exists(u":/artwork/"_s + file)) {
        stage.artwork->paint(painter, file, stage.theme, stage.toDevice().mapRect(stage.art->bleed));
    }
}

void paintVariants(QPainter &painter, const Stage &stage, const std::vector<bool> &shown, bool high)
{
    for (size_t i = 0; i < shown.size(); ++i) {
        const VariantArt &variant = stage.art->variants[i];
        if (shown[i] && variant.high == high) {
            paintFile(painter, stage, variant.file);
        }
    }
}

void paintEdges(QPainter &painter, const Stage &stage, const SceneState &state, bool high, int selected)
{
    for (size_t i = 0; i < stage.art->edges.size(); ++i) {
        const EdgeArt &edge = stage.art->edges[i];
        const bool ofSelected = selected >= 0 && (edge.from == selected || edge.to == selected);
        const QString signal = state.edges[i].isEmpty() && ofSelected ? edge.signal : state.edges[i];
        if (edge.high == high && !signal.isEmpty()) {
            paintEdge(painter, stage, edge, signal);
        }
    }
}

void paintRegionsAndWays(QPainter &painter, const Stage &stage, const SceneState &state, bool high)
{
    for (size_t i = 0; i < stage.art->nodes.size() && i < state.nodes.size(); ++i) {
        const std::optional<Region> &region = stage.art->nodes[i].region;
        if (region && region->high == high) {
            paintRegion(painter, stage, *region, state.nodes[i]);
        }
    }
    for (size_t i = 0; i < stage.art->ways.size(); ++i) {
        if (stage.art->ways[i].high == high) {
            paintWay(painter, stage, stage.art->ways[i], state.ways[i]);
        }
    }
}

/// Letters on the two halves of a G protein: for nurses, who know them.
void paintProteinLetters(QPainter &painter, const Stage &stage, const SymbolArt &art, const SymbolState &state)
{
    const Symbol *symbol = stage.symbols->find(art.symbol);
    QFont font = stage.theme.font(theme::TextRole::Label);
    const double pixels = 18 * art.scale * stage.unit();
    if (symbol == nullptr || pixels < 9 * stage.pixelRatio) {
        return;
    }
    font.setPixelSize(qRound(pixels));
    painter.setFont(font);
    painter.setPen(stage.theme.color(u"ink1"_s));
    const auto write = [&](const QString &anchor, const QString &text) {
        const QPointF at = stage.toDevice().map(art.at + symbol->anchors.value(anchor).at * art.scale);
        const double wide = QFontMetricsF(font).horizontalAdvance(text);
        painter.drawText(at + QPointF(-wide / 2, pixels * 0.36), text);
    };
    if (state.state == "together"_L1 || state.state == "alpha"_L1) {
        write(u"alphaLabel"_s, u"α"_s);
    }
    if (state.state == "together"_L1 || state.state == "betagamma"_L1) {
        write(u"bgLabel"_s, u"βγ"_s);
    }
}

} // namespace

void paintBack(QPainter &painter, const Stage &stage, const std::vector<bool> &variants)
{
    painter.fillRect(QRectF({}, stage.camera.pane() * stage.pixelRatio), stage.theme.color(stage.art->canvas));
    paintFile(painter, stage, u"back.svg"_s);
    paintVariants(painter, stage, variants, false);
}

void paintFront(QPainter &painter, const Stage &stage, const std::vector<bool> &variants)
{
    paintFile(painter, stage, u"front.svg"_s);
    paintVariants(painter, stage, variants, true);
}

void paintLowParts(QPainter &painter, const Stage &stage, const SceneState &state)
{
    paintRegionsAndWays(painter, stage, state, false);
    paintEdges(painter, stage, state, false, -1);
}

void paintHighParts(QPainter &painter, const Stage &stage, SpriteSet &sprites, const SceneState &state, int selected)
{
    paintRegionsAndWays(painter, stage, state, true);
    for (size_t i = 0; i < stage.art->symbols.size(); ++i) {
        paintSymbol(painter, stage, sprites, stage.art->symbols[i], state.symbols[i]);
        if (stage.audience == content::Audience::Nurse && stage.art->symbols[i].symbol == "gprotein"_L1) {
            paintProteinLetters(painter, stage, stage.art->symbols[i], state.symbols[i]);
        }
    }
    paintEdges(painter, stage, state, true, selected);
}

void paintLeaders(QPainter &painter, const Stage &stage, const Lettering &lettering)
{
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    const double outline = stage.theme.outlineScale();
    for (const LetteredLabel &label : lettering.labels) {
        if (!label.leader) {
            continue;
        }
        painter.setPen(QPen(stage.theme.color(u"ink3"_s), 1.25 * outline));
        painter.drawLine(*label.leader);
        painter.setPen(QPen(stage.theme.color(u"ink2"_s), 1.4 * outline));
        painter.setBrush(stage.theme.color(stage.art->canvas));
        painter.drawEllipse(label.leader->p2(), 3.1, 3.1);
    }
    painter.restore();
}

} // namespace relief::scene
