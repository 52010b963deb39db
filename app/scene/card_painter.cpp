// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/card_painter.h"

#include "scene/card_list.h"
#include "scene/disc_painter.h"
#include "scene/edge_line.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double corner = 16;

/// In logical pixels: `unit` of them a scene unit.
QPainterPath outlineOf(const CardArt &art, const QRectF &box, double unit)
{
    QPainterPath path;
    if (art.shape == CardArt::Shape::Decision) {
        const double point = std::min(26 * unit, box.width() / 4);
        path.moveTo(box.left(), box.center().y());
        path.lineTo(box.left() + point, box.top());
        path.lineTo(box.right() - point, box.top());
        path.lineTo(box.right(), box.center().y());
        path.lineTo(box.right() - point, box.bottom());
        path.lineTo(box.left() + point, box.bottom());
        path.closeSubpath();
    } else {
        const double round = art.shape == CardArt::Shape::Chip ? box.height() / 2 : corner * unit;
        path.addRoundedRect(box, round, round);
    }
    return path;
}

QString outlineTone(const CardArt &art, CardLook look)
{
    return look == CardLook::Idle                ? u"ctrl"_s
           : art.shape == CardArt::Shape::Result ? u"line"_s
           : art.accent                          ? u"accent"_s
                                                 : u"ctrl"_s;
}

void paintFrame(
    QPainter &painter, const Stage &stage, const CardArt &art, CardLook look, const LetteredCard &card, bool list)
{
    const theme::Theme &theme = stage.theme;
    const double unit = list ? 0.6 : stage.camera.scale();
    const bool chip = art.shape == CardArt::Shape::Chip;
    const bool colored = chip && !art.symbol.isEmpty();
    const QColor outline = colored ? theme.ink(art.symbol) : theme.color(outlineTone(art, look));
    const bool hidden = art.disc && !art.disc->marks.empty() && art.disc->marks.front() == DiscArt::Mark::Hidden;
    QPen pen(outline, std::max(1.0, (art.accent ? 4 : 2.2) * unit) * theme.outlineScale(), Qt::SolidLine, Qt::FlatCap,
        Qt::RoundJoin);
    if (look == CardLook::Idle || hidden) {
        pen.setDashPattern({2, 2.4});
    }
    painter.setPen(pen);
    painter.setBrush(colored ? theme.soft(art.symbol) : theme.color(hidden ? u"bg"_s : u"surface"_s));
    CardArt drawn = art;
    drawn.shape = list && art.shape == CardArt::Shape::Decision ? CardArt::Shape::Action : art.shape;
    painter.drawPath(outlineOf(drawn, card.box, unit));
    if (art.shape == CardArt::Shape::End && !list) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(outline, std::max(1.0, 1.4 * unit)));
        const double in = 7 * unit + 1;
        painter.drawPath(outlineOf(drawn, card.box.adjusted(in, in, -in, -in), unit * 0.7));
    }
}

void paintFlow(QPainter &painter, const Stage &stage, const FlowArt &flow)
{
    const QColor accent = stage.theme.color(u"accent"_s);
    QPen pen(accent, stage.stroke(6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (flow.dotted) {
        setDashes(&pen, 1, 11);
    } else {
        setLine(&pen, certaintyOf(*stage.diagram, flow.from, flow.to), 2);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(flow.path);
    painter.save();
    painter.translate(flow.tip);
    painter.rotate(flow.angle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawPolygon(QPolygonF{{-22, -13}, {0, 0}, {-22, 13}});
    painter.restore();
}

void paintLink(QPainter &painter, const Stage &stage, const LinkArt &link)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(stage.theme.color(u"surface"_s), 9));
    painter.drawPath(link.path);
    QPen pen(stage.theme.color(u"ink1"_s), stage.stroke(3), Qt::SolidLine, Qt::RoundCap);
    if (link.kind == LinkArt::Kind::Conflict) {
        setDashes(&pen, 1, 7);
    } else if (link.kind == LinkArt::Kind::Unfinished) {
        setDashes(&pen, 8, 7);
    }
    painter.setPen(pen);
    painter.drawPath(link.path);
    paintLinkMark(painter, stage, link);
}

void paintLine(QPainter &painter, const theme::Theme &theme, const CardLine &line)
{
    QFont font = theme.font(theme::TextRole::Label);
    font.setPixelSize(line.pixels);
    font.setWeight(line.weight);
    painter.setFont(font);
    painter.setPen(theme.color(line.tone));
    painter.drawText(line.at, line.text);
}

void paintBadge(QPainter &painter, const Stage &stage, SpriteSet &sprites, const CardArt &art, const LetteredCard &card)
{
    if (art.step == 0) {
        constexpr double particleUnits = 17; // half of a particle's drawing
        const double scale = card.badgeRadius / particleUnits / stage.camera.scale();
        painter.save();
        painter.scale(1 / stage.pixelRatio, 1 / stage.pixelRatio);
        paintSprite(
            painter, stage, sprites.find(stage, particleKey(art.symbol, scale, 0)), card.badge * stage.pixelRatio);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(stage.theme.color(u"accent"_s));
    painter.drawEllipse(card.badge, card.badgeRadius, card.badgeRadius);
    QFont font = stage.theme.font(theme::TextRole::Label);
    font.setPixelSize(std::max(8, qRound(card.badgeRadius * 1.15)));
    font.setWeight(QFont::DemiBold);
    const QString number = QLocale().toString(art.step);
    painter.setFont(font);
    painter.setPen(stage.theme.color(u"onAccent"_s));
    painter.drawText(
        card.badge + QPointF(-QFontMetricsF(font).horizontalAdvance(number) / 2, 0.36 * font.pixelSize()), number);
}

} // namespace

void paintCardFrames(QPainter &painter, const Stage &stage, const SceneState &state, const LetteredCards &cards)
{
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    for (const LetteredCard &card : cards.cards) {
        const CardArt &art = stage.art->cards[card.card];
        if (art.hasFrame() || cards.list) {
            paintFrame(painter, stage, art, state.cards[card.card], card, cards.list);
        }
        if (art.disc && cards.list && card.isWhole) {
            paintDisc(painter, stage, *art.disc, card.disc, art.disc->radius * listDiscScale);
        }
    }
    painter.restore();
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    for (const LetteredCard &card : cards.cards) {
        const CardArt &art = stage.art->cards[card.card];
        if (art.disc && !cards.list) {
            paintDisc(painter, stage, *art.disc, art.disc->at, art.disc->radius);
        }
    }
    painter.restore();
}

void paintFlowsAndLinks(QPainter &painter, const Stage &stage, const SceneState &state, const LetteredCards &cards)
{
    if (cards.list) {
        return;
    }
    painter.save();
    painter.setTransform(stage.toDevice(), true);
    for (const FlowArt &flow : stage.art->flows) {
        paintFlow(painter, stage, flow);
    }
    for (size_t i = 0; i < stage.art->links.size(); ++i) {
        if (state.links[i]) {
            paintLink(painter, stage, stage.art->links[i]);
        }
    }
    painter.restore();
}

void paintCardWords(QPainter &painter, const Stage &stage, SpriteSet &sprites, const LetteredCards &cards)
{
    painter.save();
    painter.scale(stage.pixelRatio, stage.pixelRatio);
    for (const LetteredChip &chip : cards.chips) {
        painter.setPen(QPen(stage.theme.color(u"accent"_s), 2 * stage.theme.outlineScale()));
        painter.setBrush(stage.theme.color(u"surface"_s));
        const double round = std::min(chip.box.height() / 2, 16.0);
        painter.drawRoundedRect(chip.box, round, round);
        for (const CardLine &line : chip.lines) {
            paintLine(painter, stage.theme, line);
        }
    }
    for (const LetteredCard &card : cards.cards) {
        const CardArt &art = stage.art->cards[card.card];
        for (const CardLine &line : card.lines) {
            paintLine(painter, stage.theme, line);
        }
        if (card.badgeRadius > 0) {
            paintBadge(painter, stage, sprites, art, card);
        }
    }
    painter.restore();
}

} // namespace relief::scene
