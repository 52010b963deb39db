// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts that every handout has: both sides of its medicines, questions, values, warnings and sources.

#include "output/handout_content.h"

namespace relief::output {

/// Starts with what does not depend on the subject.
Handout emptyHandout(const content::Pack &pack, const HandoutWishes &wishes);

/// Numbers for references in the handout's list of sources; those the pack does not hold are left out.
std::vector<int> cite(Handout &handout, const content::Pack &pack, const QStringList &references);

/// What medicines do for and against a person: of each, once.
void addSides(Handout &handout, const content::Pack &pack, const QStringList &medicines, content::Audience audience);

/// Signs of an overdose, from the pack's emergency diagram, where one of the medicines is an opioid.
void addOverdoseSigns(
    Handout &handout, const content::Pack &pack, const QStringList &medicines, content::Audience audience);

/// The first five sentences.
void addHappenings(Handout &handout, const QStringList &texts);

/// What they rest on; of several calls, each source once.
void addSourcesOfHappenings(Handout &handout, const content::Pack &pack, const QStringList &references);

/// Ids of the medicines that a snapshot gives.
QStringList medicinesGiven(const session::Snapshot &snapshot);

/// Their names, told to the audience.
QStringList namesOf(const QStringList &medicines, const content::Pack &pack, content::Audience audience);

/// Of a picture on paper, which leads nowhere.
scene::DiagramOptions paperOptions(scene::PlotCurves curves);

} // namespace relief::output
