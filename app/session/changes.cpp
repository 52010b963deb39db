// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/changes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace relief::session {

namespace {

constexpr double worthSaying = 0.06; // a smaller difference cannot be seen in the picture
constexpr double nothing = 0.01;
constexpr qsizetype changesBeforeSame = 2; // of three tags on the canvas one is kept for "no change"

using content::Effect;
using content::MedicineGroup;

bool changed(const Snapshot &snapshot, size_t node)
{
    return std::abs(snapshot.activity[node] - snapshot.before[node]) >= worthSaying;
}

const WithoutOne *mostLikelyCause(const std::vector<WithoutOne> &withoutOne, const Snapshot &snapshot, size_t node)
{
    const WithoutOne *cause = nullptr;
    double largest = nothing;
    for (const WithoutOne &candidate : withoutOne) {
        const double effect = std::abs(snapshot.activity[node] - candidate.activity[node]);
        if (effect > largest) {
            largest = effect;
            cause = &candidate;
        }
    }
    return cause;
}

bool stops(const content::Diagram &diagram, MedicineGroup cause, const QString &node)
{
    return std::any_of(diagram.drugActions.begin(), diagram.drugActions.end(), [&](const content::DrugAction &action) {
        return action.drug == cause && action.node == node
               && (action.effect == Effect::Block || action.effect == Effect::Compete);
    });
}

std::vector<Change> realChanges(const Snapshot &snapshot, const std::vector<WithoutOne> &withoutOne)
{
    const content::Diagram &diagram = *snapshot.diagram;
    std::vector<Change> changes;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        const content::Node &node = diagram.nodes[i];
        const double difference = snapshot.activity[i] - snapshot.before[i];
        const content::LeveledText &words = difference > 0 ? node.more : node.less;
        if (!changed(snapshot, i) || words.isEmpty()) {
            continue;
        }
        const WithoutOne *cause = mostLikelyCause(withoutOne, snapshot, i);
        if (cause == nullptr) {
            continue;
        }
        Change change;
        change.node = static_cast<int>(i);
        change.cause = cause->group;
        change.size = std::abs(difference);
        change.text = words.at(snapshot.audience);
        change.direction = difference > 0                          ? Change::Direction::Up
                           : stops(diagram, cause->group, node.id) ? Change::Direction::Stopped
                                                                   : Change::Direction::Down;
        changes.push_back(change);
    }
    return changes;
}

bool changesNothing(const Snapshot &snapshot, const WithoutOne &without)
{
    for (size_t i = 0; i < snapshot.activity.size(); ++i) {
        if (std::abs(snapshot.activity[i] - without.activity[i]) > nothing) {
            return false;
        }
    }
    return true;
}

/// "Amplifier: no change" for what a given medicine is known not to touch, while another medicine acts there.
std::vector<Change> untouched(const Snapshot &snapshot, const std::vector<WithoutOne> &withoutOne)
{
    const content::Diagram &diagram = *snapshot.diagram;
    std::vector<Change> changes;
    for (const WithoutOne &medicine : withoutOne) {
        Change change;
        change.cause = medicine.group;
        if (changesNothing(snapshot, medicine)) {
            change.text = snapshot.medicine(medicine.group).binds
                              ? QCoreApplication::translate("Snapshot", "No change here")
                              : QCoreApplication::translate("Snapshot", "Effect not computed");
            changes.push_back(change);
            continue;
        }
        for (const content::DrugAction &action : diagram.drugActions) {
            const int node = diagram.indexOf(action.node);
            if (action.drug != medicine.group || action.effect != Effect::None || node < 0
                || changed(snapshot, static_cast<size_t>(node))) {
                continue; // something else moved it, and that has words of its own
            }
            change.node = node;
            change.text = QCoreApplication::translate("Snapshot", "%1: no change")
                              .arg(diagram.nodes[static_cast<size_t>(node)].label.at(snapshot.audience));
            changes.push_back(change);
        }
    }
    return changes;
}

} // namespace

std::vector<Change> findChanges(const Snapshot &snapshot, const std::vector<WithoutOne> &withoutOne)
{
    std::vector<Change> changes = realChanges(snapshot, withoutOne);
    const std::vector<Change> same = untouched(snapshot, withoutOne);
    const auto place = std::min<qsizetype>(changesBeforeSame, static_cast<qsizetype>(changes.size()));
    changes.insert(changes.begin() + place, same.begin(), same.end());
    return changes;
}

} // namespace relief::session
