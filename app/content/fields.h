// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Typed access to a JSON object whose shape a schema has checked. What is missing or of another type reads as empty,
// so that a trusted file, whose schema is not looked at, cannot crash the program either.

#include "content/text.h"
#include "content/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace relief::content {

class Fields {
public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}
    explicit Fields(const QJsonValue &value) : m_object(value.toObject()) {}

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    QStringList keys() const { return m_object.keys(); }
    QString text(QLatin1StringView key) const { return m_object.value(key).toString(); }
    double number(QLatin1StringView key, double fallback) const { return m_object.value(key).toDouble(fallback); }
    int whole(QLatin1StringView key, int fallback) const { return m_object.value(key).toInt(fallback); }
    bool flag(QLatin1StringView key, bool fallback = false) const { return m_object.value(key).toBool(fallback); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }
    Fields object(QLatin1StringView key) const { return Fields(m_object.value(key)); }
    std::vector<Fields> objects(QLatin1StringView key) const;
    QStringList texts(QLatin1StringView key) const;
    LeveledText leveled(QLatin1StringView key) const;
    std::vector<int> wholes(QLatin1StringView key) const; ///< -1 for what is no whole number
    std::vector<LeveledText> leveledTexts(QLatin1StringView key) const;

    template <class E, size_t N>
    E word(QLatin1StringView key, const std::array<Word<E>, N> &words, E fallback) const
    {
        return valueOf(words, text(key)).value_or(fallback);
    }

private:
    QJsonObject m_object;
};

} // namespace relief::content
