// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The picture of one diagram as data: where things are and what they depend on. Format: resources/artwork/README.md.
// All lengths are scene units; the view box (1600x1000) is always visible, the bleed around it fills other shapes.

#include "scene/card_art.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace relief::scene {

struct LabelPlace {
    QPointF at; ///< first baseline
    Qt::Alignment align = Qt::AlignLeft;
    std::optional<QPointF> target; ///< where the leader ends; none: the words stand beside their part
    Ranks rank{1, 1, 1};
    QString site{};   ///< it names the particles of this site: shown while there are some
    Condition when{}; ///< shown only then
};

/// A brain region: filled by activity.
struct Region {
    QPainterPath path;
    QString signal;
    bool high = false;      ///< above front.svg
    bool projected = false; ///< a deep structure shown on the surface: dashed
};

/// In the order of the diagram's nodes.
struct NodeArt {
    QPointF anchor;
    std::optional<LabelPlace> label;
    std::optional<Region> region;
    QString hud;       ///< its words are the title of this meter
    double radius = 0; ///< it is drawn in back.svg as something about so large; 0: found from its parts
};

/// What sits on an anchor of a symbol.
struct SeatArt {
    QString anchor;
    QPointF at; ///< in the scene
    double scale = 1;
    bool between = false;
    std::vector<Choice> particles;
};

struct SymbolArt {
    QString id;
    QString symbol;
    int node = -1;
    QPointF at;
    double scale = 1;
    double rotate = 0;
    bool mirrorY = false;       ///< outside of the cell is below
    std::vector<Choice> states; ///< none: the symbol's only state
    std::vector<SeatArt> seats;
};

/// An influence drawn as a line with an ending.
struct EdgeArt {
    enum class End { None, Triangle, Bar, Diamond };

    int from = -1;
    int to = -1;
    QPainterPath path;
    QString signal;
    std::vector<Choice> signalChoices; ///< overrides `signal`
    End end = End::Triangle;
    double width = 4;
    double size = 1; ///< of the ending
    bool high = true;
    std::optional<Condition> when; ///< none: only while one of its nodes is selected
};

/// An axon or tract: its core shows how much signal it carries, pulses travel along it.
struct WayArt {
    QString id;
    int node = -1;
    QPainterPath path;
    double tube = 10;
    QString signal;
    QString cell; ///< tissue token stem the core is mixed with: "tissueE" ... or "whitematter"
    double coreAtRest = 2;
    double coreFull = 6;
    bool high = false;
    bool outline = false;
    double speed = 240; ///< units a second
    double pulseScale = 1;
    double rate = 1; ///< of pulses, against other ways
};

/// Particles that travel: ions through a channel, messengers across the cleft.
struct StreamArt {
    QString id;
    int from = -1; ///< nodes of the edge it shows
    int to = -1;
    QString particle;
    QPainterPath path;
    double scale = 1;
    double speed = 40;
    double gap = 60; ///< between particles at full activity, units
    Quantity of;
    Condition when;
};

/// Places where free particles rest.
struct SiteArt {
    struct Place {
        QPointF at;
        double turn = 0; ///< degrees
    };

    QString id;
    int node = -1;
    QString particle;
    double scale = 1;
    std::vector<Place> places; ///< the first n are taken
    Quantity of;
    std::array<double, 2> from{0, 1}; ///< of the quantity ...
    std::array<double, 2> to{0, 0};   ///< ... gives this many
    Condition when;
};

/// The bloodstream at the edge of the picture, where medicines arrive.
struct CapillaryArt {
    double scale = 1;
    std::vector<SiteArt::Place> places;
    LabelPlace label;
    std::array<QPainterPath, content::allGroups.size()> arrivals; ///< from the wall to where the medicine acts
};

struct PortalArt {
    struct Ring {
        QPointF center;
        double radius = 0;
    };

    int node = -1;
    Ring ring;
    std::optional<Ring> source;
    double badgeAngle = 45; ///< degrees, clockwise from the right
    bool onHover = false;
    bool cone = true; ///< words keep off the lines from the source to the ring
};

struct HudArt {
    enum class Kind { Meter, PainGauge, Level, Share, Trace, Ten };

    QString id; ///< of the diagram's readout
    Kind kind = Kind::Meter;
    QPointF at;
    double width = 270;
    QString signal;
    double height = 64;     ///< level and trace
    QString second{};       ///< share: the other readout ...
    QString secondSignal{}; ///< ... and its color
};

struct NoteArt {
    QString id;
    LabelPlace place;
};

/// Words for the state of a node, instead of its sublabel; see status_words.h.
struct StatusArt {
    int node = -1;
    std::vector<Choice> words;
};

struct SceneArt {
    QString id;
    QRectF viewBox{0, 0, 1600, 1000};
    QRectF bleed{-140, -140, 1880, 1280};
    QString canvas;
    std::vector<NodeArt> nodes;
    std::vector<SymbolArt> symbols;
    std::vector<EdgeArt> edges;
    std::vector<WayArt> ways;
    std::vector<StreamArt> streams;
    std::vector<SiteArt> sites;
    std::optional<CapillaryArt> capillary;
    std::vector<QPainterPath> outlines; ///< drawn lines that words should not lie on
    std::vector<QPainterPath> lines;    ///< thin ones of the drawing, such as dotted frames: words rather not on them
    std::vector<PortalArt> portals;
    std::vector<HudArt> huds;
    std::vector<NoteArt> notes;
    std::vector<QPointF> tagSlots;                  ///< left middle of change tags
    std::vector<std::pair<int, QPointF>> tagPlaces; ///< the first choice for a node's tag
    std::vector<StatusArt> status;
    std::vector<VariantArt> variants;
    std::vector<CardArt> cards;
    std::vector<FlowArt> flows;
    std::vector<LinkArt> links;
    std::vector<PlotArt> plots;

    QString file(const QString &name) const { return id + u'/' + name; }
};

} // namespace relief::scene
