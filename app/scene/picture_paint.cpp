// SPDX-License-Identifier: GPL-3.0-or-later
// Painting the layers of a picture.
#include "scene/card_painter.h"
#include "scene/evidence_painter.h"
#include "scene/label_painter.h"
#include "scene/meter_painter.h"
#include "scene/picture.h"
#include "scene/portal_painter.h"
#include "scene/still_painter.h"
#include "scene/tag_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace relief::scene {

namespace {

constexpr int bandHeight = 64;

/// The rectangles of a region cut at the edges of bands, from the top down.
std::vector<QRect> piecesOf(const QRegion &region)
{
    std::vector<QRect> pieces;
    for (const QRect &rect : region) {
        for (int top = rect.top(); top <= rect.bottom(); top = (top / bandHeight + 1) * bandHeight) {
            const int bottom = std::min(rect.bottom(), (top / bandHeight + 1) * bandHeight - 1);
            pieces.emplace_back(QPoint(rect.left(), top), QPoint(rect.right(), bottom));
        }
    }
    std::stable_sort(
        pieces.begin(), pieces.end(), [](const QRect &one, const QRect &other) { return one.top() < other.top(); });
    return pieces;
}

struct PlacedSprite {
    QPoint at;
    const QPixmap *pixmap = nullptr;
};

/// What moves, by the band its lower edge lies in; within a band in the order given.
std::vector<std::vector<PlacedSprite>> byBands(const std::vector<Mover> &movers, const QRegion &region, int height)
{
    std::vector<std::vector<PlacedSprite>> bands(static_cast<size_t>(height / bandHeight + 1));
    for (const Mover &mover : movers) {
        const QPoint at = mover.at.toPoint() - mover.sprite->origin;
        const QRect box(at, mover.sprite->pixmap.size());
        if (region.intersects(box)) {
            const int band = std::clamp(box.bottom() / bandHeight, 0, height / bandHeight);
            bands[static_cast<size_t>(band)].push_back({at, &mover.sprite->pixmap});
        }
    }
    return bands;
}

} // namespace

template <typename Paint>
Picture::TextPixmap Picture::textPixmap(const QRectF &box, Paint paint) const
{
    constexpr double overhang = 3; // accents, outlines, ticks
    const double ratio = m_stage.pixelRatio;
    const QRectF all = box.adjusted(-overhang, -overhang, overhang, overhang);
    const QRect pixels(QRectF(all.topLeft() * ratio, all.size() * ratio).toAlignedRect());
    QPixmap pixmap(pixels.size());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-pixels.topLeft());
    painter.scale(ratio, ratio);
    paint(painter);
    painter.end();
    return {pixels.topLeft(), pixmap};
}

void Picture::ensureLetters()
{
    if (isEmpty()) {
        return;
    }
    if (!m_lettersDirty) {
        ensureNumbers();
        return;
    }
    m_lettersDirty = m_numbersDirty = false;
    m_stillDirty = m_veilDirty = true; // they carry the leaders
    PictureWords words = m_words;
    if (!m_labelsVisible) {
        words.labels.clear();
        words.tags.clear();
    }
    const Lettering before =
        std::exchange(m_lettering, letter(m_stage, words, {m_reserved, spotlightFrames()}, m_drawn, &m_shapes));
    m_motion.setClearance(Clearance(m_lettering, m_stage.pixelRatio));
    collectMovers();
    const std::vector<TextPixmap> drawn = std::exchange(m_texts, {});
    for (const LetteredMeter &meter : m_lettering.meters) {
        m_texts.push_back(textPixmap(meter.box, [&](QPainter &painter) { paintMeter(painter, m_stage, meter); }));
    }
    for (const LetteredLabel &label : m_lettering.labels) {
        const auto same = std::find_if(before.labels.begin(), before.labels.end(),
            [&](const LetteredLabel &other) { return label.looksLike(other); });
        const size_t index = before.meters.size() + static_cast<size_t>(same - before.labels.begin());
        m_texts.push_back(same != before.labels.end() && index < drawn.size()
                              ? drawn[index]
                              : textPixmap(label.box, [&](QPainter &painter) { paintLabel(painter, m_stage, label); }));
    }
    for (const LetteredTag &tag : m_lettering.tags) {
        m_texts.push_back(
            textPixmap(tag.box, [&](QPainter &painter) { paintTag(painter, m_stage, tag.words, tag.box); }));
    }
}

void Picture::ensureNumbers()
{
    if (!m_numbersDirty) {
        return;
    }
    m_numbersDirty = false;
    for (size_t i = 0; i < m_lettering.meters.size(); ++i) {
        LetteredMeter &meter = m_lettering.meters[i];
        for (const MeterWords &words : m_words.meters) {
            if (words.hud == meter.words.hud) {
                meter.words = words;
            }
        }
        m_texts[i] = textPixmap(meter.box, [&](QPainter &painter) { paintMeter(painter, m_stage, meter); });
    }
}

void Picture::ensureStill()
{
    ensureLetters();
    const QSize size = (m_stage.camera.pane() * m_stage.pixelRatio).toSize();
    if (m_artDirty || m_back.size() != size) {
        m_back = QPixmap(size);
        QPainter back(&m_back);
        paintBack(back, m_stage, m_state.variants);
        m_front = QPixmap(size);
        m_front.fill(Qt::transparent);
        QPainter front(&m_front);
        paintFront(front, m_stage, m_state.variants);
        m_artDirty = false;
        m_stillDirty = true;
    }
    if (!m_stillDirty) {
        return;
    }
    m_stillDirty = false;
    ++m_stillCount;
    if (m_still.size() != size) {
        m_still = QPixmap(size);
    }
    QPainter painter(&m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lettering.cards.list) {
        paintCardsAlone(painter);
    } else {
        paintParts(painter);
    }
}

/// The list of cards, instead of a picture in which they would be too small.
void Picture::paintCardsAlone(QPainter &painter)
{
    painter.fillRect(QRectF({}, m_stage.camera.pane() * m_stage.pixelRatio), m_stage.theme.color(m_art.canvas));
    paintCardFrames(painter, m_stage, m_state, m_lettering.cards);
    paintCardWords(painter, m_stage, m_sprites, m_lettering.cards);
}

void Picture::paintParts(QPainter &painter)
{
    const auto layer = [&](const QPixmap &pixmap, auto &&paintShapes) {
        if (m_stage.vector) {
            paintShapes(painter, m_stage, m_state.variants);
        } else {
            painter.drawPixmap(0, 0, pixmap);
        }
    };
    layer(m_back, paintBack);
    paintLowParts(painter, m_stage, m_state);
    paintCardFrames(painter, m_stage, m_state, m_lettering.cards);
    layer(m_front, paintFront);
    paintHighParts(painter, m_stage, m_sprites, m_state, m_selected);
    paintFlowsAndLinks(painter, m_stage, m_state, m_lettering.cards);
    if (m_lens) {
        paintEvidence(painter, m_stage, m_lettering);
    }
    if (!m_chain.empty()) {
        paintChain(painter, m_stage, m_chain, nodeShapes(m_art, m_symbols), m_lettering);
    }
    paintPortals(painter);
    paintCardWords(painter, m_stage, m_sprites, m_lettering.cards);
    if (m_stage.vector) {
        paintPlotShapes(painter);
        for (const Mover &mover : movers()) {
            paintSprite(painter, m_stage, *mover.sprite, mover.at);
        }
    }
    paintLeaders(painter, m_stage, m_lettering);
    if (m_lens) {
        paintEvidenceKey(painter, m_stage, m_lettering, m_reserved);
    }
}

void Picture::paintPortals(QPainter &painter) const
{
    for (const PortalArt &portal : m_art.portals) {
        if (!portal.onHover) {
            paintPortal(painter, m_stage, portal, PortalLook::Idle, !targetOf(portal.node).isEmpty());
        }
    }
}

/// Still picture and movers go down the pane together, a band at a time: a band is drawn on while it is still in the
/// processor's cache. Of movers that overlap across bands, the lower one lies on top.
void Picture::paint(QPainter &painter, const QRegion &region)
{
    if (isEmpty()) {
        return;
    }
    ensureStill();
    const std::vector<QRect> pieces = piecesOf(region);
    auto piece = pieces.begin();
    int bottom = 0;
    for (const std::vector<PlacedSprite> &band : byBands(movers(), region, m_still.height())) {
        for (bottom += bandHeight; piece != pieces.end() && piece->top() < bottom; ++piece) {
            painter.drawPixmap(piece->topLeft(), m_still, *piece);
        }
        for (const PlacedSprite &placed : band) {
            painter.drawPixmap(placed.at, *placed.pixmap);
        }
    }
    if (!m_lettering.cards.list) {
        paintPlots(painter, region);
    }
    paintSpotlightLayer(painter, region);
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const TextPixmap &text = m_texts[i];
        if (region.intersects(QRect(text.at, text.pixmap.size()))) {
            painter.setOpacity(opacityOf(i));
            painter.drawPixmap(text.at, text.pixmap);
        }
    }
    painter.setOpacity(1);
}

void Picture::paintVector(QPainter &painter)
{
    if (isEmpty()) {
        return;
    }
    m_stage.vector = true;
    lookChanged();
    ensureLetters();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lettering.cards.list) {
        paintCardsAlone(painter);
    } else {
        paintParts(painter);
    }
    paintSpotlight(painter, m_stage, m_spotlight, m_lettering);
    for (const LetteredMeter &meter : m_lettering.meters) {
        paintMeter(painter, m_stage, meter);
    }
    for (const LetteredLabel &label : m_lettering.labels) {
        painter.setOpacity(opacityOf(label.node));
        paintLabel(painter, m_stage, label);
    }
    for (const LetteredTag &tag : m_lettering.tags) {
        painter.setOpacity(opacityOf(tag.words.node));
        paintTag(painter, m_stage, tag.words, tag.box);
    }
    painter.setOpacity(1);
    m_stage.vector = false;
    lookChanged();
}

} // namespace relief::scene
