// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/picture.h"

#include "scene/drawn_parts.h"
#include "scene/scene_reader.h"
#include "scene/still_painter.h"
#include "scene/tiles.h"

#include <QPainter>

namespace relief::scene {

namespace {

/// How far the picture goes on. One that consists of words is never cut to fill a pane.
QRectF frameOf(const content::Diagram &diagram, const SceneArt &art)
{
    constexpr double endless = 10000;
    return diagram.isOfWords() ? art.bleed.adjusted(-endless, -endless, endless, endless) : art.bleed;
}

} // namespace

Picture::Picture(theme::Artwork *artwork)
{
    m_stage.artwork = artwork;
    m_stage.symbols = &m_symbols;
    m_stage.art = &m_art;
}

void Picture::setTheme(const theme::Theme &theme)
{
    m_stage.theme = theme;
    lookChanged();
    refreshWords(); // larger text leaves room for fewer words
}

void Picture::setPane(const QSizeF &size, double pixelRatio)
{
    m_stage.pixelRatio = pixelRatio;
    m_stage.camera.resize(size);
    lookChanged();
    refreshWords();
}

void Picture::setCamera(const Camera &camera)
{
    if (camera != m_stage.camera) {
        m_stage.camera = camera;
        lookChanged();
    }
}

void Picture::setReserved(const std::vector<QRectF> &reserved)
{
    if (reserved != m_reserved) {
        m_reserved = reserved;
        m_lettersDirty = m_stillDirty = true;
    }
}

void Picture::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    collectMovers();
}

void Picture::setMetersVisible(bool visible)
{
    m_metersVisible = visible;
}

void Picture::setLabelsVisible(bool visible)
{
    m_labelsVisible = visible;
    m_lettersDirty = m_stillDirty = true;
}

void Picture::setReachable(const QStringList &diagrams)
{
    m_reachable = diagrams;
    m_stillDirty = true;
}

void Picture::retranslate()
{
    m_lettersDirty = m_stillDirty = true;
    refreshWords();
}

void Picture::setSelected(int node)
{
    m_selected = node;
    m_stillDirty = true;
    refreshWords();
}

void Picture::setExtraParticles(int count)
{
    m_motion.setExtra(count);
    collectMovers();
}

void Picture::setEvidenceLens(bool on)
{
    m_stillDirty = m_stillDirty || on != m_lens;
    m_lens = on;
    collectMovers();
}

bool Picture::setChain(const Chain &chain)
{
    if (chain == m_chain) {
        return false;
    }
    m_chain = chain;
    m_stillDirty = true;
    collectMovers();
    return true;
}

QRegion Picture::show(const session::Snapshot &snapshot)
{
    if (snapshot == m_snapshot) {
        return {};
    }
    const bool newDiagram = snapshot.diagram != m_snapshot.diagram;
    const bool newAudience = snapshot.audience != m_snapshot.audience;
    const double minutes = m_snapshot.minutes;
    m_snapshot = snapshot;
    m_stage.audience = snapshot.audience;
    if (newDiagram) {
        openDiagram();
    } else if (newAudience) {
        lookChanged();
    }
    SceneState state = sceneState(m_art, snapshot, snapshot.audience == content::Audience::Classroom);
    m_stillDirty = m_stillDirty || state != m_state;
    m_artDirty = m_artDirty || state.variants != m_state.variants;
    m_state = std::move(state);
    refreshWords();
    const std::vector<Mover> before = m_movers;
    collectMovers();
    const QSize pane = (m_stage.camera.pane() * m_stage.pixelRatio).toSize();
    if (m_stillDirty || m_lettersDirty) {
        return QRect({}, pane);
    }
    Tiles changed(pane);
    addMoved(changed, before);
    addNumbers(changed);
    addPlayheads(changed, minutes);
    return changed.region();
}

void Picture::addNumbers(Tiles &changed) const
{
    for (size_t i = 0; m_numbersDirty && i < m_lettering.meters.size() && i < m_texts.size(); ++i) {
        changed.add(QRect(m_texts[i].at, m_texts[i].pixmap.size()));
    }
}

void Picture::openDiagram()
{
    m_art = readScene(*m_snapshot.diagram, m_symbols);
    m_drawn = drawnParts(m_art, m_symbols);
    m_stage.diagram = m_snapshot.diagram;
    m_stage.camera = Camera(m_art.viewBox, frameOf(*m_snapshot.diagram, m_art), m_stage.camera.pane());
    m_selected = -1;
    m_chain.clear();
    aimSpotlight();
    m_state = {};
    lookChanged();
}

void Picture::lookChanged()
{
    m_sprites.clear();
    m_shapes.clear();
    m_texts.clear();
    m_movers.clear();
    m_plots.clear();
    m_artDirty = m_stillDirty = m_lettersDirty = m_motionDirty = m_plotsDirty = m_veilDirty = true;
}

void Picture::refreshWords()
{
    if (isEmpty()) {
        return;
    }
    const LevelOfDetail detail = levelOfDetail(m_stage.camera.pane() / m_stage.theme.textScale());
    PictureWords words = pictureWords(m_art, m_state, m_snapshot, detail, m_selected, m_spotlight.nodes);
    std::erase_if(words.meters,
        [this](const MeterWords &meter) { return !m_metersVisible || m_art.huds[meter.hud].id == m_hiddenMeter; });
    if (words == m_words) {
        return;
    }
    // numbers keep their room: everything else stays where it is
    const bool onlyNumbers = words.labels == m_words.labels && words.tags == m_words.tags
                             && words.cards == m_words.cards && words.flows == m_words.flows
                             && words.meters.size() == m_words.meters.size();
    m_lettersDirty = m_lettersDirty || !onlyNumbers;
    m_numbersDirty = true;
    m_words = std::move(words);
}

void Picture::collectMovers()
{
    if (isEmpty()) {
        return;
    }
    if (m_lens || !m_chain.empty() || m_lettering.cards.list) {
        m_movers.clear();
        return;
    }
    if (m_motionDirty) {
        m_motion.prepare(m_stage, m_sprites);
        m_motionDirty = false;
    }
    m_motion.collect(m_state, m_snapshot.signalSeconds, m_reduced, &m_movers);
}

void Picture::addMoved(Tiles &changed, const std::vector<Mover> &before) const
{
    const size_t common = std::min(before.size(), m_movers.size());
    for (size_t i = 0; i < std::max(before.size(), m_movers.size()) && !changed.isMostOfThem(); ++i) {
        const bool same =
            i < common && before[i].sprite == m_movers[i].sprite && before[i].at.toPoint() == m_movers[i].at.toPoint();
        if (same) {
            continue;
        }
        if (i < before.size()) {
            changed.add(before[i].box());
        }
        if (i < m_movers.size()) {
            changed.add(m_movers[i].box());
        }
    }
}

const Lettering &Picture::lettering()
{
    ensureLetters();
    return m_lettering;
}

const std::vector<Mover> &Picture::movers()
{
    ensureLetters(); // particles keep clear of them
    if (m_motionDirty || m_movers.empty()) {
        collectMovers();
    }
    return m_movers;
}

QString Picture::targetOf(int node) const
{
    if (isEmpty() || node < 0) {
        return {};
    }
    for (const content::Portal &portal : m_snapshot.diagram->portals) {
        if (m_snapshot.diagram->indexOf(portal.node) == node && m_reachable.contains(portal.target)) {
            return portal.target;
        }
    }
    return {};
}

} // namespace relief::scene
