// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/links.h"

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr size_t mostValues = 7;

bool checkRange(const Found<Chance> &item, Findings &findings)
{
    const Chance &chance = item.value;
    const auto isShare = [](double people) { return people >= 0 && people <= Chance::outOf; };
    if (!isShare(chance.low) || !isShare(chance.high)) {
        findings.error(item.pointer,
            Check::tr("This many of %1 people cannot be: %2 to %3.")
                .arg(Chance::outOf)
                .arg(chance.low)
                .arg(chance.high),
            Check::tr("Accepted: from 0 up to %1.").arg(Chance::outOf));
        return false;
    }
    if (chance.low > chance.high) {
        findings.error(at(item.pointer, "low"_L1), Check::tr("The range begins above its end."),
            Check::tr("Put the smaller number in \"low\"."));
        return false;
    }
    return true;
}

} // namespace

void checkDecision(Draft &draft)
{
    const Names names{idsOf(draft.references), {}};
    keepSound(draft.chances, draft.issues, [&](Found<Chance> &item, Findings &findings) {
        const bool hasSource = keepSources(item.value.references, names, at(item.pointer, "references"_L1), findings);
        return checkRange(item, findings) && hasSource;
    });
    if (draft.values.size() > mostValues) {
        draft.issues.push_back({draft.values.front().file, u"/values"_s,
            Check::tr("There are %1 values; accepted are %2 at most.").arg(draft.values.size()).arg(mostValues),
            Check::tr("Only the first ones are shown: nobody weighs more at once."), Severity::Error});
        draft.values.erase(draft.values.begin() + mostValues, draft.values.end());
    }
}

} // namespace relief::content
