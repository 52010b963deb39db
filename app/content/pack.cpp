// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack.h"

#include <algorithm>

namespace relief::content {

namespace {

const QString &idOf(const auto &item)
{
    return item.id;
}

QString idOf(const PublishedModel &model)
{
    return model.id();
}

template <class T>
const T *find(const std::vector<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const T &item) { return idOf(item) == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Diagram *Pack::diagram(const QString &wanted) const
{
    return find(diagrams, wanted);
}

const Medicine *Pack::medicine(const QString &wanted) const
{
    return find(medicines, wanted);
}

const Statement *Pack::statement(const QString &wanted) const
{
    return find(statements, wanted);
}

const Reference *Pack::reference(const QString &wanted) const
{
    return find(references, wanted);
}

const PublishedModel *Pack::model(const QString &wanted) const
{
    return find(models, wanted);
}

const Lesson *Pack::lesson(const QString &wanted) const
{
    const auto found = std::find_if(lessons.begin(), lessons.end(),
        [&](const Lesson &lesson) { return lesson.id == wanted || lesson.slug == wanted; });
    return found == lessons.end() ? nullptr : &*found;
}

const Experiment *Pack::experiment(const QString &wanted) const
{
    return find(experiments, wanted);
}

const Question *Pack::question(const QString &wanted) const
{
    return find(questions, wanted);
}

} // namespace relief::content
