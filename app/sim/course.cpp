// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/course.h"

#include "sim/binding.h"
#include "sim/shares.h"
#include "sim/tolerance.h"
#include "sim/ventilation.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace relief::sim {

namespace {

/// The ligands that are given, each beside its course.
struct Binding {
    std::vector<DrugCourse *> courses;
    std::vector<BindingLigand> ligands;
};

Binding bindingOf(const Scenario &scenario, const DrugSources &sources, std::vector<DrugCourse> &courses)
{
    Binding binding;
    for (const MuLigand &ligand : scenario.muLigands) {
        for (std::size_t i = 0; i < courses.size(); ++i) {
            if (courses[i].drug != ligand.drug) {
                continue;
            }
            binding.courses.push_back(&courses[i]);
            binding.ligands.push_back({ligand, &sources.all()[i]});
        }
    }
    return binding;
}

/// Gaddum at every time, column by column: the same sum as gaddum(), without a vector a time.
void setEquilibrium(const Binding &binding, std::size_t times)
{
    for (DrugCourse *course : binding.courses) {
        course->muOccupancy.resize(times);
    }
    for (std::size_t t = 0; t < times; ++t) {
        double sum = 1;
        for (std::size_t i = 0; i < binding.ligands.size(); ++i) {
            const double share = binding.courses[i]->effectSite[t] / binding.ligands[i].ligand.k.value;
            binding.courses[i]->muOccupancy[t] = share;
            sum += share;
        }
        for (DrugCourse *course : binding.courses) {
            course->muOccupancy[t] /= sum;
        }
    }
}

void setKinetic(const Binding &binding, const std::vector<double> &timesMin)
{
    std::vector<std::vector<double>> shares = kineticOccupancy(binding.ligands, timesMin);
    for (std::size_t i = 0; i < binding.courses.size(); ++i) {
        binding.courses[i]->muOccupancyKinetic = std::move(shares[i]);
    }
}

void setNmdaBlock(const Scenario &scenario, Course &course)
{
    course.nmdaBlock.assign(scenario.timesMin.size(), 0.0);
    for (std::size_t t = 0; t < course.nmdaBlock.size(); ++t) {
        double sum = 0;
        for (const NmdaBlocker &blocker : scenario.nmdaBlockers) {
            const DrugCourse *drug = course.drug(blocker.drug);
            sum += drug != nullptr ? drug->effectSite[t] / blocker.k.value : 0;
        }
        course.nmdaBlock[t] = sum / (1 + sum);
    }
}

/// The place in the pore is one more receptor, which can be reached only as often as the channel lets through.
void setNmdaBlockKinetic(const Scenario &scenario, const DrugSources &sources, Course &course)
{
    const NmdaUse &use = scenario.nmdaUse;
    const double open = use.openShare * magnesiumFree(use.millivolts, use.magnesiumMillimolar);
    std::vector<BindingLigand> blockers;
    bool known = false;
    for (const NmdaBlocker &each : scenario.nmdaBlockers) {
        if (course.drug(each.drug) != nullptr) {
            const double koff = open * each.koffPerMin;
            blockers.push_back({{each.drug, each.k, koff / each.k.value, koff}, &sources.of(each.drug)});
            known = known || blockers.back().kinetic();
        }
    }
    if (!known) {
        return;
    }
    const std::vector<std::vector<double>> held = kineticOccupancy(blockers, scenario.timesMin);
    for (std::size_t t = 0; t < scenario.timesMin.size(); ++t) {
        std::vector<LigandNow> now;
        for (std::size_t i = 0; i < blockers.size(); ++i) {
            const double level = course.drug(blockers[i].ligand.drug)->effectSite[t];
            now.push_back(
                {level / blockers[i].ligand.k.value, held[i].empty() ? std::nullopt : std::optional(held[i][t])});
        }
        const std::vector<double> shares = sharesNow(now);
        course.nmdaBlockKinetic.push_back(std::accumulate(shares.begin(), shares.end(), 0.0));
    }
}

void setVentilation(const Scenario &scenario, const DrugSources &sources, Course &course)
{
    const VentilationModel &model = *scenario.ventilation;
    Breathing result = breathing(model, sources.of(model.agonist), sources.of(model.antagonist), scenario.timesMin);
    course.ventilationFraction = std::move(result.fraction);
    course.paco2 = std::move(result.paco2);
    course.ventilation.reserve(course.ventilationFraction.size());
    for (double fraction : course.ventilationFraction) {
        course.ventilation.push_back(model.baseline.value * fraction);
    }
}

void setTolerance(const Scenario &scenario, const DrugSources &sources, Course &course)
{
    const ToleranceModel &model = *scenario.tolerance;
    Adaptation result = adaptation(model, sources.of(model.drug), scenario.timesMin);
    course.tolerance = std::move(result.state);
    course.effect = std::move(result.effect);
    course.effectNaive = std::move(result.effectNaive);
    course.netEffect = std::move(result.net);
}

} // namespace

const DrugCourse *Course::drug(const std::string &id) const
{
    const auto found = std::find_if(drugs.begin(), drugs.end(), [&](const DrugCourse &d) { return d.drug == id; });
    return found == drugs.end() ? nullptr : &*found;
}

Course simulate(const Scenario &scenario)
{
    assert(std::is_sorted(scenario.timesMin.begin(), scenario.timesMin.end()));
    Course course;
    course.timesMin = scenario.timesMin;

    const DrugSources sources(scenario);
    course.drugs = concentrations(sources, scenario.timesMin);
    const Binding binding = bindingOf(scenario, sources, course.drugs);
    setEquilibrium(binding, scenario.timesMin.size());
    if (scenario.kinetics) {
        setKinetic(binding, scenario.timesMin);
    }
    if (!scenario.nmdaBlockers.empty()) {
        setNmdaBlock(scenario, course);
    }
    if (scenario.kinetics) {
        setNmdaBlockKinetic(scenario, sources, course);
    }
    if (scenario.ventilation) {
        setVentilation(scenario, sources, course);
    }
    if (scenario.tolerance) {
        setTolerance(scenario, sources, course);
    }
    return course;
}

} // namespace relief::sim
