// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only mutable state: which pack, diagram, medicines, person, time, audience. It reads no clock and knows no pixel.

#include "session/arrangement.h"
#include "session/person_limits.h"
#include "session/snapshot.h"
#include "sim/course.h"

#include <QObject>

#include <map>
#include <memory>

namespace relief::session {

/// A medicine that a card can hold.
struct MedicineOption {
    QString id;
    QString name;      ///< for the audience
    bool binds = true; ///< false: offered for its concentration only; no constant says how it binds its receptor

    friend bool operator==(const MedicineOption &, const MedicineOption &) = default;
};

/// A published model of the chosen medicine, for the route of its level.
struct ModelOption {
    QString id;
    QString name; ///< "Morphine (Olofsen 2010)"
    QString source;
    bool chosen = false;
    bool isDefault = false;

    friend bool operator==(const ModelOption &, const ModelOption &) = default;
};

/// The curve of one readout over the timeline; `values` has one entry a time, as ReadoutValue. It ends where the value
/// is not known any more.
struct Curve {
    QString id;
    std::vector<double> minutes;
    std::vector<double> values;
    QString after{}; ///< words for the time after its end; empty for a whole curve
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
    const sim::Scenario &scenario() const; ///< on the times of course()
    double breathKnownUntil() const;       ///< minutes; later no published model speaks of all that was given
    const sim::Course &course() const;     ///< of scenario(), over the whole timeline

    // where
    void openDiagram(const QString &id); ///< unknown ids are ignored
    void setAudience(content::Audience audience);

    // all that was chosen, at once
    Arrangement arrangement() const;
    void arrange(const Arrangement &wanted); ///< an unknown diagram leaves the one shown; playing goes on

    // medicines
    static constexpr double firstDoseAtMin = 10; ///< opioid and ketamine are given here on the timeline
    void setLevel(content::MedicineGroup group, content::Level level);
    std::vector<MedicineOption> medicinesOf(content::MedicineGroup group) const; ///< in the pack's order
    void chooseMedicine(content::MedicineGroup group, const QString &medicine);  ///< one of medicinesOf
    void giveNaloxone();                                                         ///< at the clock's time, usual dose
    void takeBackNaloxone();
    void setEndorphins(bool on);
    void resetMedicines();
    void setScenario(const sim::Scenario &scenario); ///< from a file, until a medicine is changed by hand; cards show
                                                     ///< the nearest level

    // which published model: told to nurses and in the classroom; what was chosen stays for every audience
    std::vector<ModelOption> modelsOf(content::MedicineGroup group) const; ///< empty for a patient
    void chooseModel(content::MedicineGroup group, const QString &id);     ///< ids not in modelsOf are ignored

    // for whom
    const sim::Person &person() const;                ///< of scenario()
    bool personIsFromFile() const;                    ///< then setPerson waits until a medicine is changed by hand
    void setPerson(const sim::Person &person);        ///< brought within person_limits
    std::vector<StudiedPeople> studiedPeople() const; ///< of the models in use
    QStringList outsideRange() const;                 ///< a sentence for each value outside of them; translated

    // time
    Clock clock() const;
    void setClock(Clock clock); ///< pauses, takes naloxone back, and goes to where that clock last stood
    double spanMin() const;     ///< the end of the clock's timeline
    static constexpr double openingMin = openingOf(Clock::Hours);
    void setMinutes(double minutes); ///< clamped to the timeline
    bool isPlaying() const;
    void setPlaying(bool playing);
    double speed() const; ///< simulated minutes a second on the clock of hours: 0.5, 1 or 2; on that of weeks as many
                          ///< times 168, so that either timeline plays equally long
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
    void clockChanged(); ///< the other timeline, with the snapshot there; before scenarioChanged and snapshotChanged

private:
    void rebuild();
    void refreshScenario();
    void refreshSnapshot();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace relief::session
