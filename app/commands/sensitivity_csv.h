// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How much each number of the networks matters, as CSV.

#include "content/issue.h"
#include "content/network_builder.h"
#include "content/pack.h"

#include <QIODevice>
#include <QStringList>

#include <vector>

namespace relief::commands {

/// What is asked for.
struct SensitivityOrder {
    const content::Pack &pack;
    std::vector<const content::Diagram *> diagrams;
    content::NetworkInputs inputs;
    double minutes = 0;
    QStringList defaults; ///< of the scenario, for the comment lines
};

/// Writes comment lines, the header and one row a node and parameter, ranked within the node. Numbers have a dot and 8
/// significant digits whatever the locale. An issue for a device that takes no more.
content::Issues writeSensitivities(QIODevice &device, const SensitivityOrder &order);

} // namespace relief::commands
