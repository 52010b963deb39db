// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Snapshots made by hand, so that the picture is tested without the model behind it.

#include "session/snapshot.h"
#include "support.h"

#include <QHash>
#include <QString>

namespace fixture {

using namespace relief;
using namespace Qt::StringLiterals;
using Activities = QHash<QString, double>;

inline const content::Diagram &diagram(const QString &id)
{
    const content::Diagram *found = support::corePack().pack.diagram(id);
    if (found == nullptr) {
        qFatal("the core pack has no diagram %s", qPrintable(id));
    }
    return *found;
}

/// Every node at `usual`, but for those named.
inline std::vector<double> activities(const content::Diagram &of, double usual, const Activities &named)
{
    std::vector<double> result;
    for (const content::Node &node : of.nodes) {
        result.push_back(named.value(node.id, usual));
    }
    return result;
}

inline void setReadouts(session::Snapshot *snapshot, double now, double before)
{
    snapshot->readouts.clear();
    for (const content::Readout &readout : snapshot->diagram->readouts) {
        const auto text = [&](double value) {
            return readout.outOf == 100 ? u"%1%"_s.arg(qRound(value * 100)) : u"%1 / 10"_s.arg(qRound(value * 10));
        };
        snapshot->readouts.push_back({readout.id, now, before, text(now), text(before)});
    }
}

inline session::Snapshot noMedicine(const QString &id, content::Audience audience = content::Audience::Patient)
{
    session::Snapshot snapshot;
    snapshot.diagram = &diagram(id);
    snapshot.audience = audience;
    snapshot.minutes = snapshot.signalSeconds = 30;
    for (const content::MedicineGroup group : content::allGroups) {
        snapshot.medicines.at(static_cast<size_t>(group)).group = group;
    }
    snapshot.activity = activities(*snapshot.diagram, 0.92,
        {{u"mupre"_s, 0.08}, {u"mupost"_s, 0.08}, {u"girk"_s, 0.05}, {u"enkn"_s, 0.12}, {u"gabai"_s, 0.2},
            {u"gabaa"_s, 0.16}});
    snapshot.before = snapshot.activity;
    setReadouts(&snapshot, 0.89, 0.89);
    return snapshot;
}

inline session::MedicineState &medicine(session::Snapshot *snapshot, content::MedicineGroup group)
{
    return snapshot->medicines.at(static_cast<size_t>(group));
}

inline void give(session::Snapshot *snapshot, content::MedicineGroup group, double inBody, double occupancy)
{
    session::MedicineState &state = medicine(snapshot, group);
    state.level = content::Level::Usual;
    state.given = true;
    state.inBody = inBody;
    state.occupancy = occupancy;
}

/// Three tags, words from the pack.
inline void setChanges(session::Snapshot *snapshot, content::MedicineGroup cause, session::Change::Direction direction)
{
    snapshot->changes.clear();
    for (size_t i = 0; i < snapshot->diagram->nodes.size(); ++i) {
        const QString words = snapshot->diagram->nodes[i].less.at(snapshot->audience);
        if (!words.isEmpty() && snapshot->changes.size() < 4) {
            snapshot->changes.push_back({static_cast<int>(i), direction, cause, words, 0.5});
        }
    }
}

inline session::Snapshot withOpioid(const QString &id, content::Audience audience = content::Audience::Patient)
{
    session::Snapshot snapshot = noMedicine(id, audience);
    give(&snapshot, content::MedicineGroup::Opioid, 0.6, 0.25);
    snapshot.inputs.muOpioid = 0.25;
    snapshot.activity = activities(*snapshot.diagram, 0.5,
        {{u"ap"_s, 0.95}, {u"mupre"_s, 0.62}, {u"mupost"_s, 0.62}, {u"girk"_s, 0.63}, {u"nmda"_s, 0.3},
            {u"cain"_s, 0.27}, {u"kin"_s, 0.24}, {u"ltp"_s, 0.2}, {u"enkn"_s, 0.12}, {u"gabai"_s, 0.2},
            {u"gabaa"_s, 0.16}, {u"stim"_s, 0.9}, {u"transd"_s, 0.9}, {u"nav"_s, 0.9}});
    setReadouts(&snapshot, 0.41, 0.89);
    setChanges(&snapshot, content::MedicineGroup::Opioid, session::Change::Direction::Down);
    return snapshot;
}

inline session::Snapshot opioidThenNaloxone(const QString &id, content::Audience audience = content::Audience::Patient)
{
    session::Snapshot snapshot = noMedicine(id, audience);
    give(&snapshot, content::MedicineGroup::Opioid, 0.6, 0.05);
    give(&snapshot, content::MedicineGroup::Naloxone, 0.9, 0.78);
    snapshot.inputs.muOpioid = 0.05;
    snapshot.inputs.muNaloxone = 0.78;
    snapshot.reference = session::Reference::BeforeNaloxone;
    setReadouts(&snapshot, 0.88, 0.41);
    setChanges(&snapshot, content::MedicineGroup::Naloxone, session::Change::Direction::Up);
    return snapshot;
}

inline session::Snapshot withKetamine(const QString &id, content::Audience audience = content::Audience::Patient)
{
    session::Snapshot snapshot = noMedicine(id, audience);
    give(&snapshot, content::MedicineGroup::Ketamine, 0.7, 0.62);
    snapshot.inputs.nmdaBlock = 0.62;
    snapshot.activity = activities(*snapshot.diagram, 0.92,
        {{u"mupre"_s, 0.08}, {u"mupost"_s, 0.08}, {u"girk"_s, 0.05}, {u"enkn"_s, 0.12}, {u"gabai"_s, 0.2},
            {u"gabaa"_s, 0.16}, {u"nmda"_s, 0.34}, {u"cain"_s, 0.32}, {u"kin"_s, 0.3}, {u"ltp"_s, 0.27}});
    setReadouts(&snapshot, 0.62, 0.89);
    setChanges(&snapshot, content::MedicineGroup::Ketamine, session::Change::Direction::Stopped);
    return snapshot;
}

/// The same at another moment.
inline session::Snapshot later(session::Snapshot snapshot, double seconds)
{
    snapshot.minutes += seconds;
    snapshot.signalSeconds += seconds;
    return snapshot;
}

} // namespace fixture
