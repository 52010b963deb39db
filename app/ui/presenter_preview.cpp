// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_preview.h"

#include "scene/diagram_view.h"
#include "ui/presenter_pixels.h"
#include "ui/talk.h"

#include <QBackingStore>
#include <QChildEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace relief::ui {

namespace {

constexpr int frame = 3;
constexpr size_t mostParts = 400; ///< more, and all is copied

/// The pixels of a window as they were painted last; null where it has none in memory.
const QImage *pixelsOf(const QWidget *widget)
{
    QBackingStore *store = widget->window()->backingStore();
    return store == nullptr ? nullptr : dynamic_cast<const QImage *>(store->paintDevice());
}

} // namespace

PresenterPreview::PresenterPreview(Talk *talk, QWidget *parent) : QWidget(parent), m_talk(talk)
{
    setObjectName(QStringLiteral("presenter.preview"));
    setAccessibleName(tr("What the audience sees"));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(talk, &Talk::pointerChanged, this, &PresenterPreview::refreshPointer);
    connect(talk, &Talk::pictureChanged, this, &PresenterPreview::refreshWords);
    refreshWords();
}

void PresenterPreview::setLook(const Look &look)
{
    m_look = look;
    update();
}

void PresenterPreview::setSource(QWidget *audience)
{
    if (m_source == audience) {
        return;
    }
    if (m_source != nullptr) {
        m_source->removeEventFilter(this);
        for (QWidget *child : m_source->findChildren<QWidget *>()) {
            child->removeEventFilter(this);
        }
    }
    m_source = audience;
    m_allChanged = true;
    if (audience != nullptr) {
        watch(audience);
    }
    updateGeometry();
    update();
}

void PresenterPreview::watch(QWidget *widget)
{
    widget->removeEventFilter(this); // never twice
    widget->installEventFilter(this);
    for (QObject *child : widget->children()) {
        if (auto *inside = qobject_cast<QWidget *>(child); inside != nullptr && !inside->isWindow()) {
            watch(inside);
        }
    }
}

bool PresenterPreview::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        sourcePainted(static_cast<QWidget *>(watched), static_cast<QPaintEvent *>(event)->region());
        break;
    case QEvent::ChildPolished:
        if (auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()); child != nullptr) {
            watch(child);
        }
        break;
    case QEvent::Resize:
        if (watched == m_source) {
            m_allChanged = true;
            updateGeometry();
            update();
        }
        break;
    default:
        break;
    }
    return false;
}

/// The window is in the midst of painting; its pixels are copied when this widget's turn comes.
void PresenterPreview::sourcePainted(const QWidget *widget, const QRegion &region)
{
    if (m_source == nullptr || m_source->window() == window()) {
        return;
    }
    const QPoint offset = widget->mapTo(m_source.data(), QPoint());
    const QRect picture = pictureRect();
    const double ratio = devicePixelRatioF();
    const QSize whole = m_pixels.size();
    for (const QRect &box : region) {
        const QRect part = shrunk(box.translated(offset), m_source->size(), whole);
        if (m_allChanged || part.isEmpty()) {
            continue;
        }
        m_changed.push_back(part);
        const QRectF here(part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio);
        update(here.toAlignedRect().translated(picture.topLeft()));
    }
    if (m_allChanged || m_changed.size() > mostParts) {
        m_allChanged = true;
        update();
    }
}

QRect PresenterPreview::sourcePixels() const
{
    const double ratio = m_source->window()->devicePixelRatioF();
    const QPoint at = m_source->mapTo(m_source->window(), QPoint());
    return {(QPointF(at) * ratio).toPoint(), (QSizeF(m_source->size()) * ratio).toSize()};
}

QRect PresenterPreview::pictureRect() const
{
    const QRect room = rect().adjusted(frame, frame, -frame, -frame);
    if (m_source == nullptr || m_source->size().isEmpty()) {
        return room;
    }
    // No larger than it is: letters made larger would not be the ones that are seen.
    const QSize most = (QSizeF(sourcePixels().size()) / devicePixelRatioF()).toSize();
    const QSize size = m_source->size().scaled(room.size().boundedTo(most), Qt::KeepAspectRatio);
    return {room.x() + (room.width() - size.width()) / 2, room.y() + (room.height() - size.height()) / 2, size.width(),
        size.height()};
}

int PresenterPreview::heightForWidth(int width) const
{
    const QSize shape = m_source == nullptr || m_source->size().isEmpty() ? QSize(16, 9) : m_source->size();
    return 2 * frame + (width - 2 * frame) * shape.height() / shape.width();
}

void PresenterPreview::copyChanged()
{
    const QSize size = (QSizeF(pictureRect().size()) * devicePixelRatioF()).toSize();
    if (m_pixels.size() != size) {
        m_pixels = QImage(size, QImage::Format_RGB32);
        m_pixels.fill(Qt::black);
        m_allChanged = true;
    }
    const std::vector<QRect> parts = std::exchange(m_changed, {});
    const bool all = std::exchange(m_allChanged, false);
    const QImage *from = m_source == nullptr || !m_source->isVisible() ? nullptr : pixelsOf(m_source);
    if (from == nullptr || from->depth() != 32) {
        return;
    }
    const QRect source = sourcePixels() & from->rect();
    if (all) {
        shrinkInto(m_pixels, *from, source, m_pixels.rect());
        return;
    }
    for (const QRect &part : parts) {
        shrinkInto(m_pixels, *from, source, part);
    }
}

void PresenterPreview::paintEvent(QPaintEvent *event)
{
    copyChanged();
    QPainter painter(this);
    const QRect picture = pictureRect();
    m_pixels.setDevicePixelRatio(devicePixelRatioF());
    if (picture.contains(event->rect())) { // the usual case: something moved
        for (const QRect &part : event->region()) {
            const double ratio = devicePixelRatioF();
            const QRectF from(QPointF(part.topLeft() - picture.topLeft()) * ratio, QSizeF(part.size()) * ratio);
            painter.drawImage(QRectF(part), m_pixels, from);
        }
        return;
    }
    painter.fillRect(rect(), m_look.theme.color(QStringLiteral("bg")));
    painter.fillRect(picture.adjusted(-frame, -frame, frame, frame), m_look.theme.color(QStringLiteral("accent")));
    painter.drawImage(picture.topLeft(), m_pixels);
}

void PresenterPreview::resizeEvent(QResizeEvent *)
{
    m_allChanged = true;
    update();
}

void PresenterPreview::mouseMoveEvent(QMouseEvent *event)
{
    point(event->position());
}

void PresenterPreview::mousePressEvent(QMouseEvent *event)
{
    point(event->position()); // a finger does not move before it presses
}

void PresenterPreview::leaveEvent(QEvent *)
{
    m_talk->endPointing();
}

/// A place of the copy is one of the audience's window, and there a share of its picture.
void PresenterPreview::point(QPointF at)
{
    const QWidget *view = m_source == nullptr ? nullptr : m_source->findChild<scene::DiagramView *>();
    const QRect copy = pictureRect();
    if (m_talk->pointer() == Talk::Pointer::None || view == nullptr || copy.isEmpty()) {
        return;
    }
    const double scale = m_source->width() / static_cast<double>(copy.width());
    const QPointF place = (at - copy.topLeft()) * scale - QPointF(view->mapTo(m_source.data(), QPoint()));
    const QPointF share(place.x() / view->width(), place.y() / view->height());
    if (QRectF(0, 0, 1, 1).contains(share)) {
        m_talk->pointAt(share);
    } else {
        m_talk->endPointing();
    }
}

void PresenterPreview::refreshPointer()
{
    const Qt::CursorShape shape = m_talk->pointer() == Talk::Pointer::None ? Qt::ArrowCursor : Qt::CrossCursor;
    if (cursor().shape() != shape) {
        setCursor(shape);
    }
}

void PresenterPreview::refreshWords()
{
    setAccessibleDescription(
        tr("%1. %2", "title and caption of what the audience sees").arg(m_talk->title(), m_talk->caption()));
}

} // namespace relief::ui
