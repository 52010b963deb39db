// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/links.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

/// Keeps the first of each value of a key.
template <class T, class ValueOf>
void dropRepeats(std::vector<Found<T>> &items, QLatin1StringView key, const ValueOf &valueOf, Issues &issues)
{
    QSet<QString> seen;
    keepSound(items, issues, [&](const Found<T> &item, Findings &findings) {
        const QString value = valueOf(item.value);
        if (seen.contains(value)) {
            findings.error(at(item.pointer, key), Check::tr("The %1 %2 is used twice.").arg(key, quoted(value)),
                Check::tr("Give each its own; the first one is used."));
            return false;
        }
        seen.insert(value);
        return true;
    });
}

template <class T>
void dropRepeats(std::vector<Found<T>> &items, Issues &issues)
{
    dropRepeats(
        items, "id"_L1, [](const T &value) { return QString(idOf(value)); }, issues);
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
    dropRepeats(draft.lessons, draft.issues);
    dropRepeats(
        draft.lessons, "slug"_L1, [](const Lesson &lesson) { return lesson.slug; }, draft.issues);
    dropRepeats(draft.experiments, draft.issues);
    dropRepeats(draft.questions, draft.issues);
    dropRepeats(draft.rows, draft.issues);
    dropRepeats(draft.presets, draft.issues);
    dropRepeats(draft.values, draft.issues);
    dropRepeats(draft.chances, draft.issues);
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
