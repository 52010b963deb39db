// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A course as CSV: quantity,time_min,value,unit.

#include "content/issue.h"
#include "content/pack.h"
#include "content/scenario_reader.h"
#include "sim/course.h"

#include <QIODevice>

#include <limits>

namespace relief::output {

/// Writes comment lines, the header and one row a quantity and time, time by time, so that many times need no
/// more memory than the course itself. Numbers have a dot and 8 significant digits whatever the locale; times have 12,
/// or as many as keep them apart. An issue for a number that is not finite, and for a device that takes no more.
/// Rows of breathing end before `breathUntilMin`.
content::Issues writeCourse(QIODevice &device, const content::ReadScenario &read, const sim::Course &course,
    const content::Pack &pack, double breathUntilMin = std::numeric_limits<double>::infinity());

} // namespace relief::output
