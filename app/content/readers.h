// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From the JSON of one file to values. What makes no sense within the file goes to the findings; the caller leaves the
// values out if there was an error.

#include "content/comparison.h"
#include "content/decision.h"
#include "content/diagram.h"
#include "content/experiment.h"
#include "content/fields.h"
#include "content/findings.h"
#include "content/lesson.h"
#include "content/medicine.h"
#include "content/question.h"
#include "content/statement.h"

namespace relief::content {

Medicine readMedicine(const Fields &fields, Findings &findings);
PublishedModel readModel(const Fields &fields, Findings &findings);
Diagram readDiagram(const Fields &fields);
Statement readStatement(const Fields &fields);
Term readTerm(const Fields &fields);
Setup readSetup(const Fields &fields);
Quiz readQuiz(const Fields &fields);
Lesson readLesson(const Fields &fields); ///< with all steps
Experiment readExperiment(const Fields &fields);
Question readQuestion(const Fields &fields);
ComparisonRow readComparisonRow(const Fields &fields);
ComparisonPreset readComparisonPreset(const Fields &fields);
Value readValue(const Fields &fields);
Chance readChance(const Fields &fields);
Reference readReference(const Fields &fields); ///< one entry of CSL-JSON

} // namespace relief::content
