// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure.h"

#include "sim/shares.h"
#include "sim/tolerance.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace relief::session {

namespace {

using content::MedicineGroup;

const sim::MuLigand *ligandOf(const sim::Scenario &scenario, const std::string &drug)
{
    const auto &ligands = scenario.muLigands;
    const auto found =
        std::find_if(ligands.begin(), ligands.end(), [&](const sim::MuLigand &ligand) { return ligand.drug == drug; });
    return found == ligands.end() ? nullptr : &*found;
}

double nmdaConstant(const sim::Scenario &scenario, const std::string &drug)
{
    for (const sim::NmdaBlocker &blocker : scenario.nmdaBlockers) {
        if (blocker.drug == drug) {
            return blocker.k.value;
        }
    }
    return 0;
}

bool contains(const Groups &groups, MedicineGroup group)
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

/// What each value lacks of the highest so far.
std::vector<double> belowHighest(const std::vector<double> &values)
{
    std::vector<double> lacking;
    double highest = 0;
    for (const double value : values) {
        highest = std::max(highest, value);
        lacking.push_back(highest - value);
    }
    return lacking;
}

/// A solver that gave up leaves no number; nothing downstream may see that.
double shareFrom(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0;
}

} // namespace

Exposure::Exposure(sim::Scenario scenario, const content::Pack &pack, Clock clock) : m_scenario(std::move(scenario))
{
    m_scenario.timesMin = exposureTimes(m_scenario, clock);
    m_scenario.kinetics = true;
    m_course = sim::simulate(m_scenario);
    m_toleranceLost = belowHighest(m_course.tolerance);
    m_firstDoseMin.assign(content::allGroups.size(), std::numeric_limits<double>::infinity());
    for (const sim::Dose &dose : m_scenario.doses) {
        const auto group = groupOf(dose.drug, pack);
        if (group && dose.amount.value > 0) {
            double &first = m_firstDoseMin[static_cast<size_t>(*group)];
            first = std::min(first, dose.at.value);
        }
    }
    readDrugs(pack);
    findUnmodeled(pack);
    if (std::any_of(m_drugs.begin(), m_drugs.end(), [](const Drug &drug) { return drug.kinetic; })) {
        addBranch({});
        const Groups groups = dosed();
        for (const MedicineGroup group : groups.size() > 1 ? groups : Groups()) {
            addBranch({group}); // leaving out more than one leaves nothing to tell apart
        }
    }
}

void Exposure::readDrugs(const content::Pack &pack)
{
    for (size_t i = 0; i < m_course.drugs.size(); ++i) {
        const std::string &id = m_course.drugs[i].drug;
        if (const auto group = groupOf(id, pack)) {
            const sim::MuLigand *ligand = ligandOf(m_scenario, id);
            m_drugs.push_back({i, *group, ligand != nullptr ? ligand->k.value : 0,
                ligand != nullptr && ligand->konPerMin > 0 && ligand->koffPerMin > 0, nmdaConstant(m_scenario, id)});
        }
    }
}

Groups Exposure::dosed() const
{
    Groups groups;
    for (const MedicineGroup group : content::allGroups) {
        if (std::isfinite(m_firstDoseMin[static_cast<size_t>(group)])) {
            groups.push_back(group);
        }
    }
    return groups;
}

void Exposure::addBranch(const Groups &without)
{
    sim::Scenario part = m_scenario;
    part.ventilation.reset();
    part.tolerance.reset();
    part.nmdaBlockers.clear(); // nothing else given bears on the channel
    std::erase_if(part.doses, [&](const sim::Dose &dose) {
        return std::any_of(m_drugs.begin(), m_drugs.end(), [&](const Drug &drug) {
            return m_course.drugs[drug.index].drug == dose.drug && contains(without, drug.group);
        });
    });
    sim::Course other;
    if (!without.empty()) {
        other = sim::simulate(part);
    }
    const sim::Course &course = without.empty() ? m_course : other;
    Branch branch{without, {}};
    for (const Drug &drug : m_drugs) {
        const sim::DrugCourse *found = drug.kinetic ? course.drug(m_course.drugs[drug.index].drug) : nullptr;
        branch.held.push_back(found != nullptr ? found->muOccupancyKinetic : std::vector<double>());
    }
    m_branches.push_back(std::move(branch));
}

const Exposure::Branch *Exposure::branchWithout(const Groups &without) const
{
    Groups left;
    for (const MedicineGroup group : dosed()) {
        if (contains(without, group)) {
            left.push_back(group);
        }
    }
    const auto found = std::find_if(
        m_branches.begin(), m_branches.end(), [&](const Branch &branch) { return branch.without == left; });
    return found == m_branches.end() ? nullptr : &*found;
}

Occupancies Exposure::at(double minutes, const Groups &without) const
{
    if (m_drugs.empty()) {
        return {};
    }
    const GridPlace place = placeOn(m_course.timesMin, minutes);
    const Branch *branch = branchWithout(without);
    std::vector<sim::LigandNow> ligands(m_drugs.size());
    double blockers = 0;
    for (size_t i = 0; i < m_drugs.size(); ++i) {
        const Drug &drug = m_drugs[i];
        if (contains(without, drug.group)) {
            continue;
        }
        const double concentration = place.in(effectSite(drug));
        blockers += drug.nmdaK > 0 ? concentration / drug.nmdaK : 0;
        if (drug.kinetic && branch != nullptr && !branch->held[i].empty()) {
            ligands[i].held = shareFrom(place.in(branch->held[i]));
        } else if (drug.muK > 0) {
            ligands[i].relative = concentration / drug.muK;
        }
    }
    const std::vector<double> shares = sim::sharesNow(ligands);
    Occupancies result;
    const bool timed = blockers > 0 && !m_course.nmdaBlockKinetic.empty(); // nothing else given bears on it
    result.nmdaBlock = timed ? shareFrom(place.in(m_course.nmdaBlockKinetic)) : blockers / (1 + blockers);
    for (size_t i = 0; i < m_drugs.size(); ++i) {
        result.muOpioid += m_drugs[i].group == MedicineGroup::Opioid ? shares[i] : 0;
        result.muNaloxone += m_drugs[i].group == MedicineGroup::Naloxone ? shares[i] : 0;
    }
    return result;
}

double Exposure::boundBeside(const GridPlace &place, const Groups &without, MedicineGroup group) const
{
    double bound = 0;
    for (const Drug &drug : m_drugs) {
        if (drug.group == group && drug.muK > 0 && !contains(without, group)) {
            bound += place.in(effectSite(drug)) / drug.muK;
        }
    }
    return bound;
}

Adapted Exposure::adaptedAt(double minutes, const Groups &without) const
{
    if (m_course.tolerance.empty() || contains(without, MedicineGroup::Opioid)) {
        return {};
    }
    const sim::ToleranceModel &model = *m_scenario.tolerance;
    const GridPlace place = placeOn(m_course.timesMin, minutes);
    const sim::DrugCourse *drug = m_course.drug(model.drug);
    const double concentration = drug != nullptr ? place.in(drug->effectSite) : 0;
    const double antagonist = boundBeside(place, without, MedicineGroup::Naloxone);
    Adapted adapted;
    adapted.tolerance = shareFrom(place.in(m_course.tolerance));
    adapted.toleranceLost = shareFrom(place.in(m_toleranceLost));
    // The antagonist moves the curve as Schild says.
    const double effect = sim::toleratedEffect(model, concentration / (1 + antagonist), adapted.tolerance);
    const double net = effect - model.rebound * adapted.tolerance;
    adapted.withdrawal = model.rebound > 0 ? shareFrom(std::max(0.0, -net) / model.rebound) : 0;
    return adapted;
}

double Exposure::concentration(MedicineGroup group, double minutes) const
{
    double sum = 0;
    const GridPlace place = m_drugs.empty() ? GridPlace() : placeOn(m_course.timesMin, minutes);
    for (const Drug &drug : m_drugs) {
        sum += drug.group == group ? place.in(effectSite(drug)) : 0;
    }
    return sum;
}

double Exposure::peak(MedicineGroup group) const
{
    double highest = 0;
    for (const double minutes : m_course.timesMin) {
        highest = std::max(highest, concentration(group, minutes));
    }
    return highest;
}

bool Exposure::given(MedicineGroup group, double minutes) const
{
    return !m_firstDoseMin.empty() && m_firstDoseMin[static_cast<size_t>(group)] <= minutes;
}

bool Exposure::binds(MedicineGroup group) const
{
    const auto ofGroup = [&](const Drug &drug) { return drug.group == group; };
    return std::none_of(m_drugs.begin(), m_drugs.end(), ofGroup)
           || std::any_of(m_drugs.begin(), m_drugs.end(), [&](const Drug &drug) {
                  return ofGroup(drug) && (group == MedicineGroup::Ketamine ? drug.nmdaK > 0 : drug.muK > 0);
              });
}

} // namespace relief::session
