// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/drug_source.h"

#include <algorithm>
#include <cassert>

namespace relief::sim {

namespace {

/// One drug by one route, in order of first dose.
struct Given {
    const std::string *drug = nullptr;
    Route route = Route::Intravenous;
};

std::vector<Given> givenIn(const Scenario &scenario)
{
    std::vector<const Dose *> doses;
    doses.reserve(scenario.doses.size());
    for (const Dose &dose : scenario.doses) {
        doses.push_back(&dose);
    }
    std::stable_sort(
        doses.begin(), doses.end(), [](const Dose *a, const Dose *b) { return a->at.value < b->at.value; });
    std::vector<Given> given;
    for (const Dose *dose : doses) {
        const bool known = std::any_of(given.begin(), given.end(),
            [&](const Given &each) { return *each.drug == dose->drug && each.route == dose->route; });
        if (!known) {
            given.push_back({&dose->drug, dose->route});
        }
    }
    return given;
}

std::vector<Dose> dosesOf(const Scenario &scenario, const Given &given)
{
    std::vector<Dose> doses;
    std::copy_if(scenario.doses.begin(), scenario.doses.end(), std::back_inserter(doses),
        [&](const Dose &dose) { return dose.drug == *given.drug && dose.route == given.route; });
    return doses;
}

const DrugModel *modelFor(const Scenario &scenario, const Given &given)
{
    const auto model = std::find_if(scenario.models.begin(), scenario.models.end(),
        [&](const DrugModel &candidate) { return candidate.drug == *given.drug && candidate.route == given.route; });
    assert(model != scenario.models.end());
    return model == scenario.models.end() ? nullptr : &*model;
}

} // namespace

DrugSources::DrugSources(const Scenario &scenario)
{
    const double lastMin = scenario.timesMin.empty() ? 0 : scenario.timesMin.back();
    const std::vector<Given> given = givenIn(scenario);
    m_courses.reserve(given.size()); // the sources point into it
    for (const Given &each : given) {
        if (const DrugModel *model = modelFor(scenario, each)) {
            m_courses.emplace_back(linearSystem(*model, scenario.person), dosesOf(scenario, each), lastMin);
        }
    }
    for (const LinearCourse &course : m_courses) {
        for (const Substance &substance : course.substances()) {
            auto source = std::find_if(m_sources.begin(), m_sources.end(),
                [&](const DrugSource &known) { return known.drug == substance.drug; });
            if (source == m_sources.end()) {
                source = m_sources.insert(m_sources.end(), {substance.drug, {}});
            }
            source->parts.push_back({&course, substance});
        }
    }
}

const DrugSource &DrugSources::of(const std::string &drug) const
{
    const auto source =
        std::find_if(m_sources.begin(), m_sources.end(), [&](const DrugSource &each) { return each.drug == drug; });
    return source == m_sources.end() ? m_none : *source;
}

std::vector<DrugCourse> concentrations(const DrugSources &sources, const std::vector<double> &timesMin)
{
    struct Target {
        const Substance *substance;
        DrugCourse *course;
    };
    std::vector<DrugCourse> courses;
    for (const DrugSource &source : sources.all()) {
        const std::vector<double> zero(timesMin.size(), 0.0);
        courses.push_back({source.drug, zero, zero, {}, {}});
    }
    for (const LinearCourse &linear : sources.courses()) {
        std::vector<Target> targets;
        for (std::size_t i = 0; i < courses.size(); ++i) {
            for (const DrugPart &part : sources.all()[i].parts) {
                if (part.course == &linear) {
                    targets.push_back({&part.substance, &courses[i]});
                }
            }
        }
        LinearReader reader(linear);
        for (std::size_t t = 0; t < timesMin.size(); ++t) {
            reader.hold(timesMin[t]);
            const double *state = reader.stateAt(timesMin[t]);
            if (state == nullptr) {
                continue;
            }
            for (const Target &target : targets) {
                const Concentrations now = concentrationsOf(*target.substance, state);
                target.course->plasma[t] += now.plasma;
                target.course->effectSite[t] += now.effectSite;
            }
        }
    }
    return courses;
}

DrugReader::DrugReader(const DrugSource &source)
{
    m_parts.reserve(source.parts.size());
    for (const DrugPart &part : source.parts) {
        m_parts.push_back({LinearReader(*part.course), part.substance});
    }
}

void DrugReader::hold(double timeMin)
{
    for (Part &part : m_parts) {
        part.reader.hold(timeMin);
    }
}

Concentrations DrugReader::at(double timeMin)
{
    Concentrations sum;
    for (Part &part : m_parts) {
        const Concentrations one = part.reader.at(timeMin, part.substance);
        sum.plasma += one.plasma;
        sum.effectSite += one.effectSite;
    }
    return sum;
}

Concentrations DrugReader::reportAt(double timeMin)
{
    hold(timeMin);
    return at(timeMin);
}

std::vector<double> breaksOf(const std::vector<const DrugSource *> &sources)
{
    std::vector<double> breaks;
    for (const DrugSource *source : sources) {
        for (const DrugPart &part : source->parts) {
            for (const LinearCourse::Piece &piece : part.course->pieces()) {
                breaks.push_back(piece.startMin);
            }
        }
    }
    std::sort(breaks.begin(), breaks.end());
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    return breaks;
}

} // namespace relief::sim
