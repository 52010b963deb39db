// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/schema_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 10);
    case QJsonValue::String:
        return value.toString().trimmed().isEmpty() ? Check::tr("An empty text") : quoted(value.toString());
    case QJsonValue::Array:
        return Check::tr("A list of %1").arg(value.toArray().size());
    case QJsonValue::Object:
        return Check::tr("An object");
    default:
        return u"null"_s;
    }
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList result;
    const QJsonArray array = list.toArray();
    for (const QJsonValue value : array) {
        result << (value.isString() ? value.toString() : shown(value));
    }
    return result;
}

QString acceptedNumber(const QJsonObject &schema)
{
    const auto bound = [&](QLatin1StringView key) { return QString::number(schema.value(key).toDouble(), 'g', 10); };
    const bool whole = schema.value("type"_L1).toString() == "integer"_L1;
    QString text = whole ? Check::tr("a whole number") : Check::tr("a number");
    if (schema.contains("exclusiveMinimum"_L1)) {
        text = Check::tr("%1 above %2").arg(text, bound("exclusiveMinimum"_L1));
    } else if (schema.contains("minimum"_L1)) {
        text = Check::tr("%1 from %2").arg(text, bound("minimum"_L1));
    }
    if (schema.contains("exclusiveMaximum"_L1)) {
        text = Check::tr("%1 and below %2").arg(text, bound("exclusiveMaximum"_L1));
    } else if (schema.contains("maximum"_L1)) {
        text = Check::tr("%1 up to %2").arg(text, bound("maximum"_L1));
    }
    return text;
}

QString acceptedList(const QJsonObject &schema)
{
    const int least = schema.value("minItems"_L1).toInt(0);
    const bool different = schema.value("uniqueItems"_L1).toBool();
    QString text = different ? Check::tr("a list without repeats") : Check::tr("a list");
    if (schema.contains("maxItems"_L1)) {
        text = Check::tr("%1 of %2 to %3").arg(text).arg(least).arg(schema.value("maxItems"_L1).toInt());
    }
    return text;
}

/// What the schema accepts, as the end of a sentence.
QString accepted(const QJsonObject &schema)
{
    if (schema.contains("const"_L1)) {
        return shown(schema.value("const"_L1));
    }
    if (schema.contains("enum"_L1)) {
        return listed(textsOf(schema.value("enum"_L1)));
    }
    const QString type = schema.value("type"_L1).toString();
    if (type == "number"_L1 || type == "integer"_L1) {
        return acceptedNumber(schema);
    }
    if (type == "array"_L1) {
        return acceptedList(schema);
    }
    if (type == "object"_L1) {
        const QStringList keys = schema.value("properties"_L1).toObject().keys();
        return keys.isEmpty() ? Check::tr("an object") : Check::tr("an object with %1").arg(listed(keys));
    }
    if (type == "boolean"_L1) {
        return u"true, false"_s;
    }
    if (type == "string"_L1) {
        return schema.contains("maxLength"_L1)
                   ? Check::tr("a text of %1 characters at most").arg(schema.value("maxLength"_L1).toInt())
                   : Check::tr("a text");
    }
    QStringList each;
    const QJsonArray types = schema.value("type"_L1).toArray();
    for (const QJsonValue one : types) {
        QJsonObject form = schema;
        form.insert("type"_L1, one);
        each << accepted(form);
    }
    return each.isEmpty() ? Check::tr("a text, number, list or object as described") : each.join(Check::tr(" or "));
}

/// Complaints that only repeat, further out, what is said further in.
bool repeatsInner(const QString &complaint)
{
    return complaint.startsWith("Failed to validate"_L1);
}

} // namespace

QJsonObject SchemaWords::resolved(QJsonObject schema, const QJsonValue &value) const
{
    while (schema.contains("if"_L1)) { // the schemas use it only to tell kinds of model apart
        const QJsonObject kind =
            schema.value("if"_L1).toObject().value("properties"_L1).toObject().value("kind"_L1).toObject();
        const bool holds = value.toObject().value("kind"_L1) == kind.value("const"_L1);
        schema = schema.value(holds ? "then"_L1 : "else"_L1).toObject();
    }
    if (schema.contains("$ref"_L1)) {
        const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
        schema = m_schema.value("definitions"_L1).toObject().value(name).toObject();
    }
    return schema;
}

SchemaWords::Place SchemaWords::find(const QStringList &path) const
{
    Place place{{}, m_value, resolved(m_schema, m_value), m_schema.value("description"_L1).toString()};
    for (const QString &part : path) {
        QJsonObject next;
        if (place.value.isArray()) {
            next = place.schema.value("items"_L1).toObject();
            place.value = place.value.toArray().at(part.toInt());
        } else {
            const QJsonObject properties = place.schema.value("properties"_L1).toObject();
            next = properties.contains(part) ? properties.value(part).toObject()
                                             : place.schema.value("additionalProperties"_L1).toObject();
            place.value = place.value.toObject().value(part);
        }
        place.pointer = at(place.pointer, part);
        place.description = next.value("description"_L1).toString();
        place.schema = resolved(next, place.value);
    }
    return place;
}

void SchemaWords::explainKeys(const Place &place, Findings &findings)
{
    const QJsonObject properties = place.schema.value("properties"_L1).toObject();
    const QStringList present = place.value.toObject().keys();
    for (const QString &key : present) {
        if (!properties.contains(key)) {
            findings.error(at(place.pointer, key), Check::tr("This key is not known here."),
                Check::tr("Accepted here: %1.").arg(listed(properties.keys())));
        }
    }
}

void SchemaWords::explain(const QStringList &path, const QString &complaint, Findings &findings) const
{
    if (repeatsInner(complaint)) {
        return;
    }
    const Place place = find(path);
    if (complaint.startsWith("Object contains a property"_L1)) {
        explainKeys(place, findings);
        return;
    }
    if (complaint.startsWith("Missing required property"_L1)) {
        const QString key = complaint.section(u'\'', 1, 1);
        const QJsonObject wanted = place.schema.value("properties"_L1).toObject().value(key).toObject();
        findings.error(place.pointer, Check::tr("The key %1 is missing.").arg(quoted(key)),
            wanted.value("description"_L1).toString());
        return;
    }
    if (complaint.startsWith("Failed to match regex"_L1)) {
        findings.error(place.pointer,
            Check::tr("%1 does not have the accepted form %2.")
                .arg(shown(place.value), place.schema.value("pattern"_L1).toString()),
            place.description);
        return;
    }
    findings.error(place.pointer,
        Check::tr("%1 is not accepted; accepted: %2.").arg(shown(place.value), accepted(place.schema)),
        place.description);
}

} // namespace relief::content
