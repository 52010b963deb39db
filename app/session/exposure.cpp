// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace relief::session {

namespace {

constexpr double gridStepMin = 0.5;

std::vector<double> gridTimes(const sim::Scenario &scenario, double untilMin)
{
    std::vector<double> times;
    for (int i = 0; i * gridStepMin <= untilMin; ++i) {
        times.push_back(i * gridStepMin);
    }
    for (const sim::Dose &dose : scenario.doses) { // concentrations bend where a dose starts or ends
        for (const double at : {dose.at.value, dose.at.value + dose.duration.value}) {
            if (at > 0 && at < untilMin) {
                times.push_back(at);
            }
        }
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

double muConstant(const sim::Scenario &scenario, const std::string &drug)
{
    for (const sim::MuLigand &ligand : scenario.muLigands) {
        if (ligand.drug == drug) {
            return ligand.k.value;
        }
    }
    return 0;
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

bool contains(const std::vector<content::MedicineGroup> &groups, content::MedicineGroup group)
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

} // namespace

Exposure::Exposure(sim::Scenario scenario, const content::Pack &pack, double untilMin)
    : m_scenario(std::move(scenario)), m_timesMin(gridTimes(m_scenario, untilMin))
{
    m_scenario.timesMin = m_timesMin;
    m_scenario.ventilation.reset(); // the window shows none yet, and it is the dear part
    m_scenario.kinetics = false;
    sim::Course course = sim::simulate(m_scenario);
    for (sim::DrugCourse &drugCourse : course.drugs) {
        const auto group = groupOf(drugCourse.drug, pack);
        if (!group) {
            continue;
        }
        Drug drug;
        drug.group = *group;
        drug.muK = muConstant(m_scenario, drugCourse.drug);
        drug.nmdaK = nmdaConstant(m_scenario, drugCourse.drug);
        drug.effectSite = std::move(drugCourse.effectSite);
        drug.firstDoseMin = std::numeric_limits<double>::infinity();
        for (const sim::Dose &dose : m_scenario.doses) {
            if (dose.drug == drugCourse.drug && dose.amount.value > 0) {
                drug.firstDoseMin = std::min(drug.firstDoseMin, dose.at.value);
            }
        }
        m_drugs.push_back(std::move(drug));
    }
}

double Exposure::interpolated(const Drug &drug, double minutes) const
{
    const auto after = std::upper_bound(m_timesMin.begin(), m_timesMin.end(), minutes);
    if (after == m_timesMin.begin()) {
        return drug.effectSite.front();
    }
    if (after == m_timesMin.end()) {
        return drug.effectSite.back();
    }
    const auto right = static_cast<size_t>(after - m_timesMin.begin());
    const double share = (minutes - m_timesMin[right - 1]) / (m_timesMin[right] - m_timesMin[right - 1]);
    return std::lerp(drug.effectSite[right - 1], drug.effectSite[right], share);
}

Occupancies Exposure::at(double minutes, const std::vector<content::MedicineGroup> &without) const
{
    std::vector<double> concentrations;
    std::vector<double> constants;
    std::vector<content::MedicineGroup> groups;
    Occupancies result;
    double blockers = 0;
    for (const Drug &drug : m_drugs) {
        if (contains(without, drug.group)) {
            continue;
        }
        const double concentration = interpolated(drug, minutes);
        blockers += drug.nmdaK > 0 ? concentration / drug.nmdaK : 0;
        if (drug.muK > 0) {
            concentrations.push_back(concentration);
            constants.push_back(drug.muK);
            groups.push_back(drug.group);
        }
    }
    result.nmdaBlock = blockers / (1 + blockers);
    const std::vector<double> shares = sim::gaddum(concentrations, constants);
    for (size_t i = 0; i < shares.size(); ++i) {
        if (groups[i] == content::MedicineGroup::Opioid) {
            result.muOpioid += shares[i];
        } else if (groups[i] == content::MedicineGroup::Naloxone) {
            result.muNaloxone += shares[i];
        }
    }
    return result;
}

double Exposure::concentration(content::MedicineGroup group, double minutes) const
{
    double sum = 0;
    for (const Drug &drug : m_drugs) {
        sum += drug.group == group ? interpolated(drug, minutes) : 0;
    }
    return sum;
}

double Exposure::peak(content::MedicineGroup group) const
{
    double highest = 0;
    for (const double minutes : m_timesMin) {
        highest = std::max(highest, concentration(group, minutes));
    }
    return highest;
}

bool Exposure::given(content::MedicineGroup group, double minutes) const
{
    return std::any_of(m_drugs.begin(), m_drugs.end(),
        [&](const Drug &drug) { return drug.group == group && drug.firstDoseMin <= minutes; });
}

} // namespace relief::session
