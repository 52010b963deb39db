// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How people differ, for the medicines of the session: computed beside the window while somebody looks at it.

#include "session/population.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

namespace relief::ui {

class ChartPeople : public QObject {
    Q_OBJECT

public:
    explicit ChartPeople(session::Session *session, QObject *parent = nullptr);

    void setWanted(bool wanted); ///< somebody looks at a chart that has them
    void medicinesChanged();     ///< what was computed no longer holds
    void cancel();               ///< until the medicines change, or tryAgain()
    void tryAgain();

    /// Null while there are none.
    const session::PopulationBands *bands() const { return m_isThere ? &m_run.bands() : nullptr; }
    bool isCanceled() const { return m_isCanceled; }
    bool isPublished() const; ///< a study behind a model of the scenario told how much people differ

Q_SIGNALS:
    void changed();               ///< they came or went
    void progressed(int percent); ///< of a run that takes long; below 0: none does

private:
    void plan();
    void start();
    void stop();

    session::Session *m_session;
    session::PopulationRun m_run;
    QTimer m_soon{this}; ///< a slider that is dragged starts no run at each step
    QTimer m_late{this}; ///< from then on a run shows how far it is
    int m_percent = 0;
    bool m_isWanted = false;
    bool m_isUnderWay = false;
    bool m_isThere = false;
    bool m_isCanceled = false;
};

/// The scenario at as few times as a band needs.
sim::Scenario withCoarseTimes(const sim::Scenario &scenario, double spanMin);

} // namespace relief::ui
