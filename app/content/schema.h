// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The shape of each kind of file, by the JSON Schemas (draft-07) in ":/schema".

#include "content/findings.h"

#include <QJsonObject>

#include <map>
#include <memory>

namespace relief::content {

enum class FileKind {
    Pack,
    Medicine,
    Model,
    Diagram,
    Statements,
    Glossary,
    References,
    SeedItems,
    PlainWords,
    Lesson,
    Experiment,
    Questions,
    Comparison,
    Decision,
    Scenario,
    Policy
};

/// One schema, compiled once.
class Schema {
public:
    explicit Schema(FileKind kind);
    ~Schema();

    /// Adds an issue for each place where the value is not of the schema's shape.
    void check(const QJsonValue &value, Findings &findings) const;

private:
    struct Compiled;
    QJsonObject m_json;
    std::unique_ptr<Compiled> m_compiled; ///< null if the program lacks the schema
};

/// The schemas of one reading, each compiled when first needed.
class Schemas {
public:
    void check(FileKind kind, const QJsonValue &value, Findings &findings);

private:
    std::map<FileKind, Schema> m_schemas;
};

} // namespace relief::content
