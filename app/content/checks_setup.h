// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether what content asks the program to show can be shown.

#include "content/links.h"

#include <map>

namespace relief::content {

/// What a setup can name, as long as the draft keeps its diagrams.
struct Showable {
    explicit Showable(const Draft &draft);

    const Diagram *diagram(const QString &id) const; ///< null for one the pack does not hold

    std::map<QString, const Diagram *> diagrams;
    std::map<QString, MedicineGroup> medicines;
};

/// Whether there is everything the setup names, at times that its clock has.
bool checkSetup(const Setup &setup, const Showable &all, const QString &pointer, Findings &findings);

/// Only what is given, and when.
bool checkGiven(const Setup &setup, const Showable &all, const QString &pointer, Findings &findings);

bool checkNode(const Diagram &diagram, const QString &node, const QString &pointer, Findings &findings);
bool checkReadout(const Diagram &diagram, const QString &readout, const QString &pointer, Findings &findings);

/// Whether a time is on the clock of hours, or of weeks.
bool checkMinutes(double minutes, bool weeks, const QString &pointer, Findings &findings);

bool gives(const Setup &setup, MedicineGroup group);

} // namespace relief::content
