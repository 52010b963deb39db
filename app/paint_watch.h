// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the probes measure with: paint events, and how long it takes until there are none left.

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <functional>
#include <utility>

namespace relief {

/// Counts the paint events of all widgets and tells when the first frame has reached the screen.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(std::function<void()> firstFrame = {}) : m_firstFrame(std::move(firstFrame))
    {
        qApp->installEventFilter(this);
    }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && m_count++ == 0 && m_firstFrame) {
            // once the frame is handed over, but before anything that waits for the frame to be done
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }
    void customEvent(QEvent * /*event*/) override { m_firstFrame(); }

private:
    std::function<void()> m_firstFrame;
    int m_count = 0;
};

/// Milliseconds until nothing is left to paint.
inline double paintedMs(const PaintWatch &watch, const std::function<void()> &change)
{
    QElapsedTimer clock;
    clock.start();
    change();
    double ms = 0;
    for (int before = -1; before != watch.count();) {
        before = watch.count();
        QApplication::processEvents();
        ms = watch.count() == before ? ms : static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    return ms;
}

} // namespace relief
