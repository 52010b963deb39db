// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/links.h"

#include <algorithm>

namespace relief::content {

namespace {

/// Almost always so; then no message or pointer needs to be made, which all diagrams together would notice.
bool allKnown(const QStringList &ids, const QSet<QString> &known)
{
    return std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return known.contains(id); });
}

void keepKnown(QStringList &ids, const QSet<QString> &known, const QString &pointer, const QString &message,
    const QString &remedy, Findings &findings)
{
    QStringList kept;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (known.contains(ids[i])) {
            kept << ids[i];
        } else {
            findings.error(at(pointer, static_cast<size_t>(i)), message.arg(quoted(ids[i])), remedy);
        }
    }
    ids = kept;
}

} // namespace

void keepReferences(QStringList &ids, const Names &names, const QString &pointer, Findings &findings)
{
    if (allKnown(ids, names.references)) {
        return;
    }
    keepKnown(ids, names.references, pointer, Check::tr("There is no reference %1 in the pack."),
        Check::tr("Add it to references.json or correct the key."), findings);
}

bool keepSources(QStringList &ids, const Names &names, const QString &pointer, Findings &findings)
{
    keepReferences(ids, names, pointer, findings);
    if (ids.isEmpty()) {
        findings.error(pointer, Check::tr("No reference that is shown stands for this."),
            Check::tr("Name at least one reference of references.json."));
    }
    return !ids.isEmpty();
}

void keepStatements(QStringList &ids, const Names &names, const QString &pointer, Findings &findings)
{
    if (allKnown(ids, names.statements)) {
        return;
    }
    keepKnown(ids, names.statements, pointer, Check::tr("There is no statement %1 in the pack, or it was left out."),
        Check::tr("Add it to a file in statements/ or correct the id."), findings);
}

} // namespace relief::content
