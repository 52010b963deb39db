// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads the parts of a scene.json that depend on a diagram's nodes. Private to the reader.

#include "scene/scene_art.h"
#include "scene/symbol_library.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace relief::scene {

class SceneParser {
public:
    SceneParser(const content::Diagram &diagram, const SymbolLibrary &symbols);

    SceneArt parse(const QJsonObject &json) const;

private:
    int node(const QJsonValue &json) const; ///< -1 for none
    Condition condition(const QJsonValue &json) const;
    Quantity quantity(const QJsonValue &json) const;
    std::vector<Choice> choices(const QJsonValue &json, QLatin1StringView key) const;

    LabelPlace labelPlace(const QJsonObject &json) const;
    CapillaryArt capillary(const QJsonObject &json) const;
    NodeArt nodeArt(const QJsonObject &json) const;
    SymbolArt symbolArt(const QJsonObject &json) const;
    std::vector<SeatArt> seats(const SymbolArt &symbol, const QJsonObject &json) const;
    EdgeArt edgeArt(const QJsonObject &json) const;
    WayArt wayArt(const QJsonObject &json) const;
    StreamArt streamArt(const QJsonObject &json) const;
    SiteArt siteArt(const QJsonObject &json) const;
    PortalArt portalArt(const QJsonObject &json) const;
    CardArt cardArt(const QJsonObject &json) const;
    FlowArt flowArt(const QJsonObject &json) const;
    LinkArt linkArt(const QJsonObject &json) const;
    void readWordParts(const QJsonObject &json, SceneArt *art) const;
    void readTags(const QJsonObject &json, SceneArt *art) const;

    QString m_id;
    QStringList m_nodes;
    const SymbolLibrary &m_symbols;
};

} // namespace relief::scene
