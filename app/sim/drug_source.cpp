// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/drug_source.h"

#include <algorithm>
#include <cassert>

namespace relief::sim {

namespace {

std::vector<Dose> dosesOf(const Scenario &scenario, const std::string &drug, Route route)
{
    std::vector<Dose> doses;
    std::copy_if(scenario.doses.begin(), scenario.doses.end(), std::back_inserter(doses),
        [&](const Dose &dose) { return dose.drug == drug && dose.route == route; });
    return doses;
}

} // namespace

DrugSource::DrugSource(const Scenario &scenario, const std::string &drug)
{
    const double lastMin = scenario.timesMin.empty() ? 0 : scenario.timesMin.back();
    for (Route route : {Route::Intravenous, Route::Intramuscular, Route::Nasal, Route::Oral}) {
        const std::vector<Dose> doses = dosesOf(scenario, drug, route);
        if (doses.empty()) {
            continue;
        }
        const auto model = std::find_if(scenario.models.begin(), scenario.models.end(),
            [&](const DrugModel &candidate) { return candidate.drug == drug && candidate.route == route; });
        assert(model != scenario.models.end());
        if (model != scenario.models.end()) {
            m_courses.emplace_back(linearSystem(*model, scenario.person), doses, lastMin);
        }
    }
}

DrugReader::DrugReader(const DrugSource &source)
{
    m_readers.reserve(source.courses().size());
    for (const LinearCourse &course : source.courses()) {
        m_readers.emplace_back(course);
    }
}

void DrugReader::hold(double timeMin)
{
    for (LinearReader &reader : m_readers) {
        reader.hold(timeMin);
    }
}

Concentrations DrugReader::at(double timeMin)
{
    Concentrations sum;
    for (LinearReader &reader : m_readers) {
        const Concentrations one = reader.at(timeMin);
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
        for (const LinearCourse &course : source->courses()) {
            for (const LinearCourse::Piece &piece : course.pieces()) {
                breaks.push_back(piece.startMin);
            }
        }
    }
    std::sort(breaks.begin(), breaks.end());
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    return breaks;
}

} // namespace relief::sim
