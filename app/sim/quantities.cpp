// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/quantities.h"

#include <algorithm>

namespace relief::sim {

std::vector<CourseQuantity> quantitiesOf(const Course &course)
{
    constexpr auto concentration = "ng/mL";
    constexpr auto fraction = "fraction";
    std::vector<CourseQuantity> all;
    const auto add = [&all](const std::string &name, const char *unit, const std::vector<double> &values) {
        if (!values.empty()) {
            all.push_back({name, unit, &values});
        }
    };
    for (const DrugCourse &drug : course.drugs) {
        add("Cp_" + drug.drug, concentration, drug.plasma);
        add("Ce_" + drug.drug, concentration, drug.effectSite);
        add("occupancy_mor_" + drug.drug, fraction, drug.muOccupancy);
        add("occupancy_mor_kinetic_" + drug.drug, fraction, drug.muOccupancyKinetic);
    }
    add("nmda_block", fraction, course.nmdaBlock);
    add("nmda_block_kinetic", fraction, course.nmdaBlockKinetic);
    add("ventilation", "L/min", course.ventilation);
    add("ventilation_fraction", fraction, course.ventilationFraction);
    add("paco2", "mmHg", course.paco2);
    add("tolerance", fraction, course.tolerance);
    add("effect", fraction, course.effect);
    add("effect_naive", fraction, course.effectNaive);
    add("net_effect", fraction, course.netEffect);
    return all;
}

const std::vector<double> *quantity(const Course &course, const std::string &name)
{
    const std::vector<CourseQuantity> all = quantitiesOf(course);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const CourseQuantity &each) { return each.name == name; });
    return found != all.end() ? found->values : nullptr;
}

} // namespace relief::sim
