// SPDX-License-Identifier: GPL-3.0-or-later
// What people do at a kiosk: it keeps the time from running out, or asks for the way out.
#include "ui/attract_screen.h"
#include "ui/kiosk.h"
#include "ui/kiosk_style.h"
#include "ui/kiosk_warning.h"
#include "ui/pin_pad.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace relief::ui {

namespace {

bool isInput(QEvent::Type type)
{
    return type == QEvent::ShortcutOverride || type == QEvent::Shortcut || type == QEvent::KeyPress
           || type == QEvent::MouseButtonPress || type == QEvent::Wheel || type == QEvent::TouchBegin
           || type == QEvent::TouchUpdate || type == QEvent::TabletPress;
}

/// Neither a key of our own nor one of Qt's for quitting.
bool asksForTheWayOut(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Q && key.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

/// True where the event must not get to the window.
bool Kiosk::keepWindow(const QEvent &event)
{
    if (m_ended) {
        return false;
    }
    const bool isWhole = m_window->isFullScreen() && !m_window->isMinimized();
    if (event.type() == QEvent::WindowStateChange && !isWhole) {
        QMetaObject::invokeMethod(this, &Kiosk::show, Qt::QueuedConnection);
    }
    return event.type() == QEvent::Close;
}

void Kiosk::touched(const QPoint &at)
{
    const QPoint inside = m_window->mapFromGlobal(at);
    const bool mirrored = m_window->layoutDirection() == Qt::RightToLeft;
    const int side = AttractScreen::cornerSize;
    const QRect corner(mirrored ? m_window->width() - side : 0, 0, side, side);
    if (!corner.contains(inside)) {
        m_corner = 0;
        return;
    }
    if (m_corner == 0 || m_cornerSeconds > cornerTime) {
        m_corner = 0;
        m_cornerSeconds = 0;
    }
    ++m_corner;
    if (m_corner >= cornerTouches) {
        openPinPad();
    }
}

/// True where the input is used up: it only said that someone is there, or asked for the way out.
bool Kiosk::takeInput(QEvent &event)
{
    m_idle = 0;
    m_used = true;
    const bool isTheWayOut = (event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride)
                             && asksForTheWayOut(static_cast<const QKeyEvent &>(event));
    if (event.type() == QEvent::ShortcutOverride) { // comes before each key; one that is accepted is no shortcut
        event.setAccepted(isTheWayOut || !m_warning.isNull());
        return event.isAccepted();
    }
    const bool isFinger = event.type() == QEvent::TouchBegin || event.type() == QEvent::TouchUpdate;
    if (!m_warning.isNull() && !isFinger) { // Qt makes a click of it, which must not go to what is below
        dismissWarning();
        return true;
    }
    if (isTheWayOut) {
        openPinPad();
        return true;
    }
    if (event.type() == QEvent::MouseButtonPress) {
        touched(static_cast<const QMouseEvent &>(event).globalPosition().toPoint());
    }
    return false;
}

/// Qt shows an event to filters of the application for each object on its way; only the first counts.
bool Kiosk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && keepWindow(*event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        return true;
    }
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        enlargeForTouch(static_cast<QWidget *>(watched));
    }
    const bool isShortcut = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::Shortcut;
    const bool isFirst = watched->isWindowType() || isShortcut;
    if (isFirst && isInput(event->type()) && !m_ended) {
        return takeInput(*event);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relief::ui
