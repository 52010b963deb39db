// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A state of the program that content asks for: which diagram, what is given, when, and what to look at.

#include "content/medicine.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace relief::content {

/// One card of the medicines panel.
struct Given {
    MedicineGroup group = MedicineGroup::Opioid;
    QString medicine; ///< id; empty: the first of the group
    Level level = Level::Usual;

    friend bool operator==(const Given &, const Given &) = default;
};

enum class Framing { Whole, Near }; ///< the whole picture, or close to what is highlighted

struct Setup {
    QString diagram;
    QStringList highlight;     ///< ids of nodes of the diagram
    std::vector<Given> given;  ///< groups that are not named get nothing
    double naloxoneAtMin = 60; ///< on the timeline; without meaning where no naloxone is given
    bool weeks = false;        ///< the clock of weeks
    bool endorphins = true;    ///< the body's own
    bool lens = false;         ///< "How sure are we?" is on
    Framing framing = Framing::Whole;
    double fromMin = 60; ///< where the clock stands first ...
    double toMin = 60;   ///< ... and where it has gone at the end; never less

    friend bool operator==(const Setup &, const Setup &) = default;
};

} // namespace relief::content
