// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What level High of each group would reach within hours. Private to session.

#include "session/exposure.h"

#include <array>
#include <vector>

namespace relief::session {

using PeaksByGroup = std::array<double, content::allGroups.size()>; ///< ng/mL, in the order of content::allGroups

/// Measures particles in the blood, so that their number means the same at every level and on both clocks. Keeps what
/// it computed last: most changes leave person and medicine as they are.
class HighPeaks {
public:
    PeaksByGroup of(const Medication &medication, const content::Pack &pack);

private:
    struct Known {
        Medication high; ///< what `peak` stands for
        double peak = 0;
    };

    std::vector<Known> m_known;
};

} // namespace relief::session
