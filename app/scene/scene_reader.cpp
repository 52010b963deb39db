// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene_reader.h"

#include "scene/json_values.h"
#include "scene/scene_parser.h"
#include "scene/svg_path.h"

#include <QFile>
#include <QtDebug>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

std::vector<SiteArt::Place> places(const QJsonValue &json)
{
    std::vector<SiteArt::Place> result;
    for (const QJsonValue place : json.toArray()) {
        result.push_back({pointFrom(place), place[2].toDouble()});
    }
    return result;
}

std::optional<PortalArt::Ring> ring(const QJsonValue &json)
{
    return json.isArray() ? std::optional(PortalArt::Ring{pointFrom(json), json[2].toDouble()}) : std::nullopt;
}

HudArt::Kind hudKind(const QString &word)
{
    using Kind = HudArt::Kind;
    const std::array<std::pair<QLatin1StringView, Kind>, 5> kinds{{{"painGauge"_L1, Kind::PainGauge},
        {"level"_L1, Kind::Level}, {"share"_L1, Kind::Share}, {"trace"_L1, Kind::Trace}, {"ten"_L1, Kind::Ten}}};
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.first == word; });
    return found == kinds.end() ? Kind::Meter : found->second;
}

HudArt hudArt(const QJsonObject &json)
{
    return {json["id"_L1].toString(), hudKind(json["kind"_L1].toString()), pointFrom(json["at"_L1]),
        json["width"_L1].toDouble(270), json["signal"_L1].toString(), json["height"_L1].toDouble(64),
        json["second"_L1].toString(), json["signal2"_L1].toString()};
}

/// A diagram nobody has drawn yet: its nodes in columns.
SceneArt plainScene(const content::Diagram &diagram)
{
    constexpr double top = 180;
    constexpr double rowHeight = 110;
    constexpr size_t rows = 7;
    SceneArt art;
    art.id = diagram.id;
    art.canvas = u"canvas.fluid"_s;
    for (size_t i = 0; i < diagram.nodes.size(); ++i) {
        NodeArt node;
        node.anchor = {120 + 480 * static_cast<double>(i / rows), top + rowHeight * static_cast<double>(i % rows)};
        node.label = LabelPlace{node.anchor + QPointF(24, 6), Qt::AlignLeft, std::nullopt, {1, 1, 1}};
        art.nodes.push_back(node);
    }
    return art;
}

} // namespace

SceneArt readScene(const content::Diagram &diagram, const SymbolLibrary &symbols)
{
    const QString path = u":/artwork/%1/scene.json"_s.arg(diagram.id);
    const QJsonObject json = QFile::exists(path) ? jsonFile(path) : QJsonObject();
    return json.isEmpty() ? plainScene(diagram) : SceneParser(diagram, symbols).parse(json);
}

SceneParser::SceneParser(const content::Diagram &diagram, const SymbolLibrary &symbols)
    : m_id(diagram.id), m_symbols(symbols)
{
    for (const content::Node &node : diagram.nodes) {
        m_nodes.append(node.id);
    }
}

SceneArt SceneParser::parse(const QJsonObject &json) const
{
    SceneArt art;
    art.id = m_id;
    art.viewBox = rectFrom(json["viewBox"_L1]);
    const QJsonValue bleed = json["bleed"_L1];
    art.bleed =
        art.viewBox.adjusted(-bleed[0].toDouble(), -bleed[1].toDouble(), bleed[2].toDouble(), bleed[3].toDouble());
    art.canvas = json["canvas"_L1].toString();
    const QJsonObject nodes = json["nodes"_L1].toObject();
    for (const QString &id : m_nodes) {
        art.nodes.push_back(nodeArt(nodes[id].toObject()));
    }
    const auto each = [&](QLatin1StringView key, auto &&use) {
        for (const QJsonValue item : json[key].toArray()) {
            use(item.toObject());
        }
    };
    each("symbols"_L1, [&](const QJsonObject &item) { art.symbols.push_back(symbolArt(item)); });
    each("edges"_L1, [&](const QJsonObject &item) { art.edges.push_back(edgeArt(item)); });
    each("ways"_L1, [&](const QJsonObject &item) { art.ways.push_back(wayArt(item)); });
    each("streams"_L1, [&](const QJsonObject &item) { art.streams.push_back(streamArt(item)); });
    each("sites"_L1, [&](const QJsonObject &item) { art.sites.push_back(siteArt(item)); });
    each("portals"_L1, [&](const QJsonObject &item) { art.portals.push_back(portalArt(item)); });
    each("hud"_L1, [&](const QJsonObject &item) { art.huds.push_back(hudArt(item)); });
    each("notes"_L1, [&](const QJsonObject &item) {
        art.notes.push_back({item["id"_L1].toString(), labelPlace(item)});
    });
    for (const QJsonValue outline : json["outlines"_L1].toArray()) {
        art.outlines.push_back(pathFromSvg(outline.toString()));
    }
    for (const QJsonValue line : json["lines"_L1].toArray()) {
        art.lines.push_back(pathFromSvg(line.toString()));
    }
    if (json["capillary"_L1].isObject()) {
        art.capillary = capillary(json["capillary"_L1].toObject());
    }
    readTags(json["tags"_L1].toObject(), &art);
    readWordParts(json, &art);
    const QJsonObject status = json["status"_L1].toObject();
    for (auto it = status.begin(); it != status.end(); ++it) {
        art.status.push_back({node(it.key()), choices(it.value(), "word"_L1)});
    }
    return art;
}

LabelPlace SceneParser::labelPlace(const QJsonObject &json) const
{
    LabelPlace place;
    place.at = pointFrom(json["at"_L1]);
    const QString align = json["align"_L1].toString();
    place.align = align == "end"_L1 ? Qt::AlignRight : align == "middle"_L1 ? Qt::AlignHCenter : Qt::AlignLeft;
    if (json.contains("target"_L1)) {
        place.target = pointFrom(json["target"_L1]);
    }
    place.site = json["site"_L1].toString();
    place.when = condition(json["when"_L1]);
    const QJsonArray ranks = json["rank"_L1].toArray();
    for (qsizetype i = 0; i < ranks.size() && i < 3; ++i) {
        place.rank.at(static_cast<size_t>(i)) = ranks[i].toInt();
    }
    return place;
}

CapillaryArt SceneParser::capillary(const QJsonObject &json) const
{
    CapillaryArt art;
    art.scale = json["scale"_L1].toDouble(1);
    art.places = places(json["slots"_L1]);
    art.label = labelPlace(json["label"_L1].toObject());
    for (const QJsonValue arrival : json["arrivals"_L1].toArray()) {
        for (const content::MedicineGroup group : content::allGroups) {
            if (arrival["medicine"_L1].toString() == content::toString(group)) {
                art.arrivals.at(static_cast<size_t>(group)) = pathFromSvg(arrival["path"_L1].toString());
            }
        }
    }
    return art;
}

NodeArt SceneParser::nodeArt(const QJsonObject &json) const
{
    NodeArt art;
    art.anchor = pointFrom(json["anchor"_L1]);
    art.hud = json["hud"_L1].toString();
    art.radius = json["radius"_L1].toDouble();
    if (json.contains("label"_L1)) {
        art.label = labelPlace(json["label"_L1].toObject());
    }
    if (json.contains("region"_L1)) {
        const QJsonObject region = json["region"_L1].toObject();
        art.region = Region{pathFromSvg(region["path"_L1].toString()), region["signal"_L1].toString(),
            region["layer"_L1] == "high"_L1, region["projected"_L1].toBool()};
    }
    return art;
}

PortalArt SceneParser::portalArt(const QJsonObject &json) const
{
    return {node(json["node"_L1]), ring(json["ring"_L1]).value_or(PortalArt::Ring{}), ring(json["source"_L1]),
        json["badgeAngle"_L1].toDouble(45), json["show"_L1] == "hover"_L1, json["cone"_L1].toBool(true)};
}

void SceneParser::readTags(const QJsonObject &json, SceneArt *art) const
{
    for (const QJsonValue place : json["slots"_L1].toArray()) {
        art->tagSlots.push_back(pointFrom(place));
    }
    const QJsonObject nodes = json["nodes"_L1].toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        art->tagPlaces.emplace_back(node(it.key()), pointFrom(it.value()));
    }
}

int SceneParser::node(const QJsonValue &json) const
{
    if (!json.isString()) {
        return -1;
    }
    const qsizetype index = m_nodes.indexOf(json.toString());
    if (index < 0) {
        qWarning().noquote() << "scene" << m_id << "names the unknown node" << json.toString();
    }
    return static_cast<int>(index);
}

Condition SceneParser::condition(const QJsonValue &json) const
{
    if (const auto condition = conditionFrom(json.toString(), m_nodes)) {
        return *condition;
    }
    qWarning().noquote() << "scene" << m_id << "has a condition that means nothing:" << json.toString();
    return {{{Quantity{}, Comparison::Sign::Greater, Quantity{}}}}; // never
}

Quantity SceneParser::quantity(const QJsonValue &json) const
{
    if (const auto quantity = quantityFrom(json.toString(), m_nodes)) {
        return *quantity;
    }
    qWarning().noquote() << "scene" << m_id << "has a quantity that means nothing:" << json.toString();
    return {};
}

std::vector<Choice> SceneParser::choices(const QJsonValue &json, QLatin1StringView key) const
{
    std::vector<Choice> result;
    for (const QJsonValue choice : json.toArray()) {
        result.push_back({choice[key].toString(), condition(choice["when"_L1])});
    }
    return result;
}

} // namespace relief::scene
