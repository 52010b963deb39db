// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The places that were visited, for the way back and on again, as a browser keeps them. Values; in memory only.

#include "ui/destination.h"

#include <optional>
#include <vector>

namespace relief::ui {

class Travel {
public:
    static constexpr size_t mostPlaces = 200;

    /// Somewhere new: what lay ahead is gone. The place one is at already counts once.
    void visit(const Destination &place);

    bool canGoBack() const { return m_here > 0; }
    bool canGoOn() const { return m_here + 1 < m_places.size(); }

    /// The place before or after; nothing at either end.
    std::optional<Destination> back();
    std::optional<Destination> on();

private:
    std::vector<Destination> m_places;
    size_t m_here = 0;
};

} // namespace relief::ui
