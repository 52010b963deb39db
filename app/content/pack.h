// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything the app knows, as values. Read by content/pack_reader.h.

#include "content/diagram.h"
#include "content/issue.h"
#include "content/medicine.h"
#include "content/statement.h"

#include <vector>

namespace relief::content {

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

    const Diagram *diagram(const QString &wanted) const;
    const Medicine *medicine(const QString &wanted) const;
    const Statement *statement(const QString &wanted) const;
    const Reference *reference(const QString &wanted) const;
    const PublishedModel *model(const QString &wanted) const;

    friend bool operator==(const Pack &, const Pack &) = default;
};

/// What is sound of a pack, and all that is not. A diagram with a problem is left out, the rest stays.
struct LoadedPack {
    Pack pack;
    Issues issues;

    bool isUsable() const { return !pack.diagrams.empty(); }
};

} // namespace relief::content
