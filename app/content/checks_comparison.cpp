// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/checks_setup.h"

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr size_t fewestPanes = 2;
constexpr size_t mostPanes = 3;

bool checkPreset(const Found<ComparisonPreset> &item, const Showable &all, Findings &findings)
{
    const ComparisonPreset &preset = item.value;
    bool sound = checkMinutes(preset.atMin, false, at(item.pointer, "atMin"_L1), findings);
    if (all.diagram(preset.diagram) == nullptr) {
        findings.error(at(item.pointer, "diagram"_L1),
            Check::tr("There is no diagram %1 in the pack, or it was left out.").arg(quoted(preset.diagram)),
            Check::tr("Add it to diagrams/ or correct the id."));
        sound = false;
    }
    const QString panes = at(item.pointer, "panes"_L1);
    if (preset.panes.size() < fewestPanes || preset.panes.size() > mostPanes) {
        findings.error(panes,
            Check::tr("%1 panes cannot be compared; accepted: from %2 up to %3.")
                .arg(preset.panes.size())
                .arg(fewestPanes)
                .arg(mostPanes),
            Check::tr("The set of panes is left out."));
        sound = false;
    }
    for (size_t i = 0; i < preset.panes.size(); ++i) {
        sound = checkGiven(preset.panes[i], all, at(panes, i), findings) && sound;
    }
    return sound;
}

} // namespace

void checkComparison(Draft &draft)
{
    const Showable all(draft);
    const Names names{idsOf(draft.references), {}};
    keepSound(draft.rows, draft.issues, [&](Found<ComparisonRow> &item, Findings &findings) {
        bool sound = true;
        for (const MedicineGroup group : allGroups) {
            QStringList &references = item.value.cells[static_cast<size_t>(group)].references;
            const QString cell = at(item.pointer, toString(group));
            sound = keepSources(references, names, at(cell, "references"_L1), findings) && sound;
        }
        return sound;
    });
    keepSound(draft.presets, draft.issues,
        [&](const Found<ComparisonPreset> &item, Findings &findings) { return checkPreset(item, all, findings); });
}

} // namespace relief::content
