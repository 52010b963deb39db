// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/why_finder.h"

#include "session/snapshot_builder.h"

namespace relief::session {

Why WhyFinder::find(const QString &node)
{
    const Snapshot &now = m_session.snapshot();
    if (!m_exposure) {
        sim::Scenario scenario = m_session.scenario();
        scenario.ventilation.reset(); // enters no diagram, and is the dear part
        m_exposure.emplace(std::move(scenario), m_session.pack(), m_session.clock());
    }
    if (m_diagram != now.diagram) {
        m_diagram = now.diagram;
        m_network.emplace(content::buildNetwork(*m_diagram));
    }
    const auto inputs = [&](double minutes, const Groups &without) {
        return inputsAt(*m_exposure, minutes, now.endorphins, without);
    };
    return whyOf({now, *m_network, inputs}, now.diagram->indexOf(node));
}

} // namespace relief::session
