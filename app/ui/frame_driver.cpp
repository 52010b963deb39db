// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame_driver.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace relief::ui {

namespace {

constexpr double mostFramesPerSecond = 60;
constexpr double slowestScreen = 24; ///< some remote screens report 0 or 1
constexpr double millisecondsPerSecond = 1000;

} // namespace

FrameDriver::FrameDriver(session::Session *session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_window->installEventFilter(this);
    connect(m_session, &session::Session::playingChanged, this, &FrameDriver::decide);
    connect(&m_timer, &QTimer::timeout, this,
        [this] { frame(static_cast<double>(m_clock.restart()) / millisecondsPerSecond); });
    decide();
}

int FrameDriver::intervalFor(const QScreen *screen)
{
    const double rate = screen != nullptr ? screen->refreshRate() : mostFramesPerSecond;
    return static_cast<int>(std::ceil(millisecondsPerSecond / std::clamp(rate, slowestScreen, mostFramesPerSecond)));
}

void FrameDriver::setManual(bool manual)
{
    m_manual = manual;
    decide();
}

void FrameDriver::setIdle(bool idle)
{
    m_idle = idle;
    decide();
}

void FrameDriver::setWanted(bool wanted)
{
    m_wanted = wanted;
    decide();
}

void FrameDriver::frame(double seconds)
{
    const double length = std::clamp(seconds, 0.0, longestFrame);
    m_session->advance(length);
    Q_EMIT framed(length);
}

bool FrameDriver::isSeen() const
{
    return m_window->isVisible() && !m_window->isMinimized() && (m_handle.isNull() || m_handle->isExposed());
}

void FrameDriver::decide()
{
    const bool plays = m_wanted || (!m_idle && m_session->isPlaying());
    const bool run = !m_manual && plays && isSeen();
    if (run == m_timer.isActive()) {
        return;
    }
    if (run) {
        m_clock.start();
        m_timer.start(intervalFor(m_window->screen()));
    } else {
        m_timer.stop();
    }
}

bool FrameDriver::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        if (m_handle.isNull() && m_window->windowHandle() != nullptr) {
            m_handle = m_window->windowHandle();
            m_handle->installEventFilter(this); // its expose events say whether anything covers it wholly
        }
        decide();
        break;
    case QEvent::Expose:
        QMetaObject::invokeMethod(this, &FrameDriver::decide, Qt::QueuedConnection); // once it is true
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relief::ui
