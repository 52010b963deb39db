// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Answers "Why?" about what a session shows now, again and again: it keeps what only another medicine or diagram
// changes.

#include "session/exposure.h"
#include "session/session.h"
#include "session/why.h"

namespace relief::session {

class WhyFinder {
public:
    /// The session must outlive it.
    explicit WhyFinder(const Session &session) : m_session(session) {}

    void forget() { m_exposure.reset(); } ///< the scenario changed

    /// For a node of the session's diagram at its time; empty for an unknown node.
    Why find(const QString &node);

private:
    const Session &m_session;
    std::optional<Exposure> m_exposure;
    std::optional<sim::SteadyNetwork> m_network;
    const content::Diagram *m_diagram = nullptr; ///< whose network it is
};

} // namespace relief::session
