// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer, wheel, gestures and keys of the diagram.
#include "scene/portal_painter.h"
#include "scene/view_private.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

QString tooltip(const content::Node &node, content::Audience audience)
{
    return u"<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>"_s.arg(
        node.label.at(audience).toHtmlEscaped(), node.about.at(audience).toHtmlEscaped());
}

} // namespace

bool DiagramView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = m_d->nodeAt(help->pos());
        if (node < 0) {
            QToolTip::hideText();
        } else {
            const content::Node &part = snapshot().diagram->nodes[static_cast<size_t>(node)];
            QToolTip::showText(help->globalPos(), tooltip(part, snapshot().audience), this, nodeRect(node));
        }
        return true;
    }
    case QEvent::Gesture:
        if (auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            const auto *pinch = static_cast<QPinchGesture *>(gesture);
            m_d->pinch(mapFromGlobal(pinch->centerPoint()), pinch->scaleFactor());
            return true;
        }
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_d->pinch(gesture->position(), 1 + gesture->value());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_d->selected < 0) {
        m_d->stepBy(event->reason() == Qt::TabFocusReason ? 1 : -1);
    }
    QWidget::focusInEvent(event);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    m_d->endZoom();
    if (m_d->pressArrow(event->key())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        m_d->select(m_d->walk.empty() ? -1 : m_d->walk.front(), true);
        return;
    case Qt::Key_End:
        m_d->select(m_d->walk.empty() ? -1 : m_d->walk.back(), true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_d->leaveBranch(true)) { // details of an influence: those of what it acts on
            return;
        }
        if (m_d->selected >= 0) {
            activateNode(m_d->selected);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_d->leaveBranch(false)) {
            return;
        }
        if (m_d->selected >= 0) {
            m_d->select(-1, true);
            return;
        }
        break;
    case Qt::Key_Plus:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event); // ignored: the window may want it
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    m_d->endZoom();
    constexpr double notch = 120;
    constexpr double perNotch = 1.2;
    m_d->zoomAbout(event->position(), std::pow(perNotch, event->angleDelta().y() / notch));
    event->accept();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_d->endZoom();
    m_d->pressed = true;
    m_d->panning = false;
    m_d->pressedAt = m_d->lastAt = event->position();
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_d->pressed) {
        m_d->hover(m_d->nodeAt(event->position()));
        m_d->updateCursor(event->position());
        return;
    }
    const QPointF moved = event->position() - m_d->pressedAt;
    m_d->panning = m_d->panning || moved.manhattanLength() >= QApplication::startDragDistance();
    if (m_d->panning) {
        Camera camera = m_d->picture.stage().camera;
        camera.panBy(event->position() - m_d->lastAt);
        m_d->moveCamera(camera);
        m_d->lastAt = event->position();
        m_d->updateCursor(event->position());
    }
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_d->pressed) {
        return;
    }
    const bool clicked = !m_d->panning;
    m_d->pressed = m_d->panning = false;
    if (clicked) {
        m_d->click(event->position());
    }
    m_d->updateCursor(event->position());
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    constexpr double zoomStep = 2;
    const PortalArt *ring = m_d->ringAt(event->position());
    const int node = m_d->nodeAt(event->position());
    if (ring != nullptr) {
        activateNode(ring->node);
    } else if (node >= 0) {
        activateNode(node);
    } else {
        m_d->zoomAbout(event->position(), zoomStep);
    }
}

void DiagramView::leaveEvent(QEvent *event)
{
    m_d->hover(-1);
    QWidget::leaveEvent(event);
}

} // namespace relief::scene
