// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/part_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace relief::scene {

namespace {

QString spoken(const char *text)
{
    return QCoreApplication::translate("DiagramView", text);
}

QString activityInWords(double activity)
{
    const int percent = qRound(activity * 100);
    const char *words = percent < 4    ? QT_TRANSLATE_NOOP("DiagramView", "Silent (%1%).")
                        : percent < 34 ? QT_TRANSLATE_NOOP("DiagramView", "Low activity (%1%).")
                        : percent < 67 ? QT_TRANSLATE_NOOP("DiagramView", "Medium activity (%1%).")
                                       : QT_TRANSLATE_NOOP("DiagramView", "High activity (%1%).");
    return spoken(words).arg(QLocale().toString(percent));
}

QString sentence(content::Sign sign)
{
    switch (sign) {
    case content::Sign::Excite:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 excites %2"));
    case content::Sign::Inhibit:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 calms %2"));
    case content::Sign::Modulate:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 changes %2"));
    case content::Sign::Bind:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 binds to %2"));
    case content::Sign::Block:
        break;
    }
    return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 blocks %2"));
}

} // namespace

QString nodeName(const content::Diagram &diagram, int node, content::Audience audience)
{
    if (node < 0 || static_cast<size_t>(node) >= diagram.nodes.size()) {
        return {};
    }
    const content::Node &told = diagram.nodes[static_cast<size_t>(node)];
    const QString label = told.label.at(audience);
    const QString second = told.sublabel.at(audience);
    const auto alike = std::count_if(diagram.nodes.begin(), diagram.nodes.end(),
        [&](const content::Node &other) { return other.label.at(audience) == label; });
    return alike > 1 && !second.isEmpty() ? spoken(QT_TRANSLATE_NOOP("DiagramView", "%1 (%2)")).arg(label, second)
                                          : label;
}

QString nodeNow(const session::Snapshot &snapshot, size_t node)
{
    const content::Node &told = snapshot.diagram->nodes[node];
    if (const session::ReadoutValue *value = snapshot.readoutInPlaceOf(told.id)) {
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "%1: %2.")).arg(told.label.at(snapshot.audience), value->text);
    }
    return activityInWords(snapshot.activity[node]);
}

QString cardWords(const session::Snapshot &snapshot, const QString &node)
{
    QStringList words;
    for (const content::Card &card : snapshot.diagram->cards) {
        for (const content::LeveledText *text : {&card.title, &card.lines, &card.result}) {
            const QString part = text->at(snapshot.audience);
            if (card.node == node && !part.isEmpty()) {
                words.append(QString(part).replace(u'\n', u' '));
            }
        }
    }
    return words.join(QStringLiteral(". "));
}

QString edgeName(const content::Diagram &diagram, size_t edge, content::Audience audience)
{
    const content::Edge &told = diagram.edges[edge];
    const auto name = [&](const QString &id) {
        const int index = diagram.indexOf(id);
        return index < 0 ? id : nodeName(diagram, index, audience);
    };
    return sentence(told.sign).arg(name(told.from), name(told.to));
}

QString certaintyInWords(content::Certainty certainty)
{
    switch (certainty) {
    case content::Certainty::Established:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "Well established."));
    case content::Certainty::Hypothesis:
        return spoken(QT_TRANSLATE_NOOP("DiagramView", "A hypothesis."));
    case content::Certainty::Contested:
        break;
    }
    return spoken(QT_TRANSLATE_NOOP("DiagramView", "Contested."));
}

} // namespace relief::scene
