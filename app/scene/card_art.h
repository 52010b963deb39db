// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Cards, arrows of a path, links between studies and curves: what pictures made of words consist of.

#include "scene/condition.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace relief::scene {

/// From which width of the pane words are shown, by audience: 1 always, 2 from 800 px, 3 from 1100 px, 0 never.
using Ranks = std::array<int, 3>;

/// A study's sign: how many people, and what came out.
struct DiscArt {
    enum class Mark { Down, Up, Same, Unknown, Hidden };

    QPointF at;
    double radius = 19;
    bool square = false; ///< animals
    std::vector<Mark> marks;
};

struct CardArt {
    enum class Shape { Action, Decision, End, Result, Study, Chip, Plain };

    QString id; ///< of the diagram's card
    int node = -1;
    QRectF rect;
    Shape shape = Shape::Action;
    QRectF text;                      ///< for title and lines
    std::optional<QRectF> resultRect; ///< none: the result follows the lines
    double titleSize = 22;            ///< scene units
    double lineSize = 18.5;           ///< scene units
    bool centered = false;
    int step = 0; ///< number in a disc before the title; 0: none
    bool accent = false;
    QString titleTone;
    QString symbol;                  ///< small, before the title
    std::optional<Condition> active; ///< while it does not hold, the card looks idle
    Condition when;
    Ranks rank{1, 1, 1};
    std::optional<DiscArt> disc;

    bool hasFrame() const { return shape != Shape::Plain; }
    bool isAside() const { return shape == Shape::Plain || shape == Shape::Chip; } ///< a remark beside a real card
};

/// An arrow of a path from card to card.
struct FlowArt {
    int from = -1;
    int to = -1;
    QPainterPath path; ///< up to the arrow's head
    QPointF tip;
    double angle = 0; ///< degrees, clockwise from the right
    bool dotted = false;
    QString note; ///< words on the arrow; may be empty
    QRectF rect;  ///< of the words
};

/// Whether two studies agree.
struct LinkArt {
    enum class Kind { Agree, Conflict, Unfinished };

    int from = -1;
    int to = -1;
    QPainterPath path;
    Kind kind = Kind::Agree;
    QPointF mark;
    Condition when;
};

/// Curves over time.
struct PlotArt {
    enum class Style { Line, Band, Wave };

    struct Quantity {
        QString of; ///< readout
        QString signal;
        Style style = Style::Line;
        double top = 0;  ///< y of 1
        double base = 0; ///< y of 0
    };

    QString id;
    QRectF rect;
    double from = 0; ///< minutes
    double to = 240;
    double tick = 30;
    std::vector<Quantity> quantities;

    double x(double minutes) const { return rect.left() + rect.width() * (minutes - from) / (to - from); }
};

/// A drawing shown only in some states.
struct VariantArt {
    QString file;
    bool high = false;
    Condition when;
};

} // namespace relief::scene
