// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words of a pack: English in the pack, other languages from the one catalog, at three levels.

#include <QString>

namespace relief::content {

enum class Audience { Patient, Nurse, Classroom };

/// "patient", "nurse", "classroom"; the inverse returns Patient for an unknown word and sets *ok to false.
QString toString(Audience audience);
Audience audienceFromString(const QString &word, bool *ok = nullptr);

/// The catalog's translation of an English text of a pack (context "Pack"); the text itself where there is none.
QString translated(const QString &english);

/// One text at three levels, in English. A level left empty falls back to the patient's words.
struct LeveledText {
    QString patient;
    QString nurse;
    QString classroom;

    /// Translated text for the audience.
    QString at(Audience audience) const;
    bool isEmpty() const { return patient.isEmpty() && nurse.isEmpty() && classroom.isEmpty(); }

    friend bool operator==(const LeveledText &, const LeveledText &) = default;
};

} // namespace relief::content
