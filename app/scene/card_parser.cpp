// SPDX-License-Identifier: GPL-3.0-or-later
// Variants, cards, flows, links and plots of a scene.
#include "scene/json_values.h"
#include "scene/scene_parser.h"
#include "scene/svg_path.h"

#include <QLineF>
#include <QtDebug>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

template <typename Value, size_t count>
Value named(const std::array<std::pair<QLatin1StringView, Value>, count> &values, const QString &word)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto &value) { return value.first == word; });
    return found == values.end() ? values.front().second : found->second;
}

CardArt::Shape shapeFrom(const QString &word)
{
    using Shape = CardArt::Shape;
    return named<Shape, 7>({{{"action"_L1, Shape::Action}, {"decision"_L1, Shape::Decision}, {"end"_L1, Shape::End},
                               {"result"_L1, Shape::Result}, {"study"_L1, Shape::Study}, {"chip"_L1, Shape::Chip},
                               {"plain"_L1, Shape::Plain}}},
        word);
}

DiscArt discArt(const QJsonObject &json)
{
    using Mark = DiscArt::Mark;
    constexpr double perRootOfPeople = 4.7; // so that the area is the number of people
    DiscArt art;
    art.at = pointFrom(json["at"_L1]);
    art.radius = json.contains("people"_L1) ? perRootOfPeople * std::sqrt(json["people"_L1].toDouble())
                                            : json["r"_L1].toDouble(art.radius);
    art.square = json["shape"_L1] == "square"_L1;
    for (const QJsonValue mark : json["marks"_L1].toArray()) {
        art.marks.push_back(
            named<Mark, 5>({{{"unknown"_L1, Mark::Unknown}, {"down"_L1, Mark::Down}, {"up"_L1, Mark::Up},
                               {"same"_L1, Mark::Same}, {"hidden"_L1, Mark::Hidden}}},
                mark.toString()));
    }
    return art;
}

QRectF textRect(const CardArt &card)
{
    const double side = card.shape == CardArt::Shape::Decision ? 40 : 12;
    return card.isAside() ? card.rect.adjusted(6, 2, -6, -2) : card.rect.adjusted(side, 10, -side, -10);
}

void setSizes(CardArt *art, const QJsonValue &sizes)
{
    const bool study = art->shape == CardArt::Shape::Study;
    art->titleSize = sizes[0].toDouble(art->isAside() ? 17 : study ? 18.5 : 22);
    art->lineSize = sizes[1].toDouble(art->isAside() ? 17 : study ? 16 : 18.5);
}

/// A line through points with round corners, ending where the arrow's head begins.
void route(FlowArt *art, const std::vector<QPointF> &points)
{
    constexpr double corner = 16;
    constexpr double head = 18;
    if (points.size() < 2) {
        return;
    }
    const QLineF last(points[points.size() - 2], points.back());
    art->tip = points.back();
    art->angle = -last.angle();
    art->path.moveTo(points.front());
    for (size_t i = 1; i + 1 < points.size(); ++i) {
        const QLineF in(points[i], points[i - 1]);
        const QLineF out(points[i], points[i + 1]);
        const double radius = std::min({corner, in.length() / 2, out.length() / 2});
        art->path.lineTo(in.pointAt(radius / std::max(1.0, in.length())));
        art->path.quadTo(points[i], out.pointAt(radius / std::max(1.0, out.length())));
    }
    art->path.lineTo(last.pointAt(std::max(0.0, 1 - head / std::max(1.0, last.length()))));
}

PlotArt plotArt(const QJsonObject &json)
{
    using Style = PlotArt::Style;
    PlotArt art;
    art.id = json["id"_L1].toString();
    art.rect = rectFrom(json["rect"_L1]);
    art.from = json["from"_L1].toDouble(0);
    art.to = std::max(art.from + 1, json["to"_L1].toDouble(240));
    art.tick = std::max(1.0, json["tick"_L1].toDouble(30));
    for (const QJsonValue item : json["quantities"_L1].toArray()) {
        const QJsonValue lane = item["lane"_L1];
        art.quantities.push_back({item["of"_L1].toString(), item["signal"_L1].toString(),
            named<Style, 3>({{{"line"_L1, Style::Line}, {"band"_L1, Style::Band}, {"wave"_L1, Style::Wave}}},
                item["style"_L1].toString()),
            lane[0].toDouble(art.rect.top()), lane[1].toDouble(art.rect.bottom())});
    }
    return art;
}

} // namespace

CardArt SceneParser::cardArt(const QJsonObject &json) const
{
    CardArt art;
    art.id = json["id"_L1].toString();
    art.node = node(json["node"_L1]);
    art.rect = rectFrom(json["rect"_L1]);
    art.shape = shapeFrom(json["shape"_L1].toString());
    art.text = json.contains("text"_L1) ? rectFrom(json["text"_L1]) : textRect(art);
    if (json.contains("resultRect"_L1)) {
        art.resultRect = rectFrom(json["resultRect"_L1]);
    }
    setSizes(&art, json["sizes"_L1]);
    art.centered = json["align"_L1] == "middle"_L1;
    art.step = json["step"_L1].toInt();
    art.accent = json["tone"_L1] == "accent"_L1;
    art.titleTone = json["titleTone"_L1].toString();
    art.symbol = json["symbol"_L1].toString();
    if (json.contains("active"_L1)) {
        art.active = condition(json["active"_L1]);
    }
    art.when = condition(json["when"_L1]);
    const QJsonArray ranks = json["rank"_L1].toArray();
    for (qsizetype i = 0; i < ranks.size() && i < 3; ++i) {
        art.rank.at(static_cast<size_t>(i)) = ranks[i].toInt();
    }
    if (json["disc"_L1].isObject()) {
        art.disc = discArt(json["disc"_L1].toObject());
    }
    return art;
}

FlowArt SceneParser::flowArt(const QJsonObject &json) const
{
    FlowArt art;
    art.from = node(json["from"_L1]);
    art.to = node(json["to"_L1]);
    art.note = json["label"_L1].toString();
    art.rect = rectFrom(json["rect"_L1]);
    art.dotted = json["dotted"_L1].toBool();
    std::vector<QPointF> points;
    for (const QJsonValue point : json["points"_L1].toArray()) {
        points.push_back(pointFrom(point));
    }
    route(&art, points);
    return art;
}

LinkArt SceneParser::linkArt(const QJsonObject &json) const
{
    using Kind = LinkArt::Kind;
    LinkArt art;
    art.from = node(json["from"_L1]);
    art.to = node(json["to"_L1]);
    art.path = pathFromSvg(json["path"_L1].toString());
    art.kind = named<Kind, 3>(
        {{{"agree"_L1, Kind::Agree}, {"conflict"_L1, Kind::Conflict}, {"unfinished"_L1, Kind::Unfinished}}},
        json["kind"_L1].toString());
    art.mark = pointFrom(json["mark"_L1]);
    art.when = condition(json["when"_L1]);
    return art;
}

void SceneParser::readWordParts(const QJsonObject &json, SceneArt *art) const
{
    const auto each = [&](QLatin1StringView key, auto &&use) {
        for (const QJsonValue item : json[key].toArray()) {
            use(item.toObject());
        }
    };
    each("variants"_L1, [&](const QJsonObject &item) {
        art->variants.push_back(
            {item["file"_L1].toString(), item["layer"_L1] == "high"_L1, condition(item["when"_L1])});
    });
    each("cards"_L1, [&](const QJsonObject &item) { art->cards.push_back(cardArt(item)); });
    each("flows"_L1, [&](const QJsonObject &item) { art->flows.push_back(flowArt(item)); });
    each("links"_L1, [&](const QJsonObject &item) { art->links.push_back(linkArt(item)); });
    each("plots"_L1, [&](const QJsonObject &item) { art->plots.push_back(plotArt(item)); });
}

} // namespace relief::scene
