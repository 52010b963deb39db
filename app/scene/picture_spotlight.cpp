// SPDX-License-Identifier: GPL-3.0-or-later
// What a view asks of a picture besides the snapshot: a spotlight, one more layer between what moves and words, and a
// meter that is told elsewhere.
#include "scene/picture.h"

#include <QPainter>

namespace relief::scene {

namespace {

constexpr double largestNearZoom = 2;
constexpr double steppedBack = 0.4; // of words that are neither in the light nor of the chain shown

} // namespace

bool Picture::setSpotlight(const QStringList &nodes)
{
    if (nodes == m_spotlightNodes) {
        return false;
    }
    m_spotlightNodes = nodes;
    if (!isEmpty()) {
        aimSpotlight();
        m_lettersDirty = true; // words keep off its outline
        refreshWords();
    }
    return true;
}

bool Picture::setMeterHidden(const QString &readout)
{
    if (readout == m_hiddenMeter) {
        return false;
    }
    m_hiddenMeter = readout;
    m_lettersDirty = m_stillDirty = true;
    refreshWords();
    return true;
}

void Picture::aimSpotlight()
{
    m_spotlight = m_spotlightNodes.isEmpty()
                      ? Spotlight()
                      : spotlightOn(*m_snapshot.diagram, nodeShapes(m_art, m_symbols), m_spotlightNodes);
    m_veilDirty = true;
}

Camera Picture::framing(bool near) const
{
    Camera camera = m_stage.camera;
    camera.fit();
    if (near && !isEmpty() && !m_spotlight.isEmpty() && !m_snapshot.diagram->isOfWords()) {
        camera.frame(m_spotlight.extent(), largestNearZoom);
    }
    return camera;
}

std::vector<QRectF> Picture::spotlightFrames() const
{
    return m_spotlight.isEmpty() || m_snapshot.diagram->isOfWords() ? std::vector<QRectF>()
                                                                    : spotlightHoles(m_stage, m_spotlight);
}

/// Words beside the parts of a chain, or in the light, stay as they are, and so do meters; others make room for them.
double Picture::opacityOf(int node) const
{
    const bool inChain = m_chain.empty() || isInChain(m_chain, node);
    const bool inLight = m_spotlight.isEmpty() || m_snapshot.diagram->isOfWords() || m_spotlight.has(node);
    return inChain && inLight ? 1 : steppedBack;
}

double Picture::opacityOf(size_t text) const
{
    const size_t label = text - m_lettering.meters.size();
    const size_t tag = label - m_lettering.labels.size();
    return text < m_lettering.meters.size()    ? 1
           : label < m_lettering.labels.size() ? opacityOf(m_lettering.labels[label].node)
           : m_chain.empty()                   ? opacityOf(m_lettering.tags[tag].words.node)
                                               : steppedBack;
}

void Picture::paintSpotlightLayer(QPainter &painter, const QRegion &region)
{
    if (m_spotlight.isEmpty()) {
        return;
    }
    const QSize size = (m_stage.camera.pane() * m_stage.pixelRatio).toSize();
    if (m_veilDirty || m_veil.size() != size) {
        m_veilDirty = false;
        m_veil = QPixmap(size);
        m_veil.fill(Qt::transparent);
        QPainter layer(&m_veil);
        paintSpotlight(layer, m_stage, m_spotlight, m_lettering);
    }
    for (const QRect &rect : region) {
        painter.drawPixmap(rect.topLeft(), m_veil, rect);
    }
}

} // namespace relief::scene
