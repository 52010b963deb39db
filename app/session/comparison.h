// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two or three panes of one diagram, each with its own medicines, on the one clock of a session.

#include "session/session.h"

namespace relief::session {

/// What one pane gives; its person, models and clock are the session's.
struct PaneChoice {
    std::array<Choice, content::allGroups.size()> choices; ///< in the order of content::allGroups
    double naloxoneAtMin = 60;

    const Choice &choice(content::MedicineGroup group) const { return choices[static_cast<size_t>(group)]; }
    Choice &choice(content::MedicineGroup group) { return choices[static_cast<size_t>(group)]; }

    friend bool operator==(const PaneChoice &, const PaneChoice &) = default;
};

/// The session gives diagram, time, person and audience; there is no other clock, so panes cannot drift apart.
class Comparison : public QObject {
    Q_OBJECT

public:
    static constexpr size_t fewestPanes = 2;
    static constexpr size_t mostPanes = 3;

    /// Opens with the first preset of the pack that fits its diagram, else with no medicine beside the first opioid.
    explicit Comparison(Session *session, QObject *parent = nullptr);
    ~Comparison() override;

    const std::vector<PaneChoice> &panes() const;
    void setPanes(const std::vector<PaneChoice> &panes); ///< two or three; others are ignored
    void setPane(size_t pane, const PaneChoice &choice);
    void addPane();               ///< without medicine; ignored at mostPanes
    void removePane(size_t pane); ///< ignored at fewestPanes

    /// The panes of a preset, its diagram and its time. The session pauses.
    void open(const content::ComparisonPreset &preset);

    const Snapshot &snapshot(size_t pane) const; ///< at the session's time, of the session's diagram
    Snapshot at(size_t pane, double minutes) const;
    const std::vector<Curve> &curves(size_t pane) const; ///< of the diagram's readouts
    std::vector<DoseMark> doseMarks(size_t pane) const;
    QString title(size_t pane) const; ///< translated, for the audience: "Opioid, then naloxone", "No medicine"

Q_SIGNALS:
    void panesChanged();     ///< medicines or their number; snapshots and curves are new
    void snapshotsChanged(); ///< after the above, and whenever the session's snapshot changed or it ticked

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::session
