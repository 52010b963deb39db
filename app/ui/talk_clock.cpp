// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk_clock.h"

#include "ui/frame_driver.h"

#include <QEvent>

#include <algorithm>

namespace relief::ui {

namespace {

constexpr double millisecondsPerSecond = 1000;
constexpr int restingInterval = 500; ///< milliseconds: no second of the talk is shown late by more

} // namespace

TalkClock::TalkClock(Talk *talk, QObject *parent) : QObject(parent), m_talk(talk)
{
    connect(talk->player(), &session::LessonPlayer::playingChanged, this, &TalkClock::decide);
    connect(talk->session(), &session::Session::playingChanged, this, &TalkClock::decide);
    connect(talk, &Talk::pointerChanged, this, &TalkClock::decide);
    connect(&m_timer, &QTimer::timeout, this,
        [this] { m_talk->advance(static_cast<double>(m_clock.restart()) / millisecondsPerSecond); });
    m_clock.start();
    decide();
}

void TalkClock::watch(QWidget *window)
{
    m_windows.emplace_back(window);
    window->installEventFilter(this);
    decide();
}

void TalkClock::setManual(bool manual)
{
    m_manual = manual;
    decide();
}

bool TalkClock::isSeen() const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [](const QPointer<QWidget> &window) {
        return !window.isNull() && window->isVisible() && !window->isMinimized()
               && (window->windowHandle() == nullptr || window->windowHandle()->isExposed());
    });
}

void TalkClock::decide()
{
    if (m_manual) {
        m_timer.stop();
        return;
    }
    const bool fast = m_talk->isMoving() && isSeen();
    if (m_timer.isActive() && fast == m_fast) {
        return;
    }
    m_fast = fast;
    QScreen *screen = nullptr;
    for (const QPointer<QWidget> &window : m_windows) {
        if (!window.isNull() && window->isVisible()) {
            screen = window->screen();
        }
    }
    m_timer.setTimerType(fast ? Qt::PreciseTimer : Qt::CoarseTimer);
    m_timer.start(fast ? FrameDriver::intervalFor(screen) : restingInterval);
}

bool TalkClock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (const auto *window = qobject_cast<QWidget *>(watched);
            window != nullptr && window->windowHandle() != nullptr) {
            window->windowHandle()->removeEventFilter(this);  // never twice
            window->windowHandle()->installEventFilter(this); // its expose events say whether anything covers it wholly
        }
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::Expose:
    case QEvent::WindowStateChange:
        QMetaObject::invokeMethod(this, &TalkClock::decide, Qt::QueuedConnection); // once it is true
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relief::ui
