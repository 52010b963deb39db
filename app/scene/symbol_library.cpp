// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/symbol_library.h"

#include "scene/json_values.h"

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

Symbol symbolFrom(const QJsonObject &json)
{
    Symbol symbol;
    symbol.viewBox = rectFrom(json["viewBox"_L1]);
    symbol.radius = json["radius"_L1].toDouble();
    for (const QJsonValue row : json["drawn"_L1].toArray()) {
        symbol.drawn.push_back(rectFrom(row));
    }
    const QJsonObject files = json["files"_L1].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        QStringList names;
        for (const QJsonValue name : it.value().toArray()) {
            names.append(u"symbols/"_s + name.toString());
        }
        symbol.files.insert(it.key(), names);
    }
    const QJsonObject anchors = json["anchors"_L1].toObject();
    for (auto it = anchors.begin(); it != anchors.end(); ++it) {
        const QJsonObject anchor = it.value().toObject();
        symbol.anchors.insert(
            it.key(), {pointFrom(anchor["at"_L1]), anchor["z"_L1] == "between"_L1, anchor["scale"_L1].toDouble(1),
                          anchor["accepts"_L1].toVariant().toStringList()});
    }
    return symbol;
}

} // namespace

SymbolLibrary::SymbolLibrary()
{
    const QJsonObject symbols = jsonFile(u":/artwork/symbols/anchors.json"_s)["symbols"_L1].toObject();
    for (auto it = symbols.begin(); it != symbols.end(); ++it) {
        m_symbols.insert(it.key(), symbolFrom(it.value().toObject()));
    }
}

const Symbol *SymbolLibrary::find(const QString &name) const
{
    const auto found = m_symbols.constFind(name);
    return found == m_symbols.cend() ? nullptr : &*found;
}

} // namespace relief::scene
