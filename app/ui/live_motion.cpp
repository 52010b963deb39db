// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live_motion.h"

#include <QEvent>
#include <QWidget>

namespace relief::ui {

LiveMotion::LiveMotion(LiveThumbnails *thumbnails, QWidget *page)
    : QObject(page), m_thumbnails(thumbnails), m_page(page)
{
    m_timer.setInterval(1000 / stepsPerSecond);
    connect(&m_timer, &QTimer::timeout, this, &LiveMotion::step);
    m_page->installEventFilter(this);
}

void LiveMotion::setReduced(bool reduced)
{
    m_reduced = reduced;
    decide();
}

void LiveMotion::setPaused(bool paused)
{
    m_paused = paused;
    decide();
}

/// Steps are of one length, whatever the clock says: a busy computer makes it slower, never jumpy.
void LiveMotion::step()
{
    if (isRunning() && m_thumbnails->isIdle()) {
        m_thumbnails->advance(slowness / stepsPerSecond);
    }
}

/// A page is not visible behind another one; its window may be minimized or covered.
bool LiveMotion::isSeen() const
{
    return m_page->isVisible() && !m_handle.isNull() && m_handle->isExposed()
           && m_handle->windowState() != Qt::WindowMinimized;
}

void LiveMotion::decide()
{
    const bool run = !m_reduced && !m_paused && isSeen();
    m_thumbnails->setAwake(run);
    if (run == m_timer.isActive()) {
        return;
    }
    if (run) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

bool LiveMotion::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_page && type == QEvent::Show && m_handle != m_page->window()->windowHandle()) {
        m_handle = m_page->window()->windowHandle();
        m_handle->installEventFilter(this);
    }
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::Expose || type == QEvent::WindowStateChange) {
        QMetaObject::invokeMethod(this, &LiveMotion::decide, Qt::QueuedConnection); // once it is true
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relief::ui
