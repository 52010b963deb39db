// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace relief::scene {

namespace {

constexpr double paneMargin = 8;
constexpr double gapAcross = 8;    ///< between words side by side
constexpr double gapDown = 4;      ///< between words one above the other
constexpr double strokeGap = 4;    ///< between words and an influence's line
constexpr double leaderGap = 7;    ///< between words and their leader
constexpr double besideReach = 30; ///< a label without leader may be this far from its wanted place

// costs, in pixels of movement they are worth
constexpr double smallerShape = 70;
constexpr double leaderLength = 0.3;
constexpr double crossedLeader = 1000;
constexpr double onEdge = 1000;
constexpr double onStroke = 90;
constexpr double notWorthIt = 700; ///< labels of higher ranks are left out rather than placed at this cost
constexpr double leaderOverPart = 30;
constexpr double onPart = 260;

struct Candidate {
    QRectF box;
    std::optional<QLineF> leader;
    double cost = 0;
};

QRectF boxAt(const QPointF &place, const QSizeF &size, Qt::Alignment align)
{
    const double left = align & Qt::AlignRight     ? place.x() - size.width()
                        : align & Qt::AlignHCenter ? place.x() - size.width() / 2
                                                   : place.x();
    return {QPointF(left, place.y()), size};
}

QRectF grown(const QRectF &box, double across, double down)
{
    return box.adjusted(-across, -down, across, down);
}

/// Steps away from the wanted place, small ones first.
const std::vector<QPointF> &steps()
{
    static const std::vector<QPointF> all = [] {
        constexpr std::array across{0.0, 30.0, -30.0, 70.0, -70.0, 130.0, -130.0, 210.0, -210.0};
        constexpr int rows = 14;
        constexpr double row = 13;
        std::vector<QPointF> result;
        for (int y = 0; y <= rows; ++y) {
            for (const double x : across) {
                result.emplace_back(x, y * row);
                if (y > 0) {
                    result.emplace_back(x, -y * row);
                }
            }
        }
        return result;
    }();
    return all;
}

bool isOnStroke(const QRectF &box, const LabelSpace &space)
{
    const QRectF room = grown(box, strokeGap, 1);
    return std::any_of(
        space.strokes.begin(), space.strokes.end(), [&](const QLineF &stroke) { return crosses(stroke, room); });
}

class Placing {
public:
    explicit Placing(const LabelSpace &space) : m_space(space), m_inside(grown(space.pane, -paneMargin, -paneMargin)) {}

    std::optional<PlacedLabel> place(const LabelRequest &request)
    {
        std::optional<PlacedLabel> best;
        double lowest = request.rank > 1 ? notWorthIt : std::numeric_limits<double>::max();
        for (size_t shape = 0; shape < request.shapes.size(); ++shape) {
            const double atLeast = smallerShape * static_cast<double>(shape);
            for (const QRectF &box : boxes(request, request.shapes[shape])) {
                const double moved = distance(request, box);
                if (atLeast + moved >= lowest) {
                    continue;
                }
                const std::optional<Candidate> candidate = judged(request, box, moved + atLeast);
                if (candidate && candidate->cost < lowest) {
                    lowest = candidate->cost;
                    best = PlacedLabel{request.id, shape, candidate->box, request.align, candidate->leader};
                }
            }
        }
        if (best) {
            m_placed.push_back(*best);
        }
        return best;
    }

private:
    std::vector<QRectF> boxes(const LabelRequest &request, const QSizeF &size) const
    {
        std::vector<QRectF> result;
        for (const QPointF &step : steps()) {
            result.push_back(boxAt(request.wanted + step, size, request.align));
        }
        for (const double far : {18.0, 44.0, 80.0}) { // around the part itself
            const QPointF part = request.part;
            result.emplace_back(part + QPointF(far, -size.height() / 2), size);
            result.emplace_back(part + QPointF(-far - size.width(), -size.height() / 2), size);
            result.emplace_back(part + QPointF(-size.width() / 2, far), size);
            result.emplace_back(part + QPointF(-size.width() / 2, -far - size.height()), size);
        }
        for (QRectF &box : result) { // a label that hangs over the edge moves in
            box.moveLeft(std::max(m_inside.left(), std::min(box.left(), m_inside.right() - box.width())));
            box.moveTop(std::max(m_inside.top(), std::min(box.top(), m_inside.bottom() - box.height())));
        }
        return result;
    }

    static bool wantsLeader(const LabelRequest &request, const QRectF &box)
    {
        return request.leader == LeaderWish::Always
               || (request.leader == LeaderWish::IfMoved && distance(request, box) > besideReach);
    }

    static double distance(const LabelRequest &request, const QRectF &box)
    {
        const QPointF delta = box.topLeft() - boxAt(request.wanted, box.size(), request.align).topLeft();
        return std::sqrt(delta.x() * delta.x() + delta.y() * delta.y()); // hypot costs ten times as much
    }

    std::optional<Candidate> judged(const LabelRequest &request, const QRectF &box, double cost) const
    {
        if (!m_inside.contains(box) || !isFree(box)) {
            return std::nullopt;
        }
        Candidate candidate{box, std::nullopt, cost};
        if (wantsLeader(request, box)) {
            if (grown(box, 2, 2).contains(request.part)) {
                return std::nullopt; // words on the very thing they name
            }
            candidate.leader = leaderOf(box, request.titleHeight, request.part);
            if (!isFree(*candidate.leader)) {
                return std::nullopt;
            }
            candidate.cost += leaderCost(*candidate.leader, request.part);
        }
        candidate.cost += isOnEdge(box) ? onEdge : 0;
        candidate.cost += isOnStroke(box, m_space) ? onStroke : 0;
        for (const Obstacle &part : m_space.unwelcome) {
            const QRectF covered = box & part.box;
            if (!covered.isEmpty()) {
                const double share = covered.width() * covered.height() / (box.width() * box.height());
                candidate.cost += onPart * part.weight * (0.25 + share);
            }
        }
        return candidate;
    }

    bool isOnEdge(const QRectF &box) const
    {
        const QRectF room = grown(box, m_space.edgeReach, m_space.edgeReach);
        return std::any_of(
            m_space.edges.begin(), m_space.edges.end(), [&](const QLineF &edge) { return crosses(edge, room); });
    }

    bool isFree(const QRectF &box) const
    {
        const QRectF room = grown(box, gapAcross, gapDown);
        if (std::any_of(m_space.lines.begin(), m_space.lines.end(),
                [&](const QLineF &line) { return crosses(line, grown(box, 3, 1)); })) {
            return false;
        }
        return std::none_of(m_space.taken.begin(), m_space.taken.end(), [&](const QRectF &taken) {
            return room.intersects(taken);
        }) && std::none_of(m_placed.begin(), m_placed.end(), [&](const PlacedLabel &other) {
            return room.intersects(other.box) || (other.leader && crosses(*other.leader, grown(box, 3, 1)));
        });
    }

    bool isFree(const QLineF &leader) const
    {
        return std::none_of(m_space.taken.begin(), m_space.taken.end(), [&](const QRectF &taken) {
            return crosses(leader, taken);
        }) && std::none_of(m_placed.begin(), m_placed.end(), [&](const PlacedLabel &other) {
            return crosses(leader, grown(other.box, 3, 1));
        });
    }

    double leaderCost(const QLineF &leader, const QPointF &part) const
    {
        double cost = leader.length() * leaderLength;
        for (const PlacedLabel &other : m_placed) {
            cost += other.leader && crosses(*other.leader, leader) ? crossedLeader : 0;
        }
        for (const Obstacle &obstacle : m_space.unwelcome) {
            if (obstacle.weight >= solid && !obstacle.box.contains(part) && crosses(leader, obstacle.box)) {
                cost += leaderOverPart * obstacle.weight;
            }
        }
        return cost;
    }

    const LabelSpace &m_space;
    QRectF m_inside;
    std::vector<PlacedLabel> m_placed;
};

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest> &requests, const LabelSpace &space)
{
    std::vector<const LabelRequest *> order;
    order.reserve(requests.size());
    for (const LabelRequest &request : requests) {
        order.push_back(&request);
    }
    std::stable_sort(
        order.begin(), order.end(), [](const LabelRequest *a, const LabelRequest *b) { return a->rank < b->rank; });
    Placing placing(space);
    std::vector<PlacedLabel> placed;
    bool mustBeShown = false; // but is not
    for (const LabelRequest *request : order) {
        if (const auto label = placing.place(*request)) {
            placed.push_back(*label);
        } else {
            mustBeShown = mustBeShown || request->rank <= 1;
        }
    }
    if (mustBeShown && !space.strokes.empty()) { // words that made room for a line took another's place
        LabelSpace withoutStrokes = space;
        withoutStrokes.strokes.clear();
        std::vector<PlacedLabel> more = placeLabels(requests, withoutStrokes);
        return more.size() > placed.size() ? more : placed;
    }
    return placed;
}

QLineF leaderOf(const QRectF &box, double titleHeight, const QPointF &part)
{
    const double middle = box.top() + titleHeight / 2;
    if (part.x() > box.right() + leaderGap) {
        return {QPointF(box.right() + leaderGap, middle), part};
    }
    if (part.x() < box.left() - leaderGap) {
        return {QPointF(box.left() - leaderGap, middle), part};
    }
    const double x = std::clamp(part.x(), box.left() + 6, std::max(box.left() + 6, box.right() - 6));
    return part.y() > box.center().y() ? QLineF(QPointF(x, box.bottom() + leaderGap / 2), part)
                                       : QLineF(QPointF(x, box.top() - leaderGap / 2), part);
}

bool isClear(const QRectF &box, const LabelSpace &space)
{
    const QRectF room = grown(box, gapAcross, gapDown);
    return grown(space.pane, -paneMargin, -paneMargin).contains(box)
           && std::none_of(
               space.taken.begin(), space.taken.end(), [&](const QRectF &taken) { return room.intersects(taken); })
           && std::none_of(space.lines.begin(), space.lines.end(),
               [&](const QLineF &line) { return crosses(line, grown(box, 3, 1)); })
           && std::none_of(space.unwelcome.begin(), space.unwelcome.end(),
               [&](const Obstacle &part) { return part.weight >= solid && part.box.intersects(box); })
           && std::none_of(space.edges.begin(), space.edges.end(),
               [&](const QLineF &edge) { return crosses(edge, grown(box, space.edgeReach, space.edgeReach)); })
           && !isOnStroke(box, space);
}

bool crosses(const QLineF &a, const QLineF &b)
{
    return a.intersects(b, nullptr) == QLineF::BoundedIntersection;
}

bool crosses(const QLineF &line, const QRectF &box)
{
    if (std::max(line.x1(), line.x2()) < box.left() || std::min(line.x1(), line.x2()) > box.right()
        || std::max(line.y1(), line.y2()) < box.top() || std::min(line.y1(), line.y2()) > box.bottom()) {
        return false;
    }
    if (box.contains(line.p1()) || box.contains(line.p2())) {
        return true;
    }
    const std::array corners{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (size_t i = 0; i < corners.size(); ++i) {
        if (crosses(line, QLineF(corners.at(i), corners.at((i + 1) % corners.size())))) {
            return true;
        }
    }
    return false;
}

} // namespace relief::scene
