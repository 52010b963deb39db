// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only mutable state: which pack, diagram, medicines, time, audience. It reads no clock and knows no pixel.

#include "session/snapshot.h"
#include "sim/course.h"

#include <QObject>

#include <map>
#include <memory>

namespace relief::session {

/// The curve of one readout over the whole timeline; `values` has one entry a time, 0 to 1.
struct Curve {
    QString id;
    std::vector<double> minutes;
    std::vector<double> values;
};

/// When something was given, for marks on the timeline.
struct DoseMark {
    content::MedicineGroup group = content::MedicineGroup::Opioid;
    double startMin = 0;
    double endMin = 0; ///< same as start for a bolus
};

class Session : public QObject {
    Q_OBJECT

public:
    /// The pack must hold at least one diagram.
    explicit Session(content::Pack pack, QObject *parent = nullptr);
    ~Session() override;

    const content::Pack &pack() const;
    const Snapshot &snapshot() const;         ///< for the current clock
    Snapshot at(double minutes) const;        ///< for any time; at(t) == snapshot() when the clock is at t
    const std::vector<Curve> &curves() const; ///< of the diagram's readouts, recomputed when medicines change
    std::vector<DoseMark> doseMarks() const;
    const sim::Scenario &scenario() const;

    // where
    void openDiagram(const QString &id); ///< unknown ids are ignored
    void setAudience(content::Audience audience);

    // medicines
    static constexpr double firstDoseAtMin = 10; ///< opioid and ketamine are given here on the timeline
    void setLevel(content::MedicineGroup group, content::Level level);
    void chooseMedicine(content::MedicineGroup group, const QString &medicine); ///< another opioid
    void giveNaloxone();                                                        ///< at the clock's time, usual dose
    void takeBackNaloxone();
    void setEndorphins(bool on);
    void resetMedicines();
    void setScenario(const sim::Scenario &scenario); ///< from a file, until a medicine is changed by hand; cards show
                                                     ///< the nearest level

    // time
    static constexpr double timelineMin = 240;
    static constexpr double openingMin = 60;
    void setMinutes(double minutes); ///< clamped to the timeline
    bool isPlaying() const;
    void setPlaying(bool playing);
    double speed() const; ///< simulated minutes a second: 0.5, 1 or 2; the whole picture plays slower or faster
    void setSpeed(double minutesPerSecond);
    void advance(double seconds); ///< moves the clock while playing; stops at the end of the timeline
    void step(double minutes);    ///< pauses and moves the clock

Q_SIGNALS:
    void diagramChanged();  ///< another diagram or pack: everything is new
    void scenarioChanged(); ///< medicines: curves are new
    void snapshotChanged(); ///< anything visible, after the two above
    void ticked();          ///< only the clock moved, while playing (activities may change with it)
    void playingChanged(bool playing);
    void audienceChanged();

private:
    void refreshScenario();
    void refreshSnapshot();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace relief::session
