// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What no schema says.

#include "content/draft.h"
#include "content/schema.h"

namespace relief::content {

// Within one file. An error leaves the diagram out.
void checkDiagram(const Diagram &diagram, Findings &findings); ///< ids that nobody has, explanations for every case
void checkNetwork(const Diagram &diagram, Findings &findings); ///< numbers the network cannot be computed with

// Within one diagram: what a complete one has. It never leaves anything out.
void checkCompleteness(const Diagram &diagram, Findings &findings);

// Within one file: its words. They never leave anything out.
void checkWords(FileKind kind, const QJsonValue &file, Findings &findings);

// Across files, in this order. What names something that is not there loses the name; what cannot be without it is left
// out. Either way there is an issue.
void dropDuplicates(Draft &draft);
void checkStatements(Draft &draft); ///< after references
void checkModels(Draft &draft);
void checkMedicines(Draft &draft); ///< after models and statements
void checkDiagrams(Draft &draft);  ///< after all others
void checkLessons(Draft &draft);   ///< after diagrams, as all below; without the steps that are broken
void checkExperiments(Draft &draft);
void checkQuestions(Draft &draft);
void checkComparison(Draft &draft);
void checkDecision(Draft &draft);
void checkTrace(const Draft &draft, Issues &issues); ///< source items nobody tells of, verdicts without a reason
void checkSameDetail(Draft &draft);                  ///< no medicine, and no side of one, gets many more words
void checkPortals(Draft &draft);                     ///< only notes what is still to come; nothing breaks without

} // namespace relief::content
