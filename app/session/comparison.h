// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two or three panes of one diagram, each with its own medicines, on the one clock of a session.

#include "session/session.h"
#include "session/why.h"

namespace relief::session {

/// What one pane gives; its person, models and clock are the session's.
struct PaneChoice {
    std::array<Choice, content::allGroups.size()> choices; ///< in the order of content::allGroups
    double naloxoneAtMin = 60;                             ///< on the session's clock

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

    const Session &session() const;

    /// When the session changes its clock, naloxone goes to where it last stood on the other one.
    const std::vector<PaneChoice> &panes() const;
    void setPanes(const std::vector<PaneChoice> &panes); ///< two or three; others are ignored. A medicine that the pack
                                                         ///< does not hold becomes the first of its group
    void setPane(size_t pane, const PaneChoice &choice);
    void addPane();               ///< without medicine; ignored at mostPanes
    void removePane(size_t pane); ///< ignored at fewestPanes

    /// The panes of a preset, its diagram and its time. The session pauses.
    void open(const content::ComparisonPreset &preset);

    const Snapshot &snapshot(size_t pane) const; ///< at the session's time, of the session's diagram
    Snapshot at(size_t pane, double minutes) const;
    const Snapshot &withoutMedicine() const; ///< the same moment with nothing given: what panes are told against
    Why why(size_t pane, const QString &node) const;
    const std::vector<Curve> &curves(size_t pane) const; ///< of the diagram's readouts
    std::vector<DoseMark> doseMarks(size_t pane) const;
    /// Translated, for the audience: "Opioid, then naloxone", "No medicine"; "Morphine, usual". A patient's says the
    /// medicine and how much only where two panes would have the same.
    QString title(size_t pane) const;

Q_SIGNALS:
    void panesChanged();     ///< medicines or their number, or the session's diagram, person, models, clock or
                             ///< endorphins: snapshots and curves are new
    void snapshotsChanged(); ///< after the above, and whenever the session's snapshot changed or it ticked

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::session
