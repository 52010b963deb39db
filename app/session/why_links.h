// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A medicine's way through a network, link by link, and what each link is worth at one node. Private to session.

#include "session/why.h"

namespace relief::session {

/// One influence that can be set back by itself.
struct WhyLink {
    int from = -1; ///< node; -1: the medicine
    int to = -1;
    int edge = -1; ///< with no node to come from: the medicine has changed it over weeks
    int action = -1;
    std::vector<sim::Hold> holds; ///< puts its source back to where it is without the medicine
    double share = 0;             ///< of the difference at the asked node that comes back with `holds`
};

/// The largest difference between two lists of equal length.
double differenceOf(const std::vector<double> &one, const std::vector<double> &other);

/// The activities with and without one medicine, everything else the same.
struct WithAndWithout {
    content::MedicineGroup group = content::MedicineGroup::Opioid;
    std::vector<double> inputsNow;
    std::vector<double> inputsBefore;
    std::vector<double> now;
    std::vector<double> before;

    double difference(int node) const { return now[static_cast<size_t>(node)] - before[static_cast<size_t>(node)]; }
    bool reaches() const { return differenceOf(inputsNow, inputsBefore) > whyNone; } ///< enough to matter
};

WithAndWithout withAndWithout(const WhySource &source, content::MedicineGroup group);

/// What the medicine acts on, and every computed edge, in the diagram's order; without shares.
std::vector<WhyLink> linksOf(const WhySource &source, const WithAndWithout &pair);

/// Which nodes lead to `node`, itself among them.
std::vector<bool> leadingTo(const std::vector<WhyLink> &links, size_t nodes, int node);

/// Indices of links, from the medicine to the node; each path simple.
struct LinkPath {
    std::vector<size_t> links;
    double share = 0; ///< of its weakest link
};

/// Measures each link that lies on a way to the node, and finds the ways: from the largest share down, then the
/// shorter ones. At most `mostPathsFound` of them.
std::vector<LinkPath> findPaths(
    const WhySource &source, const WithAndWithout &pair, std::vector<WhyLink> &links, int node);

constexpr size_t mostPathsFound = 256;

} // namespace relief::session
