// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of tests/data/drug_actions.csv, and a session in which a row has something to do.

#include "session/session.h"

#include <QFile>
#include <QTest>

#include <algorithm>

namespace support {

using namespace relief;
using namespace Qt::StringLiterals;
using content::MedicineGroup;

/// A medicine on a node, as the table has it.
struct DrugRow {
    QString diagram;
    QString drug; ///< as written there: "naltrexone"
    QString node;
    QString direction; ///< up, down, none, stated

    bool acts() const { return direction == u"up"_s || direction == u"down"_s; }
    /// There is none before weeks of an opioid: such a row is about the slow clock.
    bool isOfWithdrawal() const
    {
        return (diagram == u"D09"_s && node == u"lc"_s) || (diagram == u"D15"_s && node == u"wd"_s);
    }
    session::Clock clock() const { return isOfWithdrawal() ? session::Clock::Weeks : session::Clock::Hours; }
    QByteArray name() const { return (diagram + u' ' + drug + u' ' + node).toUtf8(); }

    /// The panel has three cards: an antagonist that was studied in place of naloxone is on naloxone's.
    MedicineGroup group() const
    {
        return drug == u"opioid"_s     ? MedicineGroup::Opioid
               : drug == u"ketamine"_s ? MedicineGroup::Ketamine
                                       : MedicineGroup::Naloxone;
    }

    /// What the pack's action must name as studied; empty for the medicine of the group itself.
    QString agent() const
    {
        const bool own = drug == u"opioid"_s || drug == u"ketamine"_s || drug == u"naloxone"_s;
        return own ? QString() : drug.section(u'/', 0, 0);
    }

    bool isAbout(const content::DrugAction &action) const
    {
        return action.drug == group() && action.agent == agent() && action.node == node;
    }
};

inline const std::vector<DrugRow> &drugRows()
{
    static const std::vector<DrugRow> rows = [] {
        std::vector<DrugRow> read;
        QFile file(QStringLiteral(SOURCE_DIR "/tests/data/drug_actions.csv"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
            qFatal("tests/data/drug_actions.csv is not there");
        }
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u',');
            if (!line.startsWith(u'#') && fields.size() == 4 && fields[0] != u"diagram"_s) {
                read.push_back({fields[0], fields[1], fields[2], fields[3]});
            }
        }
        return read;
    }();
    return rows;
}

/// What must be on for the row to have something to do: an opioid for naloxone, what raises the node for what lowers
/// it.
inline std::vector<MedicineGroup> onBefore(const DrugRow &row)
{
    if (row.isOfWithdrawal() && row.group() == MedicineGroup::Ketamine) {
        return {MedicineGroup::Opioid, MedicineGroup::Naloxone}; // what is eased is precipitated withdrawal
    }
    std::vector<MedicineGroup> before;
    for (const MedicineGroup group : content::allGroups) {
        const bool raises = std::any_of(drugRows().begin(), drugRows().end(), [&](const DrugRow &other) {
            return other.diagram == row.diagram && other.node == row.node && other.group() == group
                   && other.direction == u"up"_s && row.direction == u"down"_s;
        });
        const bool reversed = row.group() == MedicineGroup::Naloxone && group == MedicineGroup::Opioid;
        if (group != row.group() && (raises || reversed)) {
            before.push_back(group);
        }
    }
    return before;
}

/// What a medicine that does nothing must leave alone as well: the effect of another one.
inline MedicineGroup bystander(const DrugRow &row)
{
    return row.group() == MedicineGroup::Ketamine ? MedicineGroup::Opioid : MedicineGroup::Ketamine;
}

inline std::vector<MedicineGroup> with(std::vector<MedicineGroup> groups, MedicineGroup added)
{
    groups.push_back(added);
    return groups;
}

/// The row's diagram with the medicines of these groups on, when most of them are near their peak; on the slow clock,
/// after weeks of the opioid.
inline const session::Snapshot &giveAll(
    session::Session *session, const DrugRow &row, const std::vector<MedicineGroup> &on, bool endorphins)
{
    const double start = row.clock() == session::Clock::Weeks ? session::openingOf(row.clock()) : 0;
    const double naloxoneMin = start + 22;
    const double laterMin = start + 45;
    session->openDiagram(row.diagram);
    session->setClock(row.clock());
    session->resetMedicines();
    session->setEndorphins(endorphins);
    session->setMinutes(naloxoneMin);
    for (const MedicineGroup group : on) {
        if (group == MedicineGroup::Naloxone) {
            session->giveNaloxone();
        } else {
            session->setLevel(group, content::Level::Usual);
        }
    }
    session->setMinutes(laterMin);
    return session->snapshot();
}

} // namespace support
