// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything the app knows, as values. Read by content/pack_reader.h.

#include "content/comparison.h"
#include "content/decision.h"
#include "content/diagram.h"
#include "content/experiment.h"
#include "content/issue.h"
#include "content/lesson.h"
#include "content/medicine.h"
#include "content/question.h"
#include "content/statement.h"

#include <vector>

namespace relief::content {

/// All in a pack that leans on one reference.
struct Leaning {
    struct Place {
        enum class Part { Diagram, Node, Edge, DrugAction, Dispute };

        const Diagram *diagram = nullptr;
        Part part = Part::Diagram;
        int index = -1; ///< of the node, edge or action in the diagram; a Dispute's is its edge's, or its action's
                        ///< after all edges; -1 for the diagram as a whole

        friend bool operator==(const Place &, const Place &) = default;
    };

    std::vector<const Statement *> statements;
    std::vector<Place> places;
    std::vector<const Medicine *> medicines; ///< by the doses of their levels

    bool isEmpty() const { return statements.empty() && places.empty() && medicines.empty(); }
};

struct Pack {
    QString id;
    QString version;
    QStringList languages;
    QString opening; ///< id of the diagram shown first; always one the pack holds, empty if it holds none
    std::vector<Medicine> medicines;
    std::vector<PublishedModel> models;
    std::vector<Diagram> diagrams;
    std::vector<Statement> statements;
    std::vector<Reference> references;
    std::vector<Term> glossary;
    std::vector<Lesson> lessons;         ///< by their order
    std::vector<Experiment> experiments; ///< by their order
    std::vector<Question> questions;
    ComparisonTable comparison;
    Decision decision;
    QStringList seedItems; ///< ids of all items of the source articles, each traced by a statement

    const Diagram *diagram(const QString &wanted) const;
    const Medicine *medicine(const QString &wanted) const;
    const Statement *statement(const QString &wanted) const;
    const Reference *reference(const QString &wanted) const;
    const PublishedModel *model(const QString &wanted) const;
    const Lesson *lesson(const QString &wanted) const; ///< by id or slug
    const Experiment *experiment(const QString &wanted) const;
    const Question *question(const QString &wanted) const;

    /// Statements, parts of diagrams and doses that lean on a reference; in the pack's order.
    Leaning leaningOn(const QString &reference) const;
    std::vector<const Statement *> statementsOf(const QString &reference) const;

    friend bool operator==(const Pack &, const Pack &) = default;
};

/// What is sound of a pack, and all that is not. A diagram with a problem is left out, the rest stays.
struct LoadedPack {
    Pack pack;
    Issues issues;

    bool isUsable() const { return !pack.diagrams.empty(); }
};

} // namespace relief::content
