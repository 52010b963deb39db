// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names of what an experiment gives, of its times and of the parts it tells of; all translated.

#include "content/experiment.h"
#include "session/snapshot.h"

namespace relief::session {

enum class Naming { WithoutNaloxone, WithDoses };

/// "Morphine and Ketamine", "Ketamine, low dose"; no amount.
QString givenNames(const content::Setup &setup, const content::Pack &pack, content::Audience audience, Naming naming);

/// What tells one run of a contrast from the other: what is given and, where that differs, when.
QString runName(const content::Experiment &experiment, bool second, const content::Pack &pack, const Snapshot &end);

QString readoutName(const content::Experiment &experiment, const Snapshot &snapshot);
QString timeText(const Snapshot &snapshot); ///< "minute 60", "day 14"
QString spanText(double minutes);           ///< "12 min"
QString percentText(double share);

/// How a part differs between two snapshots of a diagram. One that a readout speaks for has its number.
struct PartChange {
    QString name;
    bool known = true;
    int change = 0; ///< 1 more, -1 less, 0 the same
    QString before;
    QString now;
};

PartChange partChange(const QString &node, const Snapshot &from, const Snapshot &to);

} // namespace relief::session
