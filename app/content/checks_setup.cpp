// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks_setup.h"

#include "content/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

// the timelines of the program's two clocks
constexpr double hoursMin = 240;
constexpr double weeksMin = 28 * 1440;

bool checkMedicine(const Given &given, const Showable &all, const QString &pointer, Findings &findings)
{
    const auto isOfGroup = [&](const auto &medicine) { return medicine.second == given.group; };
    if (given.medicine.isEmpty()) {
        const bool known = std::any_of(all.medicines.begin(), all.medicines.end(), isOfGroup);
        if (!known) {
            findings.error(pointer, Check::tr("The pack has no medicine of this group."),
                Check::tr("Add one to medicines/ or leave the key out."));
        }
        return known;
    }
    const auto medicine = all.medicines.find(given.medicine);
    if (medicine == all.medicines.end()) {
        findings.error(at(pointer, "medicine"_L1),
            Check::tr("There is no medicine %1 in the pack, or it was left out.").arg(quoted(given.medicine)),
            Check::tr("Add it to medicines/ or correct the id."));
        return false;
    }
    if (!isOfGroup(*medicine)) {
        findings.error(at(pointer, "medicine"_L1),
            Check::tr("%1 does not belong to the group %2.").arg(quoted(given.medicine), toString(given.group)),
            Check::tr("Name it under %1.").arg(toString(medicine->second)));
        return false;
    }
    return true;
}

} // namespace

Showable::Showable(const Draft &draft)
{
    for (const Found<Diagram> &item : draft.diagrams) {
        diagrams.emplace(item.value.id, &item.value);
    }
    for (const Found<Medicine> &item : draft.medicines) {
        medicines.emplace(item.value.id, item.value.group);
    }
}

const Diagram *Showable::diagram(const QString &id) const
{
    const auto found = diagrams.find(id);
    return found == diagrams.end() ? nullptr : found->second;
}

bool gives(const Setup &setup, MedicineGroup group)
{
    return std::any_of(
        setup.given.begin(), setup.given.end(), [&](const Given &given) { return given.group == group; });
}

bool checkNode(const Diagram &diagram, const QString &node, const QString &pointer, Findings &findings)
{
    const bool known = diagram.indexOf(node) >= 0;
    if (!known) {
        findings.error(pointer, Check::tr("There is no node %1 in the diagram %2.").arg(quoted(node), diagram.id),
            Check::tr("Correct the id, or name another diagram."));
    }
    return known;
}

bool checkReadout(const Diagram &diagram, const QString &readout, const QString &pointer, Findings &findings)
{
    const bool known = std::any_of(diagram.readouts.begin(), diagram.readouts.end(),
        [&](const Readout &candidate) { return candidate.id == readout; });
    if (!known) {
        findings.error(pointer, Check::tr("There is no readout %1 in the diagram %2.").arg(quoted(readout), diagram.id),
            Check::tr("Correct the id, or name another diagram."));
    }
    return known;
}

bool checkMinutes(double minutes, bool weeks, const QString &pointer, Findings &findings)
{
    const double most = weeks ? weeksMin : hoursMin;
    const bool onClock = minutes >= 0 && minutes <= most;
    if (!onClock) {
        findings.error(pointer, Check::tr("Minute %1 is not on this clock.").arg(minutes),
            Check::tr("Accepted: from 0 up to %1.").arg(most));
    }
    return onClock;
}

bool checkGiven(const Setup &setup, const Showable &all, const QString &pointer, Findings &findings)
{
    bool sound = true;
    for (const Given &given : setup.given) {
        sound = checkMedicine(given, all, at(pointer, toString(given.group)), findings) && sound;
    }
    if (gives(setup, MedicineGroup::Naloxone)) {
        const QString when = at(at(pointer, "naloxone"_L1), "atMin"_L1);
        sound = checkMinutes(setup.naloxoneAtMin, setup.weeks, when, findings) && sound;
    }
    return sound;
}

bool checkSetup(const Setup &setup, const Showable &all, const QString &pointer, Findings &findings)
{
    bool sound = checkGiven(setup, all, pointer, findings);
    sound = checkMinutes(setup.fromMin, setup.weeks, at(pointer, "fromMin"_L1), findings) && sound;
    sound = checkMinutes(setup.toMin, setup.weeks, at(pointer, "toMin"_L1), findings) && sound;
    if (setup.toMin < setup.fromMin) {
        findings.error(at(pointer, "toMin"_L1),
            Check::tr("The clock cannot go from minute %1 back to minute %2.").arg(setup.fromMin).arg(setup.toMin),
            Check::tr("Put toMin at or after fromMin."));
        sound = false;
    }
    const Diagram *diagram = all.diagram(setup.diagram);
    if (diagram == nullptr) {
        findings.error(at(pointer, "diagram"_L1),
            Check::tr("There is no diagram %1 in the pack, or it was left out.").arg(quoted(setup.diagram)),
            Check::tr("Add it to diagrams/ or correct the id."));
        return false;
    }
    for (qsizetype i = 0; i < setup.highlight.size(); ++i) {
        const QString place = at(at(pointer, "highlight"_L1), static_cast<size_t>(i));
        sound = checkNode(*diagram, setup.highlight[i], place, findings) && sound;
    }
    return sound;
}

} // namespace relief::content
