// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The series of a course by the names under which the command `simulate` writes them: one list for CSV, charts, bands.

#include "sim/course.h"

#include <string>
#include <vector>

namespace relief::sim {

struct CourseQuantity {
    std::string name;                  ///< "Cp_morphine", "occupancy_mor_kinetic_naloxone", "ventilation_fraction" ...
    const char *unit = "";             ///< "ng/mL", "fraction", "L/min", "mmHg"
    const std::vector<double> *values; ///< of the course; never empty
};

/// Those the course has, in the order of the CSV. They point into the course.
std::vector<CourseQuantity> quantitiesOf(const Course &course);

/// Null if the course has none of that name.
const std::vector<double> *quantity(const Course &course, const std::string &name);

} // namespace relief::sim
