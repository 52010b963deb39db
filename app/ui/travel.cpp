// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/travel.h"

namespace relief::ui {

void Travel::visit(const Destination &place)
{
    if (!m_places.empty()) {
        if (m_places[m_here] == place) {
            return;
        }
        m_places.resize(m_here + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > mostPlaces) {
        m_places.erase(m_places.begin());
    }
    m_here = m_places.size() - 1;
}

std::optional<Destination> Travel::back()
{
    return canGoBack() ? std::optional(m_places[--m_here]) : std::nullopt;
}

std::optional<Destination> Travel::on()
{
    return canGoOn() ? std::optional(m_places[++m_here]) : std::nullopt;
}

} // namespace relief::ui
