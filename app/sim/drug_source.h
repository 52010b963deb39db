// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One drug of a scenario: its routes and models add up.

#include "sim/course.h"
#include "sim/linear_course.h"

#include <string>
#include <vector>

namespace relief::sim {

/// The courses of a drug, one a route. Empty (all zero) where the scenario gives none of it.
class DrugSource {
public:
    DrugSource(const Scenario &scenario, const std::string &drug);

    const std::vector<LinearCourse> &courses() const { return m_courses; }

private:
    std::vector<LinearCourse> m_courses;
};

/// Reads the sum of the courses; see LinearReader. The source must outlive it.
class DrugReader {
public:
    explicit DrugReader(const DrugSource &source);

    void hold(double timeMin);
    Concentrations at(double timeMin);
    /// Just after whatever happens at that time.
    Concentrations reportAt(double timeMin);

private:
    std::vector<LinearReader> m_readers;
};

/// Where the input of any of these drugs changes: ascending, once each.
std::vector<double> breaksOf(const std::vector<const DrugSource *> &sources);

} // namespace relief::sim
