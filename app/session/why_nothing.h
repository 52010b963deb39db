// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a medicine makes no difference at a node. Private to session.

#include "session/why_links.h"

namespace relief::session {

/// For a medicine that is given and makes no difference that can be seen. Not empty; without words.
std::vector<WhyNothing> nothingBecause(
    const WhySource &source, const WithAndWithout &pair, const std::vector<WhyLink> &links, int node);

/// For an opioid whose difference can be seen: whether naloxone has taken most of it away.
std::optional<WhyNothing> undoneInPart(
    const WhySource &source, const WithAndWithout &pair, const std::vector<WhyLink> &links, int node);

} // namespace relief::session
