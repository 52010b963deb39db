// SPDX-License-Identifier: GPL-3.0-or-later
// Breathing over the timeline. A number is told only where a published model speaks of every opioid given.
#include "session/exposure.h"

#include <algorithm>

namespace relief::session {

namespace {

using content::MedicineGroup;

bool contains(const Groups &groups, MedicineGroup group)
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

/// Whether the breathing model knows the drug, or one that the body forms from it. Some know no antagonist.
bool speaksOf(const sim::Scenario &scenario, const std::string &drug)
{
    if (!scenario.ventilation) {
        return false;
    }
    const std::string &agonist = scenario.ventilation->agonist;
    return drug == agonist || drug == scenario.ventilation->antagonist
           || std::any_of(scenario.models.begin(), scenario.models.end(), [&](const sim::DrugModel &model) {
                  return model.drug == drug
                         && std::any_of(model.metabolites.begin(), model.metabolites.end(),
                             [&](const sim::Metabolite &formed) { return formed.drug == agonist; });
              });
}

} // namespace

void Exposure::findUnmodeled(const content::Pack &pack)
{
    for (const sim::Dose &dose : m_scenario.doses) {
        const auto group = groupOf(dose.drug, pack);
        const bool speaks = speaksOf(m_scenario, dose.drug);
        if (group && *group != MedicineGroup::Ketamine && !speaks && dose.amount.value > 0) {
            double &first = *group == MedicineGroup::Opioid ? m_unmodeled.opioidMin : m_unmodeled.naloxoneMin;
            first = std::min(first, dose.at.value);
        }
    }
}

/// Of the other groups, only naloxone enters a breathing model.
const Exposure::BreathCourse &Exposure::breathWithoutNaloxone() const
{
    if (!m_breathWithoutNaloxone) {
        sim::Scenario part = m_scenario;
        part.kinetics = false;
        part.muLigands.clear();
        part.nmdaBlockers.clear();
        part.tolerance.reset();
        std::erase_if(part.doses, [&](const sim::Dose &dose) {
            return std::any_of(m_drugs.begin(), m_drugs.end(), [&](const Drug &drug) {
                return drug.group == MedicineGroup::Naloxone && m_course.drugs[drug.index].drug == dose.drug;
            });
        });
        sim::Course course = sim::simulate(part);
        m_breathWithoutNaloxone = {std::move(course.ventilationFraction), std::move(course.paco2)};
    }
    return *m_breathWithoutNaloxone;
}

double Exposure::breathKnownUntil() const
{
    const double opioid = m_firstDoseMin[static_cast<size_t>(MedicineGroup::Opioid)];
    return std::min(m_unmodeled.opioidMin, std::max(m_unmodeled.naloxoneMin, opioid));
}

Breath Exposure::breathAt(double minutes, const Groups &without) const
{
    Breath breath;
    const bool none = contains(without, MedicineGroup::Opioid) || !given(MedicineGroup::Opioid, minutes);
    if (none) {
        breath.ventilationFraction = 1;
    }
    const bool reversed = !contains(without, MedicineGroup::Naloxone);
    if (contains(without, MedicineGroup::Opioid) || m_course.ventilationFraction.empty()
        || minutes >= m_unmodeled.opioidMin || (!none && reversed && minutes >= m_unmodeled.naloxoneMin)) {
        return breath;
    }
    const bool branch = !reversed && given(MedicineGroup::Naloxone, minutes);
    const GridPlace place = placeOn(m_course.timesMin, minutes);
    breath.ventilationFraction = place.in(branch ? breathWithoutNaloxone().fraction : m_course.ventilationFraction);
    const std::vector<double> &paco2 = branch ? breathWithoutNaloxone().paco2 : m_course.paco2;
    if (!paco2.empty()) {
        breath.paco2 = place.in(paco2);
    }
    return breath;
}

} // namespace relief::session
