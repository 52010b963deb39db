// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Real time of a talk, as FrameDriver is of the window: frames while something moves that can be seen, else only the
// seconds that the console counts.

#include "ui/talk.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace relief::ui {

class TalkClock : public QObject {
    Q_OBJECT

public:
    explicit TalkClock(Talk *talk, QObject *parent = nullptr);

    void watch(QWidget *window); ///< one of those in which the talk is seen
    bool isAnimating() const { return m_fast && m_timer.isActive(); }

    /// A test moves the talk itself.
    void setManual(bool manual);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    bool isSeen() const;

    Talk *m_talk;
    std::vector<QPointer<QWidget>> m_windows;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_fast = false;
    bool m_manual = false;
};

} // namespace relief::ui
