// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much of each medicine is at its site of action over the timeline, what it holds there, and what follows for
// breathing and, over weeks, for how far the body has adapted.

#include "content/network_builder.h"
#include "session/exposure_grid.h"
#include "session/medication.h"
#include "sim/course.h"

#include <limits>
#include <optional>
#include <vector>

namespace relief::session {

using Groups = std::vector<content::MedicineGroup>;

/// Share of receptors by group at one time. Only opioids count as opioid: ketamine's weak hold on the mu receptor takes
/// part in the competition and is no opioid effect.
struct Occupancies {
    double muOpioid = 0;
    double muNaloxone = 0;
    double nmdaBlock = 0;
};

/// The slow clock at one time, each 0 to 1; see content::NetworkInputs.
struct Adapted {
    double tolerance = 0;
    double withdrawal = 0;
    double toleranceLost = 0;
};

struct Breath {
    std::optional<double> ventilationFraction; ///< of the person's own; nothing where no model speaks of what was given
    std::optional<double> paco2;               ///< mmHg; nothing unless the model has the carbon dioxide loop
};

/// The course of a scenario on a fine grid, read in between by straight lines. Where a ligand's binding rates are known
/// it comes and goes as slowly as they say; the others share what is left at equilibrium.
class Exposure {
public:
    Exposure() = default;
    Exposure(sim::Scenario scenario, const content::Pack &pack, Clock clock);

    const sim::Scenario &scenario() const { return m_scenario; }
    const sim::Course &course() const { return m_course; } ///< of the scenario, on its times

    /// What binds at a time, leaving out the groups named (they were never given).
    Occupancies at(double minutes, const Groups &without = {}) const;
    Adapted adaptedAt(double minutes, const Groups &without = {}) const;
    /// Up to when the breathing model speaks of all that was given, minutes; infinite if always.
    double breathKnownUntil() const;
    Breath breathAt(double minutes, const Groups &without = {}) const;

    /// Effect-site concentration of a group's drugs in all, ng/mL.
    double concentration(content::MedicineGroup group, double minutes) const;
    double peak(content::MedicineGroup group) const;

    /// Whether a dose of the group lies at or before the time.
    bool given(content::MedicineGroup group, double minutes) const;
    /// Whether a constant says what a drug of the group binds there; also true where none is in the scenario.
    bool binds(content::MedicineGroup group) const;

private:
    struct Drug {
        size_t index = 0; ///< in the course
        content::MedicineGroup group = content::MedicineGroup::Opioid;
        double muK = 0;       ///< ng/mL; 0 if it does not bind the mu receptor
        bool kinetic = false; ///< its binding rates are known
        double nmdaK = 0;     ///< ng/mL; 0 if it does not block the NMDA channel
    };
    /// Receptors held by the kinetic ligands when some groups were never given: a history of its own.
    struct Branch {
        Groups without;
        std::vector<std::vector<double>> held; ///< one a drug; empty where it is not kinetic
    };

    /// First doses that the breathing model says nothing of.
    struct Unmodeled {
        double opioidMin = std::numeric_limits<double>::infinity();
        double naloxoneMin = std::numeric_limits<double>::infinity();
    };
    struct BreathCourse {
        std::vector<double> fraction;
        std::vector<double> paco2;
    };

    Groups dosed() const;
    void readDrugs(const content::Pack &pack);
    void addBranch(const Groups &without);
    const Branch *branchWithout(const Groups &without) const;
    const std::vector<double> &effectSite(const Drug &drug) const { return m_course.drugs[drug.index].effectSite; }
    void findUnmodeled(const content::Pack &pack);
    const BreathCourse &breathWithoutNaloxone() const;
    double boundBeside(const GridPlace &place, const Groups &without, content::MedicineGroup group) const;

    sim::Scenario m_scenario;
    sim::Course m_course;
    std::vector<Drug> m_drugs;          ///< those of a group of the pack
    std::vector<double> m_firstDoseMin; ///< by group; infinite if none
    Unmodeled m_unmodeled;
    mutable std::optional<BreathCourse> m_breathWithoutNaloxone; ///< computed when first asked for
    std::vector<double> m_toleranceLost; ///< past maximum of the tolerance less what there is; empty without a model
    std::vector<Branch> m_branches;      ///< the first is the scenario itself; none without kinetic ligands
};

} // namespace relief::session
