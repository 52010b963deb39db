// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What setups would show: computed in a session of its own, so that the one in the window stays as it is.

#include "session/session.h"

namespace relief::session {

class Rehearsal {
public:
    /// Snapshots point into `pack`, which must outlive them.
    explicit Rehearsal(const content::Pack &pack);

    /// For whom, by which published models, and in whose words; of `session`'s arrangement nothing else counts.
    void adopt(const Session &session);
    void setAudience(content::Audience audience);

    Snapshot at(const content::Setup &setup, double minutes);
    const std::vector<Curve> &curves(const content::Setup &setup); ///< of its diagram's readouts; until the next call

private:
    void arrange(const content::Setup &setup, double minutes);

    const content::Pack &m_pack;
    Session m_session;
    Medication m_context;
};

/// The same with some groups not given.
content::Setup without(content::Setup setup, const std::vector<content::MedicineGroup> &groups);
content::Setup withoutMedicine(content::Setup setup);
bool gives(const content::Setup &setup, content::MedicineGroup group);

} // namespace relief::session
