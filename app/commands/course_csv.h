// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A course as CSV: quantity,time_min,value,unit.

#include "content/issue.h"
#include "content/pack.h"
#include "content/scenario_reader.h"
#include "sim/course.h"

#include <QIODevice>

namespace relief::commands {

/// Writes comment lines, the header and one row a quantity and time, time by time, so that many times need no
/// more memory than the course itself. Numbers have a dot and 8 significant digits whatever the locale; times have 12,
/// or as many as keep them apart. An issue for a number that is not finite, and for a device that takes no more.
content::Issues writeCourse(
    QIODevice &device, const content::ReadScenario &read, const sim::Course &course, const content::Pack &pack);

} // namespace relief::commands
