// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the app states, how sure it is, and who says so.

#include "content/text.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace relief::content {

/// Evidence for a statement, as in the dossier.
enum class Grade {
    Mechanism, ///< M: established mechanism, textbook level, replicated
    Strong,    ///< A: guideline, label, systematic review or large consistent trials
    Moderate,  ///< B: at least one sound trial or consistent controlled human studies
    Limited,   ///< C: small or uncontrolled human studies, consensus
    LabOnly,   ///< D: animal or laboratory evidence only
    Unsettled, ///< X: human evidence conflicts
};

QString gradeLetter(Grade grade); ///< "M", "A" ... "X"
QString gradeWord(Grade grade);   ///< translated: "Established mechanism", "Strong" ...
int gradeDots(Grade grade);       ///< 4 ... 1 filled dots of 4

/// How the source articles' own words stand up to the evidence.
enum class Verdict { WellEstablished, Nuanced, Contested, Misleading, Wrong };

QString verdictWord(Verdict verdict); ///< translated: "Well established", "Supported with nuance" ...

/// One statement with its evidence. Never shown without both.
struct Statement {
    QString id;
    QStringList seeds; ///< ids of the source articles' items, e.g. "S0-11"
    LeveledText text;
    LeveledText question; ///< the question it answers, under "People also ask"; may be empty
    Grade grade = Grade::Mechanism;
    QStringList references;         ///< ids of Reference, at least one shown
    std::optional<Verdict> verdict; ///< on what the source article says of it
    QString said;                   ///< what the source article says, in short, English
    LeveledText differs;            ///< why this program says something else; empty where it does not

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// One bibliography entry, read from CSL-JSON.
struct Reference {
    QString id;
    QString authors; ///< short form, "Basbaum et al."
    int year = 0;
    QString title;
    QString container; ///< journal, publisher or agency, with volume and page where known
    QString doi;
    QString type; ///< study type in words: "review", "small RCT" ...

    /// "Basbaum et al. 2009, Cell 139:267"
    QString shortCitation() const;

    friend bool operator==(const Reference &, const Reference &) = default;
};

struct Term {
    QString id;
    QString term;
    QString explanation; ///< 20 words or fewer, patient level
    QStringList synonyms;

    friend bool operator==(const Term &, const Term &) = default;
};

} // namespace relief::content
