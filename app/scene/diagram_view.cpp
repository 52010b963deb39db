// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/diagram_view.h"

#include "content/setup.h"
#include "scene/accessible_diagram.h"
#include "scene/ring_painter.h"
#include "scene/view_private.h"

#include <QPaintEngine>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace relief::scene {

namespace {

constexpr double zoomStep = 1.3;

QRegion scaled(const QRegion &region, double factor)
{
    if (factor == 1) {
        return region;
    }
    QRegion result;
    for (const QRect &rect : region) {
        result += QRectF(QPointF(rect.topLeft()) * factor, QSizeF(rect.size()) * factor).toAlignedRect();
    }
    return result;
}

} // namespace

DiagramView::DiagramView(theme::Artwork *artwork, QWidget *parent)
    : QWidget(parent), m_d(std::make_unique<Private>(this, artwork))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setLayoutDirection(Qt::LeftToRight); // anatomy is not mirrored
}

DiagramView::~DiagramView()
{
    forgetAccessible(this);
}

void DiagramView::setTheme(const theme::Theme &theme)
{
    m_d->endZoom();
    m_d->picture.setTheme(theme);
    update();
}

void DiagramView::setReducedMotion(bool reduced)
{
    m_d->reducedMotion = reduced;
    if (reduced) {
        m_d->endZoom();
    }
    m_d->picture.setReducedMotion(reduced);
    update();
}

void DiagramView::setReachable(const QStringList &diagrams)
{
    m_d->picture.setReachable(diagrams);
    update();
}

void DiagramView::show(const session::Snapshot &snapshot)
{
    const bool newDiagram = snapshot.diagram != m_d->picture.snapshot().diagram;
    std::optional<Private::Departure> departure;
    if (newDiagram && m_d->mayZoomTo(*snapshot.diagram)) {
        departure = m_d->depart(snapshot.diagram->id);
    }
    const QRegion changed = m_d->picture.show(snapshot);
    if (newDiagram) {
        m_d->endZoom();
        m_d->openDiagram();
        m_d->keepFraming();
    }
    if (departure) {
        m_d->arrive(std::move(*departure));
    }
    if (!changed.isEmpty()) {
        update(scaled(changed, 1 / m_d->picture.stage().pixelRatio));
    }
    announceValues(this);
}

void DiagramView::setSelectedNode(const QString &node)
{
    m_d->select(m_d->picture.isEmpty() ? -1 : snapshot().diagram->indexOf(node), false);
}

QString DiagramView::selectedNode() const
{
    return m_d->idOf(m_d->selected);
}

void DiagramView::zoomIn()
{
    m_d->zoomAbout(QRectF(rect()).center(), zoomStep);
}

void DiagramView::zoomOut()
{
    m_d->zoomAbout(QRectF(rect()).center(), 1 / zoomStep);
}

void DiagramView::fit()
{
    Camera camera = m_d->picture.stage().camera;
    camera.fit();
    m_d->moveCamera(camera);
}

void DiagramView::setLabelsVisible(bool visible)
{
    m_d->picture.setLabelsVisible(visible);
    update();
}

bool DiagramView::labelsVisible() const
{
    return m_d->picture.labelsVisible();
}

void DiagramView::setExtraParticles(int count)
{
    m_d->picture.setExtraParticles(count);
    update();
}

void DiagramView::setEvidenceLens(bool on)
{
    m_d->picture.setEvidenceLens(on);
    update();
}

bool DiagramView::evidenceLens() const
{
    return m_d->picture.evidenceLens();
}

void DiagramView::setChain(const Chain &chain)
{
    if (m_d->picture.setChain(chain)) {
        update();
    }
}

void DiagramView::setCurves(const PlotCurves &curves)
{
    const QRegion changed = m_d->picture.setCurves(curves);
    if (!changed.isEmpty()) {
        update(scaled(changed, 1 / m_d->picture.stage().pixelRatio));
    }
}

quint64 DiagramView::paintCount() const
{
    return m_d->paints;
}

int DiagramView::stillCount() const
{
    return m_d->picture.stillCount();
}

const session::Snapshot &DiagramView::snapshot() const
{
    return m_d->picture.snapshot();
}

QRect DiagramView::nodeRect(int node) const
{
    const auto index = static_cast<size_t>(node);
    if (node < 0 || index >= m_d->shapes.size()) {
        return {};
    }
    return ringBox(m_d->picture.stage(), m_d->shapeOf(node)).toAlignedRect() & rect();
}

void DiagramView::activateNode(int node)
{
    const QString id = m_d->idOf(node);
    if (id.isEmpty()) {
        return;
    }
    const QString target = m_d->picture.targetOf(node);
    Q_EMIT nodeActivated(id);
    if (!target.isEmpty()) {
        Q_EMIT portalActivated(target);
    }
}

void DiagramView::resizeEvent(QResizeEvent *)
{
    m_d->endZoom();
    m_d->picture.setPane(size(), devicePixelRatioF());
    m_d->keepFraming();
}

void DiagramView::hideEvent(QHideEvent *event)
{
    m_d->endZoom();
    QWidget::hideEvent(event);
}

void DiagramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_d->picture.retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

void DiagramView::paintEvent(QPaintEvent *event)
{
    ++m_d->paints;
    QPainter painter(this);
    if (m_d->picture.isEmpty()) {
        painter.fillRect(rect(), palette().window());
        return;
    }
    if (m_d->zoom) {
        painter.setRenderHint(QPainter::Antialiasing);
        m_d->zoom->paint(painter, size());
        return;
    }
    if (m_d->move) {
        m_d->move->paint(painter, size());
        return;
    }
    const double ratio = devicePixelRatioF();
    if (ratio != m_d->picture.stage().pixelRatio) {
        m_d->picture.setPane(size(), ratio);
    }
    m_d->refreshReserved();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio); // whole device pixels: the fast way to copy sprites
    m_d->picture.paint(painter, scaled(event->region(), ratio));
    painter.restore();
    m_d->paintMarks(painter);
}

DiagramOptions optionsOf(const content::Setup &setup)
{
    DiagramOptions options;
    options.spotlight = setup.highlight;
    options.near = setup.framing == content::Framing::Near;
    options.lens = setup.lens;
    return options;
}

void paintDiagram(QPainter &painter, QSize size, const session::Snapshot &snapshot, const theme::Theme &theme,
    theme::Artwork &artwork, const DiagramOptions &options)
{
    const QPaintEngine *engine = painter.paintEngine();
    const bool pixels = engine != nullptr && engine->type() == QPaintEngine::Raster;
    const double ratio = pixels ? painter.device()->devicePixelRatioF() : 1;
    Picture picture(&artwork);
    picture.setTheme(theme);
    picture.setPane(size, ratio);
    picture.setReachable(options.reachable);
    picture.setSpotlight(options.spotlight);
    picture.setLabelsVisible(options.words);
    picture.setMetersVisible(options.words);
    picture.show(snapshot);
    picture.setCurves(options.curves);
    picture.setEvidenceLens(options.lens);
    if (options.near) {
        picture.setCamera(picture.framing(true));
    }
    painter.save();
    if (pixels) {
        painter.scale(1 / ratio, 1 / ratio);
        picture.paint(painter, QRect({}, (QSizeF(size) * ratio).toSize()));
    } else {
        painter.setClipRect(QRect({}, size));
        picture.paintVector(painter);
    }
    painter.restore();
}

} // namespace relief::scene
