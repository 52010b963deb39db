// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A pack while it is being read: values that still know which file and place they came from.

#include "content/findings.h"
#include "content/pack.h"

namespace relief::content {

template <class T>
struct Found {
    T value;
    QString file;
    QString pointer; ///< of the item in the file
};

struct Draft {
    QString id;
    QString version;
    QStringList languages;
    QString opening;
    std::vector<Found<Medicine>> medicines;
    std::vector<Found<PublishedModel>> models;
    std::vector<Found<Diagram>> diagrams;
    std::vector<Found<Statement>> statements;
    std::vector<Found<Reference>> references;
    std::vector<Found<Term>> glossary;
    std::vector<Found<Lesson>> lessons;
    std::vector<Found<Experiment>> experiments;
    std::vector<Found<Question>> questions;
    std::vector<Found<ComparisonRow>> rows;
    std::vector<LeveledText> reading; ///< of the rows
    std::vector<Found<ComparisonPreset>> presets;
    std::vector<Found<Value>> values;
    std::vector<Found<Chance>> chances;
    std::vector<LeveledText> noNumbers;
    std::vector<LeveledText> ask;
    QStringList seedItems;
    QStringList plainWords; ///< that no glossary needs to explain
    Issues issues;
};

/// What is sound of the draft; nothing of it stays there but its issues.
Pack packOf(Draft &draft);

} // namespace relief::content
