// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"

namespace relief::content {

std::vector<Fields> Fields::objects(QLatin1StringView key) const
{
    std::vector<Fields> result;
    const QJsonArray array = m_object.value(key).toArray();
    result.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue value : array) {
        result.emplace_back(value);
    }
    return result;
}

QStringList Fields::texts(QLatin1StringView key) const
{
    QStringList result;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue value : array) {
        result << value.toString();
    }
    return result;
}

LeveledText Fields::leveled(QLatin1StringView key) const
{
    const Fields levels = object(key);
    return {levels.text("patient"_L1), levels.text("nurse"_L1), levels.text("classroom"_L1)};
}

std::vector<int> Fields::wholes(QLatin1StringView key) const
{
    std::vector<int> result;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue value : array) {
        result.push_back(value.toInt(-1));
    }
    return result;
}

std::vector<LeveledText> Fields::leveledTexts(QLatin1StringView key) const
{
    std::vector<LeveledText> result;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue value : array) {
        const Fields levels(value);
        result.push_back({levels.text("patient"_L1), levels.text("nurse"_L1), levels.text("classroom"_L1)});
    }
    return result;
}

} // namespace relief::content
