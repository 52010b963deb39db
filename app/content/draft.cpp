// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/draft.h"

#include <algorithm>

namespace relief::content {

namespace {

template <class T>
std::vector<T> valuesOf(std::vector<Found<T>> &items)
{
    std::vector<T> values;
    values.reserve(items.size());
    for (Found<T> &item : items) {
        values.push_back(std::move(item.value));
    }
    items.clear();
    return values;
}

template <class T>
std::vector<T> inOrder(std::vector<Found<T>> &items)
{
    std::stable_sort(
        items.begin(), items.end(), [](const Found<T> &a, const Found<T> &b) { return a.value.order < b.value.order; });
    return valuesOf(items);
}

} // namespace

Pack packOf(Draft &draft)
{
    Pack pack;
    pack.id = draft.id;
    pack.version = draft.version;
    pack.languages = draft.languages;
    pack.opening = draft.opening;
    pack.medicines = inOrder(draft.medicines);
    pack.models = valuesOf(draft.models);
    pack.diagrams = valuesOf(draft.diagrams);
    pack.statements = valuesOf(draft.statements);
    pack.references = valuesOf(draft.references);
    pack.glossary = valuesOf(draft.glossary);
    pack.lessons = inOrder(draft.lessons);
    pack.experiments = inOrder(draft.experiments);
    pack.questions = valuesOf(draft.questions);
    pack.comparison = {valuesOf(draft.rows), std::move(draft.reading), valuesOf(draft.presets)};
    pack.decision = {valuesOf(draft.values), valuesOf(draft.chances), std::move(draft.noNumbers), std::move(draft.ask)};
    pack.seedItems = draft.seedItems;
    return pack;
}

} // namespace relief::content
