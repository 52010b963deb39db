// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/links.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

/// Keeps the first of each id.
template <class T>
void dropRepeats(std::vector<Found<T>> &items, Issues &issues)
{
    QSet<QString> seen;
    keepSound(items, issues, [&](const Found<T> &item, Findings &findings) {
        const QString id = idOf(item.value);
        if (seen.contains(id)) {
            findings.error(at(item.pointer, "id"_L1), Check::tr("The id %1 is used twice.").arg(quoted(id)),
                Check::tr("Give each its own id; the first one is used."));
            return false;
        }
        seen.insert(id);
        return true;
    });
}

void checkSeeds(const Found<Statement> &item, Findings &findings)
{
    static const QRegularExpression form(u"^S[01]-\\d\\d$"_s);
    const QStringList &seeds = item.value.seeds;
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        if (!form.match(seeds[i]).hasMatch()) {
            findings.error(at(at(item.pointer, "seed"_L1), static_cast<size_t>(i)),
                Check::tr("%1 is no item of the source articles.").arg(quoted(seeds[i])),
                Check::tr("Accepted are S0-01 and the like, and S1-01 and the like."));
        }
    }
}

} // namespace

void dropDuplicates(Draft &draft)
{
    dropRepeats(draft.references, draft.issues);
    dropRepeats(draft.statements, draft.issues);
    dropRepeats(draft.glossary, draft.issues);
    dropRepeats(draft.models, draft.issues);
    dropRepeats(draft.medicines, draft.issues);
    dropRepeats(draft.diagrams, draft.issues);
}

void checkStatements(Draft &draft)
{
    const Names names{idsOf(draft.references), {}};
    keepSound(draft.statements, draft.issues, [&](Found<Statement> &item, Findings &findings) {
        checkSeeds(item, findings);
        const QString pointer = at(item.pointer, "references"_L1);
        keepReferences(item.value.references, names, pointer, findings);
        if (item.value.references.isEmpty()) {
            findings.error(pointer,
                Check::tr("The statement %1 has no reference and is left out.").arg(quoted(item.value.id)),
                Check::tr("Name at least one reference of references.json."));
        }
        return !item.value.references.isEmpty();
    });
}

} // namespace relief::content
