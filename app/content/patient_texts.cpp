// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/patient_texts.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

class Collector {
public:
    Collector(const QString &file, QLatin1StringView key) : m_file(file), m_key(key) {}

    void visit(const QJsonValue &value, const QString &pointer) // NOLINT(misc-no-recursion)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                visit(array.at(i), at(pointer, static_cast<size_t>(i)));
            }
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString inner = at(pointer, member.key());
            if (member.key() == m_key && member.value().isString()) {
                texts.push_back({m_file, inner, member.value().toString()});
            } else {
                visit(member.value(), inner);
            }
        }
    }

    std::vector<PatientText> texts;

private:
    const QString &m_file;
    QLatin1StringView m_key;
};

} // namespace

std::vector<PatientText> patientTexts(FileKind kind, const QString &file, const QJsonValue &json)
{
    Collector collector(file, kind == FileKind::Glossary ? "explanation"_L1 : "patient"_L1);
    collector.visit(json, {});
    return std::move(collector.texts);
}

std::vector<PatientText> teacherTexts(FileKind kind, const QString &file, const QJsonValue &json)
{
    if (kind != FileKind::Lesson) {
        return {};
    }
    Collector collector(file, "text"_L1); // an answer's text is an object
    collector.visit(json, {});
    return std::move(collector.texts);
}

} // namespace relief::content
