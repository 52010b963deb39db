// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history.h"

#include <QEvent>
#include <QGuiApplication>

namespace relief::ui {

namespace {

constexpr int mostSteps = 500;
constexpr int joining = 1; ///< id of steps that may join the one before

} // namespace

/// One step. Steps of one drag are one: a slider passes every level on its way.
class Choosing : public QUndoCommand {
public:
    Choosing(History *history, Chosen before, Chosen after, bool joins)
        : QUndoCommand(changeText(before, after, *history->m_session)), m_history(history), m_before(std::move(before)),
          m_after(std::move(after)), m_joins(joins)
    {
    }

    void undo() override { m_history->show(m_before); }
    void redo() override { m_history->show(m_after); }
    int id() const override { return joining; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const Choosing *>(other);
        if (!later->m_joins) {
            return false;
        }
        m_after = later->m_after;
        setText(changeText(m_before, m_after, *m_history->m_session));
        setObsolete(m_before == m_after);
        return true;
    }

private:
    History *m_history;
    Chosen m_before;
    Chosen m_after;
    bool m_joins; ///< the step before was made in the same drag
};

History::History(session::Session *session, QObject *parent) : QObject(parent), m_session(session), m_known(now())
{
    m_stack.setUndoLimit(mostSteps);
    connect(session, &session::Session::scenarioChanged, this, &History::note);
}

void History::watch(session::Comparison *comparison)
{
    m_comparison = comparison;
    m_known = now();
    connect(comparison, &session::Comparison::panesChanged, this, &History::note);
}

void History::setHeld(bool held)
{
    m_held = held;
    m_known = now();
}

void History::undo()
{
    if (!m_held) {
        m_stack.undo();
    }
}

void History::redo()
{
    if (!m_held) {
        m_stack.redo();
    }
}

Chosen History::now() const
{
    return {m_session->arrangement().medication,
        m_comparison != nullptr ? m_comparison->panes() : std::vector<session::PaneChoice>()};
}

void History::note()
{
    Chosen chosen = now();
    if (m_held || m_showing || chosen == m_known) {
        return;
    }
    auto *step = new Choosing(this, m_known, chosen, isSameDrag());
    m_known = std::move(chosen);
    m_stack.push(step); // the stack owns it
}

/// A drag lasts until the button comes up; only then is there a filter.
bool History::isSameDrag()
{
    const bool same = m_dragging;
    if (!m_dragging && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        m_dragging = true;
        qApp->installEventFilter(this);
    }
    return same;
}

bool History::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        m_dragging = false;
        qApp->removeEventFilter(this);
    }
    return QObject::eventFilter(watched, event);
}

void History::show(const Chosen &wanted)
{
    if (wanted == now()) {
        return;
    }
    m_showing = true;
    session::Arrangement arrangement = m_session->arrangement();
    if (arrangement.medication.clock != wanted.medication.clock) {
        arrangement.minutes = session::openingOf(wanted.medication.clock);
    }
    arrangement.medication = wanted.medication;
    m_session->arrange(arrangement);
    if (m_comparison != nullptr && !wanted.panes.empty()) {
        m_comparison->setPanes(wanted.panes);
    }
    m_known = now();
    m_showing = false;
}

} // namespace relief::ui
