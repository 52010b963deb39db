// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Each part and number of a diagram in all panes of a comparison, before it is put into words. Private to session.

#include "session/comparison.h"

namespace relief::session {

constexpr double differentFrom = 0.05; ///< a larger spread is a difference
constexpr double sameBelow = 0.02;     ///< a smaller one is none; in between nothing is said

struct InPane {
    double value = 0;
    bool known = true;
    bool given = true; ///< whether the pane gives anything at all
    QString text;      ///< of a number that is told as such
    QString title;     ///< of the pane
};

struct Measured {
    int node = -1;
    const content::Readout *readout = nullptr; ///< null for a part
    bool inWords = true;                       ///< a step of the network: its decimals are no claims
    bool comesInAmounts = false;               ///< "more" in place of "more active"
    QString about;
    double without = 0; ///< with nothing given
    std::vector<InPane> panes;

    double spread() const;
    size_t mostChanged() const; ///< the pane farthest from `without`
};

/// In the diagram's order; what fewer than two panes know is left out.
std::vector<Measured> measuredIn(const Comparison &comparison);

} // namespace relief::session
