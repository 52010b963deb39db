// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols, edges, ways, streams and sites of a scene.
#include "scene/scene_parser.h"

#include "scene/json_values.h"
#include "scene/svg_path.h"

#include <QTransform>
#include <QtDebug>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

EdgeArt::End endFrom(const QString &word)
{
    if (word == "bar"_L1) {
        return EdgeArt::End::Bar;
    }
    if (word == "diamond"_L1) {
        return EdgeArt::End::Diamond;
    }
    return word == "none"_L1 ? EdgeArt::End::None : EdgeArt::End::Triangle;
}

QString tissueOf(const QString &cell)
{
    return cell == "white"_L1 ? u"whitematter"_s : u"tissue"_s + cell;
}

} // namespace

SymbolArt SceneParser::symbolArt(const QJsonObject &json) const
{
    SymbolArt art;
    art.id = json["id"_L1].toString();
    art.symbol = json["symbol"_L1].toString();
    art.node = node(json["node"_L1]);
    art.at = pointFrom(json["at"_L1]);
    art.scale = json["scale"_L1].toDouble(1);
    art.rotate = json["rotate"_L1].toDouble();
    art.mirrorY = json["mirrorY"_L1].toBool();
    art.states = choices(json["states"_L1], "state"_L1);
    art.seats = seats(art, json["seats"_L1].toObject());
    return art;
}

std::vector<SeatArt> SceneParser::seats(const SymbolArt &symbol, const QJsonObject &json) const
{
    const Symbol *drawn = m_symbols.find(symbol.symbol);
    if (drawn == nullptr) {
        qWarning().noquote() << "scene" << m_id << "uses the unknown symbol" << symbol.symbol;
        return {};
    }
    QTransform toScene;
    toScene.translate(symbol.at.x(), symbol.at.y());
    toScene.rotate(symbol.rotate);
    toScene.scale(symbol.scale, symbol.mirrorY ? -symbol.scale : symbol.scale);
    std::vector<SeatArt> result;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto anchor = drawn->anchors.constFind(it.key());
        if (anchor == drawn->anchors.cend()) {
            qWarning().noquote() << "scene" << m_id << "uses the unknown anchor" << symbol.symbol << it.key();
            continue;
        }
        result.push_back({it.key(), toScene.map(anchor->at), anchor->scale * symbol.scale, anchor->between,
            choices(it.value(), "particle"_L1)});
    }
    return result;
}

EdgeArt SceneParser::edgeArt(const QJsonObject &json) const
{
    EdgeArt art;
    art.from = node(json["from"_L1]);
    art.to = node(json["to"_L1]);
    art.path = pathFromSvg(json["path"_L1].toString());
    art.signal = json["signal"_L1].toString();
    art.signalChoices = choices(json["signals"_L1], "signal"_L1);
    art.end = endFrom(json["end"_L1].toString());
    art.width = json["width"_L1].toDouble(4);
    art.size = json["size"_L1].toDouble(1);
    art.high = json["layer"_L1] != "low"_L1;
    if (json.contains("when"_L1)) {
        art.when = condition(json["when"_L1]);
    }
    return art;
}

WayArt SceneParser::wayArt(const QJsonObject &json) const
{
    WayArt art;
    art.id = json["id"_L1].toString();
    art.node = node(json["node"_L1]);
    art.path = pathFromSvg(json["path"_L1].toString());
    art.tube = json["tube"_L1].toDouble(10);
    art.signal = json["signal"_L1].toString();
    art.cell = tissueOf(json["cell"_L1].toString());
    art.coreAtRest = json["core"_L1][0].toDouble(2);
    art.coreFull = art.coreAtRest + json["core"_L1][1].toDouble(4);
    art.high = json["layer"_L1] == "high"_L1;
    art.outline = json["outline"_L1].toBool();
    art.speed = json["speed"_L1].toDouble(240);
    art.pulseScale = json["pulseScale"_L1].toDouble(1);
    art.rate = json["rate"_L1].toDouble(1);
    return art;
}

StreamArt SceneParser::streamArt(const QJsonObject &json) const
{
    StreamArt art;
    art.id = json["id"_L1].toString();
    const QStringList ends = json["edge"_L1].toString().split(u'-');
    art.from = node(ends.value(0));
    art.to = node(ends.value(1));
    art.particle = json["particle"_L1].toString();
    art.path = pathFromSvg(json["path"_L1].toString());
    art.scale = json["scale"_L1].toDouble(1);
    art.speed = json["speed"_L1].toDouble(40);
    art.gap = json["gap"_L1].toDouble(60);
    art.of = quantity(json["of"_L1]);
    art.when = condition(json["when"_L1]);
    return art;
}

SiteArt SceneParser::siteArt(const QJsonObject &json) const
{
    SiteArt art;
    art.id = json["id"_L1].toString();
    art.node = node(json["node"_L1]);
    art.particle = json["particle"_L1].toString();
    art.scale = json["scale"_L1].toDouble(1);
    for (const QJsonValue place : json["points"_L1].toArray()) {
        art.places.push_back({pointFrom(place), place[2].toDouble()});
    }
    const QJsonObject count = json["count"_L1].toObject();
    art.of = quantity(count["of"_L1]);
    const QPointF from = pointFrom(count["from"_L1]);
    const QPointF to = pointFrom(count["to"_L1]);
    art.from = {from.x(), from.y()};
    art.to = {to.x(), to.y()};
    art.when = condition(count["when"_L1]);
    return art;
}

} // namespace relief::scene
