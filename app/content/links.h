// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names in one file for things in another.

#include "content/draft.h"

#include <QSet>

namespace relief::content {

inline const QString &idOf(const auto &item)
{
    return item.id;
}

inline QString idOf(const PublishedModel &model)
{
    return model.id();
}

template <class T>
QSet<QString> idsOf(const std::vector<Found<T>> &items)
{
    QSet<QString> ids;
    for (const Found<T> &item : items) {
        ids.insert(idOf(item.value));
    }
    return ids;
}

/// The values for which `sound(item, findings)` holds; it may correct them.
template <class T, class Sound>
void keepSound(std::vector<Found<T>> &items, Issues &issues, const Sound &sound)
{
    std::vector<Found<T>> kept;
    for (Found<T> &item : items) {
        Findings findings(item.file);
        const bool keep = sound(item, findings);
        const Issues found = findings.take();
        issues.insert(issues.end(), found.begin(), found.end());
        if (keep) {
            kept.push_back(std::move(item));
        }
    }
    items = std::move(kept);
}

/// What can be named in other files.
struct Names {
    QSet<QString> references;
    QSet<QString> statements;
};

/// Removes ids that nobody has, with an issue for each.
void keepReferences(QStringList &ids, const Names &names, const QString &pointer, Findings &findings);
/// The same; an issue, and false, if none is left: what nobody stands for is only someone's word.
bool keepSources(QStringList &ids, const Names &names, const QString &pointer, Findings &findings);
void keepStatements(QStringList &ids, const Names &names, const QString &pointer, Findings &findings);

} // namespace relief::content
