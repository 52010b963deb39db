// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a picture's parts depend on: "cav >= 0.6 and input.muNaloxone > input.muOpioid".

#include "session/snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace relief::scene {

/// A number of a snapshot, 0 to 1: the activity of a node ("cav"), an input of the network ("input.muOpioid",
/// "input.muNaloxone", "input.nmdaBlock", "input.endogenousOpioid"), how much of a medicine is in the body
/// ("body.opioid", "body.ketamine", "body.naloxone"; 0 before it was given), or a constant ("0.6").
struct Quantity {
    enum class Kind { Constant, Activity, MuOpioid, MuNaloxone, NmdaBlock, EndogenousOpioid, InBody };

    Kind kind = Kind::Constant;
    size_t index = 0; ///< of the node, or of the medicine group
    double constant = 0;

    double in(const session::Snapshot &snapshot) const;

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// Empty if the name means nothing in a diagram with these nodes.
std::optional<Quantity> quantityFrom(QStringView name, const QStringList &nodes);

struct Comparison {
    enum class Sign { Less, LessOrEqual, Greater, GreaterOrEqual };

    Quantity left;
    Sign sign = Sign::Less;
    Quantity right;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// All comparisons joined by "and"; none means always.
struct Condition {
    std::vector<Comparison> comparisons;

    bool holds(const session::Snapshot &snapshot) const;

    friend bool operator==(const Condition &, const Condition &) = default;
};

std::optional<Condition> conditionFrom(QStringView text, const QStringList &nodes);

/// One of several values: the first whose condition holds.
struct Choice {
    QString value;
    Condition when;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Empty if none holds.
QString chosen(const std::vector<Choice> &choices, const session::Snapshot &snapshot);

} // namespace relief::scene
