// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// When the small pictures of a page move: only while someone can see them and wants it. Otherwise there is no timer.

#include "ui/live_thumbnails.h"

#include <QPointer>
#include <QTimer>
#include <QWindow>

namespace relief::ui {

class LiveMotion : public QObject {
    Q_OBJECT

public:
    /// Watches the page that shows the pictures; it becomes the parent.
    LiveMotion(LiveThumbnails *thumbnails, QWidget *page);

    void setReduced(bool reduced); ///< asked for everywhere in the program
    bool isReduced() const { return m_reduced; }
    void setPaused(bool paused); ///< asked for here
    bool isPaused() const { return m_paused; }

    bool isRunning() const { return m_timer.isActive(); }

    /// One step of the motion; a test calls it instead of waiting. Nothing unless running.
    void step();

    static constexpr int stepsPerSecond = 10; ///< few: it is there to be noticed, not to be watched
    static constexpr double slowness = 0.6;   ///< of signals, against Explore

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    bool isSeen() const;

    LiveThumbnails *m_thumbnails;
    QWidget *m_page;
    QPointer<QWindow> m_handle;
    QTimer m_timer;
    bool m_reduced = false;
    bool m_paused = false;
};

} // namespace relief::ui
