// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/comparison_titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace relief::session {

namespace {

using content::Level;
using content::MedicineGroup;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

bool gives(const PaneChoice &pane, MedicineGroup group)
{
    return pane.choice(group).level != Level::None;
}

bool naloxoneIsFirst(const PaneChoice &pane, Clock clock)
{
    return pane.naloxoneAtMin < (clock == Clock::Weeks ? useFromMin : Session::firstDoseAtMin);
}

/// By groups only; whole phrases, so that translators may turn them round.
QString plainTitle(const PaneChoice &pane, Clock clock)
{
    const bool opioid = gives(pane, MedicineGroup::Opioid);
    const bool ketamine = gives(pane, MedicineGroup::Ketamine);
    if (!gives(pane, MedicineGroup::Naloxone)) {
        return opioid && ketamine ? Words::tr("Opioid and ketamine")
               : opioid           ? Words::tr("Opioid")
               : ketamine         ? Words::tr("Ketamine")
                                  : Words::tr("No medicine");
    }
    if (naloxoneIsFirst(pane, clock)) {
        return opioid && ketamine ? Words::tr("Naloxone, then opioid and ketamine")
               : opioid           ? Words::tr("Naloxone, then opioid")
               : ketamine         ? Words::tr("Naloxone, then ketamine")
                                  : Words::tr("Naloxone");
    }
    return opioid && ketamine ? Words::tr("Opioid and ketamine, then naloxone")
           : opioid           ? Words::tr("Opioid, then naloxone")
           : ketamine         ? Words::tr("Ketamine, then naloxone")
                              : Words::tr("Naloxone");
}

QString levelWord(Level level)
{
    return level == Level::Low     ? Words::tr("low", "how much of a medicine")
           : level == Level::Usual ? Words::tr("usual", "how much of a medicine")
                                   : Words::tr("high", "how much of a medicine");
}

/// "Morphine, usual"; empty if nothing of the group is given.
QString named(const PaneChoice &pane, MedicineGroup group, const Session &session)
{
    const content::Medicine *medicine = session.pack().medicine(pane.choice(group).medicine);
    return medicine == nullptr || !gives(pane, group)
               ? QString()
               : Words::tr("%1, %2", "medicine, how much")
                     .arg(medicine->name.at(session.snapshot().audience), levelWord(pane.choice(group).level));
}

/// "Morphine, usual; then Naloxone, low".
QString preciseTitle(const PaneChoice &pane, const Session &session)
{
    const QString opioid = named(pane, MedicineGroup::Opioid, session);
    const QString ketamine = named(pane, MedicineGroup::Ketamine, session);
    const QString naloxone = named(pane, MedicineGroup::Naloxone, session);
    const bool both = !opioid.isEmpty() && !ketamine.isEmpty();
    const QString others = both ? Words::tr("%1 + %2", "two medicines").arg(opioid, ketamine) : opioid + ketamine;
    if (others.isEmpty() && naloxone.isEmpty()) {
        return plainTitle(pane, session.clock());
    }
    if (others.isEmpty() || naloxone.isEmpty()) {
        return others + naloxone; // one of them
    }
    const bool first = naloxoneIsFirst(pane, session.clock());
    return Words::tr("%1; then %2", "one medicine, another").arg(first ? naloxone : others, first ? others : naloxone);
}

} // namespace

QString paneTitle(const std::vector<PaneChoice> &panes, size_t pane, const Session &session)
{
    const PaneChoice &asked = panes[pane];
    const QString plain = plainTitle(asked, session.clock());
    const bool taken = std::any_of(panes.begin(), panes.end(),
        [&](const PaneChoice &other) { return other != asked && plainTitle(other, session.clock()) == plain; });
    const bool patient = session.snapshot().audience == content::Audience::Patient;
    return patient && !taken ? plain : preciseTitle(asked, session);
}

} // namespace relief::session
