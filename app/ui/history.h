// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Undo and redo of what was chosen: medicines, their times, the person, models, and the panes of a comparison.

#include "session/comparison.h"

#include <QUndoStack>

namespace relief::ui {

/// What one step of undo brings back.
struct Chosen {
    session::Medication medication;
    std::vector<session::PaneChoice> panes; ///< empty while nothing is compared

    friend bool operator==(const Chosen &, const Chosen &) = default;
};

class History : public QObject {
    Q_OBJECT

public:
    explicit History(session::Session *session, QObject *parent = nullptr);

    /// Its panes belong to what is undone from now on. It must outlive the history.
    void watch(session::Comparison *comparison);
    const session::Comparison *comparison() const { return m_comparison; } ///< null before watch()

    /// A lesson or an experiment has its own way back: what happens while it is held is not undone.
    void setHeld(bool held);

    QUndoStack *stack() { return &m_stack; }
    void undo(); ///< not while held
    void redo(); ///< not while held

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSameDrag();
    Chosen now() const;
    void note();
    void show(const Chosen &wanted);

    friend class Choosing;

    session::Session *m_session;
    session::Comparison *m_comparison = nullptr;
    QUndoStack m_stack;
    Chosen m_known;
    bool m_held = false;
    bool m_showing = false;
    bool m_dragging = false; ///< the mouse button has been down since the last step
};

/// What changed, in a few words for a menu: "Morphine: Usual". Translated.
QString changeText(const Chosen &before, const Chosen &after, const session::Session &session);

} // namespace relief::ui
