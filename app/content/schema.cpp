// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/schema.h"

#include "content/schema_words.h"

#include <QFile>
#include <QJsonDocument>

#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 says this of std::regex in valijson when sanitizers are on; it is told where templates are made, at the end of
// the file, so it cannot be popped below.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

// valijson's headers are not written for this project's warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

using namespace Qt::StringLiterals;

namespace relief::content {

struct Schema::Compiled {
    valijson::Schema schema;
    valijson::Validator validator; ///< keeps compiled patterns
};

namespace {

QJsonObject load(FileKind kind)
{
    static constexpr std::array names{"pack"_L1, "medicine"_L1, "model"_L1, "diagram"_L1, "statements"_L1,
        "glossary"_L1, "references"_L1, "seed_items"_L1, "plain_words"_L1, "lesson"_L1, "experiment"_L1, "questions"_L1,
        "comparison"_L1, "decision"_L1, "scenario"_L1, "policy"_L1}; // in the order of FileKind
    QFile file(u":/schema/%1.schema.json"_s.arg(names[static_cast<size_t>(kind)]));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// valijson names places "<root>", "[nodes]", "[0]".
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (size_t i = 1; i < context.size(); ++i) {
        const QString part = QString::fromStdString(context[i]);
        path << part.sliced(1, part.size() - 2);
    }
    return path;
}

} // namespace

Schema::Schema(FileKind kind) : m_json(load(kind))
{
    if (m_json.isEmpty()) {
        return;
    }
    try {
        auto compiled = std::make_unique<Compiled>();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(QJsonValue(m_json)), compiled->schema);
        m_compiled = std::move(compiled);
    } catch (const std::exception &) {
        m_compiled.reset();
    }
}

Schema::~Schema() = default;

void Schema::check(const QJsonValue &value, Findings &findings) const
{
    if (!m_compiled) {
        findings.error({}, Check::tr("The program's own description of this kind of file is missing."),
            Check::tr("Install the program again."));
        return;
    }
    try {
        valijson::ValidationResults results;
        if (m_compiled->validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(value), &results)) {
            return;
        }
        const SchemaWords words(m_json, value);
        for (const valijson::ValidationResults::Error &error : results) {
            words.explain(pathOf(error.context), QString::fromStdString(error.description), findings);
        }
        if (!findings.hasErrors()) {
            findings.error({}, Check::tr("The file does not have the shape of its kind."));
        }
    } catch (const std::exception &) {
        findings.error({}, Check::tr("The file is too unusual to be checked."));
    }
}

void Schemas::check(FileKind kind, const QJsonValue &value, Findings &findings)
{
    m_schemas.try_emplace(kind, kind).first->second.check(value, findings);
}

} // namespace relief::content
