// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells screen readers what changed: at most once a second, and as it is by then.

#include "scene/pace.h"
#include "session/session.h"

#include <QTimer>
#include <QWidget>

namespace relief::ui {

/// A pixel of the window whose name is the last message: this Qt has no announcements of its own, and screen readers
/// read an alert that appears. Without a screen reader it does nothing.
class Announcer : public QWidget {
    Q_OBJECT

public:
    Announcer(const session::Session *session, QWidget *window);

    QString said() const { return m_said; } ///< the last message

    /// So much time went by.
    void advance(double seconds);

private:
    QString signature() const;
    void ask();
    void say();

    const session::Session *m_session;
    scene::Pace m_pace;
    QTimer m_second; ///< runs for a second after something was said
    QString m_known; ///< what is on and what changed, as last said
    QString m_said;
};

} // namespace relief::ui
