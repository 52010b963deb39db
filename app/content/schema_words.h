// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says in plain words where a value leaves its schema and what is accepted there.

#include "content/findings.h"

#include <QJsonObject>
#include <QStringList>

namespace relief::content {

class SchemaWords {
public:
    SchemaWords(QJsonObject schema, QJsonValue value) : m_schema(std::move(schema)), m_value(std::move(value)) {}

    /// `path` leads from the root of the value to the place; `complaint` is valijson's.
    void explain(const QStringList &path, const QString &complaint, Findings &findings) const;

private:
    /// A place in the value, with the schema it must follow.
    struct Place {
        QString pointer;
        QJsonValue value;
        QJsonObject schema; ///< with $ref and if resolved
        QString description;
    };

    Place find(const QStringList &path) const;
    QJsonObject resolved(QJsonObject schema, const QJsonValue &value) const;
    static void explainKeys(const Place &place, Findings &findings);

    QJsonObject m_schema;
    QJsonValue m_value;
};

} // namespace relief::content
