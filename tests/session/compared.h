// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Panes side by side on the core pack, for tests.

#include "session/comparison.h"
#include "support.h"

namespace compared {

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Comparison;
using session::PaneChoice;
using session::Session;

inline const content::Pack &core()
{
    return support::corePack().pack;
}

inline PaneChoice giving(Level opioid, Level ketamine = Level::None, Level naloxone = Level::None, double atMin = 60)
{
    PaneChoice pane;
    pane.choice(MedicineGroup::Opioid) = {u"morphine"_s, opioid};
    pane.choice(MedicineGroup::Ketamine) = {u"ketamine"_s, ketamine};
    pane.choice(MedicineGroup::Naloxone) = {u"naloxone"_s, naloxone};
    pane.naloxoneAtMin = atMin;
    return pane;
}

inline const std::vector<PaneChoice> opioidKetamineReversal{
    giving(Level::Usual), giving(Level::None, Level::High), giving(Level::Usual, Level::None, Level::Usual)};

struct Compared {
    Session session{core()};
    Comparison comparison{&session};
};

} // namespace compared
