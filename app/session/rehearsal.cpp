// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rehearsal.h"

#include <algorithm>

namespace relief::session {

using content::MedicineGroup;

Rehearsal::Rehearsal(const content::Pack &pack) : m_pack(pack), m_session(pack) {}

void Rehearsal::adopt(const Session &session)
{
    m_context = session.arrangement().medication;
    setAudience(session.snapshot().audience);
}

void Rehearsal::setAudience(content::Audience audience)
{
    m_session.setAudience(audience);
}

void Rehearsal::arrange(const content::Setup &setup, double minutes)
{
    Arrangement wanted = arrangementOf(setup, m_pack, m_context);
    wanted.minutes = minutes;
    const Arrangement now = m_session.arrangement();
    if (now.diagram != wanted.diagram || now.medication != wanted.medication) {
        m_session.arrange(wanted); // computes curves anew
    } else {
        m_session.setMinutes(minutes);
    }
}

Snapshot Rehearsal::at(const content::Setup &setup, double minutes)
{
    arrange(setup, minutes);
    Snapshot snapshot = m_session.snapshot();
    if (const content::Diagram *here = m_pack.diagram(snapshot.diagram->id)) {
        snapshot.diagram = here;
    }
    return snapshot;
}

const std::vector<Curve> &Rehearsal::curves(const content::Setup &setup)
{
    arrange(setup, setup.fromMin);
    return m_session.curves();
}

content::Setup without(content::Setup setup, const std::vector<MedicineGroup> &groups)
{
    std::erase_if(setup.given, [&](const content::Given &given) {
        return std::find(groups.begin(), groups.end(), given.group) != groups.end();
    });
    return setup;
}

content::Setup withoutMedicine(content::Setup setup)
{
    setup.given.clear();
    return setup;
}

bool gives(const content::Setup &setup, MedicineGroup group)
{
    return std::any_of(setup.given.begin(), setup.given.end(),
        [&](const content::Given &given) { return given.group == group && given.level != content::Level::None; });
}

} // namespace relief::session
