// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every word of a pack that a patient may read, with its place.

#include "content/draft.h"
#include "content/schema.h"

#include <QJsonValue>

#include <vector>

namespace relief::content {

struct PatientText {
    QString file;
    QString pointer;
    QString text;
};

/// All patient texts of one file, in the order of the file's keys.
std::vector<PatientText> patientTexts(FileKind kind, const QString &file, const QJsonValue &json);

/// The notes of a lesson, whose terms a class must be able to look up; the reading grade of patients is not theirs.
std::vector<PatientText> teacherTexts(FileKind kind, const QString &file, const QJsonValue &json);

/// Reading grade at most 8 by both formulas; by the rule for short texts in resources/schema/README.md.
void checkReading(const std::vector<PatientText> &texts, Issues &issues);

/// Each technical word is in the glossary; which words are technical: resources/schema/README.md.
void checkTerms(const std::vector<PatientText> &texts, const Draft &draft, Issues &issues);

} // namespace relief::content
