// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The drugs of a scenario, given or formed in the body: routes, models and parent drugs add up.

#include "sim/course.h"
#include "sim/linear_course.h"

#include <string>
#include <vector>

namespace relief::sim {

/// A drug within one linear course, as given there or as formed there from another.
struct DrugPart {
    const LinearCourse *course = nullptr;
    Substance substance;
};

/// Where one drug comes from. Empty (all zero) where the scenario has none of it.
struct DrugSource {
    std::string drug;
    std::vector<DrugPart> parts; ///< in the order of DrugSources::courses()
};

/// Every linear course of a scenario, computed once, and the drugs in them. The sources point into it.
class DrugSources {
public:
    explicit DrugSources(const Scenario &scenario);
    DrugSources(const DrugSources &) = delete;
    DrugSources &operator=(const DrugSources &) = delete;

    /// In order of first dose, each followed by what is formed from it.
    const std::vector<DrugSource> &all() const { return m_sources; }
    const DrugSource &of(const std::string &drug) const;
    const std::vector<LinearCourse> &courses() const { return m_courses; }

private:
    std::vector<LinearCourse> m_courses; ///< one a drug and route
    std::vector<DrugSource> m_sources;
    DrugSource m_none;
};

/// Plasma and effect site of every drug; each linear course is stepped once for all that is in it.
std::vector<DrugCourse> concentrations(const DrugSources &sources, const std::vector<double> &timesMin);

/// Reads the sum of the parts; see LinearReader. What the source points to must outlive it.
class DrugReader {
public:
    explicit DrugReader(const DrugSource &source);

    void hold(double timeMin);
    Concentrations at(double timeMin);
    /// Just after whatever happens at that time.
    Concentrations reportAt(double timeMin);

private:
    struct Part {
        LinearReader reader;
        Substance substance;
    };
    std::vector<Part> m_parts;
};

/// Where the input of any of these drugs changes: ascending, once each.
std::vector<double> breaksOf(const std::vector<const DrugSource *> &sources);

} // namespace relief::sim
