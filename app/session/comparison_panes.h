// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is computed of panes side by side, each when it is asked for. Private to session.

#include "session/comparison.h"
#include "session/high_peaks.h"
#include "session/snapshot_builder.h"

#include <utility>

namespace relief::session {

/// The panes of a preset: of each what is given.
std::vector<PaneChoice> panesOf(const content::ComparisonPreset &preset, const content::Pack &pack);

/// Asks the session at every read what it shows, so that nothing depends on the order in which slots run.
class PanesInStep {
public:
    /// One pane; what is empty is computed when it is asked for.
    struct Shown {
        Medication medication;
        std::optional<Exposure> exposure;
        PeaksByGroup highPeaks{};
        std::optional<Snapshot> snapshot;
        std::vector<Curve> curves;
    };

    explicit PanesInStep(Session *session);

    Session &session() const { return m_session; }
    const std::vector<PaneChoice> &choices();
    /// Each medicine one of the pack, each time on the timeline.
    PaneChoice known(PaneChoice choice) const;
    /// Keeps what is computed of panes that stay.
    void choose(const std::vector<PaneChoice> &wanted);
    void follow(); ///< what the session has changed since the last read
    /// Whether all was computed anew since this was asked last.
    bool takeRenewed() { return std::exchange(m_renewed, false); }

    Shown &pane(size_t index);
    Shown &withoutMedicine();
    SnapshotSource source(Shown &pane);
    const Snapshot &snapshot(Shown &pane);

private:
    Medication contextNow() const;
    void swapNaloxoneTimes();
    void forgetMedicines();
    void forgetDiagram();
    void forgetMoment();
    template <class Change>
    void forAll(Change change);

    Session &m_session;
    Networks m_networks;
    HighPeaks m_peaks;
    const Medication m_none;
    std::vector<PaneChoice> m_choices;
    std::vector<double> m_naloxoneElsewhere; ///< one a pane: its time on the other clock
    std::vector<Shown> m_shown;              ///< one a pane
    Shown m_nothing;
    bool m_renewed = false;

    // what the above was computed for
    Medication m_context; ///< without medicines
    const content::Diagram *m_diagram = nullptr;
    content::Audience m_audience = content::Audience::Patient;
    double m_minutes = 0;
};

} // namespace relief::session
