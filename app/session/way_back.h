// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session showed before a lesson or an experiment took it over.

#include "session/session.h"

#include <optional>

namespace relief::session {

class WayBack {
public:
    /// Keeps what the session shows, unless something is kept already, and pauses it.
    void keep(Session &session)
    {
        if (!m_arrangement) {
            m_arrangement = session.arrangement();
            m_playing = session.isPlaying();
        }
        session.setPlaying(false);
    }

    /// Brings it back, playing or not, and keeps it no longer.
    void take(Session &session)
    {
        session.setPlaying(false);
        if (const auto kept = std::exchange(m_arrangement, std::nullopt)) {
            session.arrange(*kept);
            session.setPlaying(m_playing);
        }
    }

private:
    std::optional<Arrangement> m_arrangement;
    bool m_playing = false;
};

} // namespace relief::session
