// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/drawn_parts.h"

#include <QTransform>

#include <algorithm>

namespace relief::scene {

namespace {

QRectF around(const QPointF &middle, double radius)
{
    return {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius};
}

class DrawnParts {
public:
    DrawnParts(const SceneArt &art, const SymbolLibrary &symbols) : m_art(art), m_symbols(symbols)
    {
        addSymbols();
        addSites();
        addRegionsAndPortals();
        addLines();
        addVessel();
    }

    std::vector<Obstacle> take() { return std::move(m_parts); }

private:
    void add(const QRectF &scene, double weight) { m_parts.push_back({scene, weight}); }

    void addSymbols()
    {
        constexpr double inked = 0.8; // view boxes have a margin
        constexpr double row = 0.6;   // a label may touch several
        for (const SymbolArt &art : m_art.symbols) {
            if (const Symbol *symbol = m_symbols.find(art.symbol)) {
                QTransform place;
                place.translate(art.at.x(), art.at.y());
                place.rotate(art.rotate);
                place.scale(art.scale, art.mirrorY ? -art.scale : art.scale);
                for (const QRectF &drawn : symbol->drawn) {
                    add(place.mapRect(drawn), row);
                }
                if (symbol->drawn.empty()) {
                    place.scale(inked, inked);
                    add(place.mapRect(symbol->viewBox), 1);
                }
            }
        }
    }

    void addSites()
    {
        for (const SiteArt &site : m_art.sites) {
            for (const SiteArt::Place &place : site.places) {
                add(around(place.at, 16 * site.scale), 0.6);
            }
        }
    }

    void addRegionsAndPortals()
    {
        for (const NodeArt &node : m_art.nodes) {
            if (node.region) {
                add(node.region->path.boundingRect(), 0.8);
            }
        }
        for (const PortalArt &portal : m_art.portals) {
            if (!portal.onHover) {
                add(around(portal.ring.center, portal.ring.radius * 0.95), 1);
            }
        }
    }

    /// A line is as bad to cross as it is thick.
    void addLine(const QPainterPath &path, double radius, double weight)
    {
        constexpr double piece = 40;
        for (const QPolygonF &line : path.toSubpathPolygons()) { // one flattening; pointAtPercent flattens each time
            double next = 0;
            for (qsizetype i = 1; i < line.size(); ++i) {
                const QLineF stretch(line[i - 1], line[i]);
                for (; next <= stretch.length(); next += piece) {
                    add(around(stretch.pointAt(stretch.length() > 0 ? next / stretch.length() : 0), radius), weight);
                }
                next -= stretch.length();
            }
        }
    }

    void addLines()
    {
        for (const WayArt &way : m_art.ways) {
            addLine(way.path, way.tube / 2 + 4, 0.45);
        }
        for (const StreamArt &stream : m_art.streams) {
            addLine(stream.path, 14 * stream.scale, 0.6);
        }
    }

    void addVessel()
    {
        if (m_art.capillary) {
            for (const QPainterPath &arrival : m_art.capillary->arrivals) {
                addLine(arrival, 14 * m_art.capillary->scale, 0.6);
            }
            for (const SiteArt::Place &slot : m_art.capillary->places) {
                add(around(slot.at, 45), 1);
            }
        }
    }

    const SceneArt &m_art;
    const SymbolLibrary &m_symbols;
    std::vector<Obstacle> m_parts;
};

} // namespace

std::vector<Obstacle> drawnParts(const SceneArt &art, const SymbolLibrary &symbols)
{
    return DrawnParts(art, symbols).take();
}

} // namespace relief::scene
