// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the words of a picture go. A pure function of boxes; it knows no font, no widget and no scene.
// All lengths are logical pixels of the pane.

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace relief::scene {

/// Whether a label gets a line to the part it names.
enum class LeaderWish { Always, IfMoved, Never };

/// One label that wants a place.
struct LabelRequest {
    int id = 0;
    int rank = 1;               ///< lower ranks are placed first; the rest is dropped where there is no room
    std::vector<QSizeF> shapes; ///< of its words, best first: with sublabel, wrapped, title only ...
    double titleHeight = 20;    ///< a leader starts at the middle of the first line
    QPointF wanted;             ///< top left, top middle or top right of the box, by `align`
    Qt::Alignment align = Qt::AlignLeft;
    QPointF part; ///< the thing it names
    LeaderWish leader = LeaderWish::Always;

    friend bool operator==(const LabelRequest &, const LabelRequest &) = default;
};

/// Obstacles lighter than this are lines rather than things.
constexpr double solid = 0.5;

struct Obstacle {
    QRectF box;
    double weight = 1; ///< how bad it is to lie on it; leaders mind only what weighs `solid` or more
};

struct LabelSpace {
    QRectF pane;
    std::vector<QRectF> taken;       ///< meters, buttons: never covered
    std::vector<QLineF> lines;       ///< leaders of other words: never covered
    std::vector<Obstacle> unwelcome; ///< drawn parts: covered only where there is no better place
    std::vector<QLineF> edges{};   ///< membranes: words on them only where they must be shown and nothing else is left
    double edgeReach = 0;          ///< half the width of a membrane
    std::vector<QLineF> strokes{}; ///< of influences: words on them only where the next free place is far away
};

struct PlacedLabel {
    int id = 0;
    size_t shape = 0;
    QRectF box;
    Qt::Alignment align = Qt::AlignLeft;
    std::optional<QLineF> leader; ///< from the words to the part

    friend bool operator==(const PlacedLabel &, const PlacedLabel &) = default;
};

/// Boxes inside the pane, none on another, on a taken box or on a leader; no leader through a box; leaders cross and
/// words lie on edges only for labels of rank 1 that have no other place. Labels without a place are left out. Equal
/// input gives equal output.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest> &requests, const LabelSpace &space);

/// The leader of a label in a box.
QLineF leaderOf(const QRectF &box, double titleHeight, const QPointF &part);

/// Whether words may lie exactly there: in the pane, on nothing taken and on no drawn part that matters.
bool isClear(const QRectF &box, const LabelSpace &space);

bool crosses(const QLineF &a, const QLineF &b);
bool crosses(const QLineF &line, const QRectF &box);

} // namespace relief::scene
