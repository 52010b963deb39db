// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only place where real time enters: it turns display frames into session time.

#include "session/session.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWindow>

namespace relief::ui {

/// Runs while the session plays, or the page in front has a clock of its own that runs, and the window can be seen;
/// otherwise there is no timer at all.
class FrameDriver : public QObject {
    Q_OBJECT

public:
    /// The window becomes the parent and is watched.
    FrameDriver(session::Session *session, QWidget *window);

    bool isRunning() const { return m_timer.isActive(); }

    /// No frames while the page in front shows nothing that moves.
    void setIdle(bool idle);

    /// Frames though the session stands still: the page in front has a clock of its own, and it runs.
    void setWanted(bool wanted);

    /// A test plays by calling frame() itself.
    void setManual(bool manual);

    /// One frame that took this long; longer ones count as the longest allowed (a sleeping laptop is not a jump).
    void frame(double seconds);

    static constexpr double longestFrame = 0.25; ///< seconds

    /// Whole milliseconds, so that no frame is drawn that the screen would not show.
    static int intervalFor(const QScreen *screen);

Q_SIGNALS:
    /// The session, or the page in front, played for this long, in seconds.
    void framed(double seconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    bool isSeen() const;

    session::Session *m_session;
    QWidget *m_window;
    QPointer<QWindow> m_handle;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_manual = false;
    bool m_idle = false;
    bool m_wanted = false;
};

} // namespace relief::ui
