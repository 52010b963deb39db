// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From (pack, scenario, course, audience) to the values of a chart. A pure function, like the snapshot.

#include "content/pack.h"
#include "session/chart_data.h"
#include "sim/course.h"

#include <limits>

namespace relief::session {

struct ChartSource {
    const content::Pack &pack;
    const sim::Scenario &scenario;
    const sim::Course &course; ///< of the scenario, over the timeline
    content::Audience audience = content::Audience::Patient;
    double spanMin = 240;
    double breathKnownUntilMin = std::numeric_limits<double>::infinity(); ///< see Session::breathKnownUntil()
    double nowMin = 0; ///< DoseResponse: the naloxone at work now shifts the curve
};

/// Without bands: they come from a population when there is one, see session/population_run.h.
ChartData chartData(ChartKind kind, const ChartSource &source);

/// The name of a drug of a course at the source's audience: that of its medicine, or of what the body forms from one.
QString drugName(const ChartSource &source, const std::string &drug);

} // namespace relief::session
