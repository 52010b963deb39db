// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Medicines side by side: the table of what is known, and sets of panes to begin with.

#include "content/setup.h"
#include "content/statement.h"

#include <array>

namespace relief::content {

struct ComparisonCell {
    LeveledText text;
    QStringList references; ///< at least one shown

    friend bool operator==(const ComparisonCell &, const ComparisonCell &) = default;
};

struct ComparisonRow {
    QString id;
    LeveledText aspect;
    std::array<ComparisonCell, allGroups.size()> cells; ///< in the order of allGroups
    Grade grade = Grade::Mechanism;                     ///< of the row as a whole

    const ComparisonCell &cell(MedicineGroup group) const { return cells[static_cast<size_t>(group)]; }

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

/// Two or three panes of one diagram; all have its diagram, clock and time.
struct ComparisonPreset {
    QString id;
    LeveledText title;
    QString diagram;
    double atMin = 60;
    std::vector<Setup> panes; ///< of each only what is given counts

    friend bool operator==(const ComparisonPreset &, const ComparisonPreset &) = default;
};

struct ComparisonTable {
    std::vector<ComparisonRow> rows;
    std::vector<LeveledText> reading; ///< how to read it fairly
    std::vector<ComparisonPreset> presets;

    friend bool operator==(const ComparisonTable &, const ComparisonTable &) = default;
};

} // namespace relief::content
