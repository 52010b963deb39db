// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/card_layout.h"

#include "scene/card_list.h"
#include "scene/fitted_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestShare = 0.74; // of the size asked for

enum class Detail { All, FirstSentence, TitleAndResult };

struct CardFrame {
    const Stage &stage;
    const CardArt &art;
    const CardWords &words;
    double textScale;

    double pixels(double units, double least) const
    {
        return std::max(units * stage.camera.scale(), least * std::min(1.0, textScale)) * std::max(1.0, textScale);
    }
    double titlePixels() const { return pixels(art.titleSize, art.isAside() ? 12.5 : 14); }
    double linePixels() const { return pixels(art.lineSize, 12.5); }
    QString resultTone() const { return lineTone(words, u"ink1"_s); }
    QRectF inPane(const QRectF &scene) const { return stage.camera.toPane().mapRect(scene); }
};

std::vector<TextBlock> blocksOf(const CardFrame &frame, Detail detail)
{
    const CardArt &art = frame.art;
    std::vector<TextBlock> blocks{cardTitle(art, frame.words, frame.titlePixels())};
    if (detail != Detail::TitleAndResult) {
        const QString lines = detail == Detail::All ? frame.words.lines : firstSentence(frame.words.lines);
        const QString tone = art.disc || art.isAside() ? u"ink2"_s : u"ink1"_s;
        blocks.push_back({lines, frame.linePixels(), QFont::Normal, 0, 0.2, lineTone(frame.words, tone)});
    }
    if (!art.resultRect) {
        blocks.push_back({frame.words.result, frame.linePixels(), QFont::DemiBold, 0, 0.25, frame.resultTone()});
    }
    return blocks;
}

void moveLines(std::vector<CardLine> *lines, const QPointF &by)
{
    for (CardLine &line : *lines) {
        line.at += by;
    }
}

void append(LetteredCard *card, FittedText text, const QRectF &box, bool inMiddle)
{
    const double down = inMiddle ? std::max(0.0, (box.height() - text.size.height()) / 2) : 0;
    moveLines(&text.lines, box.topLeft() + QPointF(0, down));
    card->lines.insert(card->lines.end(), text.lines.begin(), text.lines.end());
}

/// Nothing if the words do not fit in so much detail.
std::optional<LetteredCard> letteredIn(const CardFrame &frame, Detail detail)
{
    const double floor = smallestCardText * frame.textScale;
    const double above =
        frame.art.step > 0 ? badgeAbove * frame.titlePixels() : 0; // the number is larger than its line
    const QRectF box = frame.inPane(frame.art.text).adjusted(0, above, 0, 0);
    const MeasuredText measured(blocksOf(frame, detail), frame.stage.theme);
    FittedText text = measured.fitted(box.size(), smallestShare, floor, frame.art.centered);
    if (!text.fits) {
        return std::nullopt;
    }
    LetteredCard card;
    card.card = frame.words.card;
    card.box = frame.inPane(frame.art.rect);
    card.isWhole = detail == Detail::All;
    const double below = box.top() + text.size.height() + 3;
    append(&card, std::move(text), box, frame.art.isAside());
    if (frame.art.resultRect && !frame.words.result.isEmpty()) {
        QRectF place = frame.inPane(*frame.art.resultRect);
        const TextBlock result{frame.words.result, frame.linePixels(), QFont::DemiBold, 0, 0, frame.resultTone()};
        FittedText fitted = MeasuredText({result}, frame.stage.theme).fitted(place.size(), smallestShare, floor, false);
        if (!fitted.fits) { // up to the end of what stands above
            place.setTop(std::min(place.top(), below));
            fitted = MeasuredText({result}, frame.stage.theme).fitted(place.size(), smallestShare, floor, false);
        }
        if (!fitted.fits) {
            return std::nullopt;
        }
        append(&card, std::move(fitted), place, true);
    }
    placeBadge(frame.art, &card);
    return card;
}

/// A chip is as wide as its words; the art's frame is the most that is kept free for it.
void tightenChip(const CardArt &art, LetteredCard *card)
{
    const QRectF words = card->words();
    const double side = std::max(8.0, words.left() - (card->badgeRadius > 0 ? card->badge.x() : words.left()) + 8);
    if (card->lines.empty()) {
        return;
    }
    if (art.centered) {
        const double half = std::min(card->box.width() / 2, words.width() / 2 + side);
        card->box = QRectF(words.center().x() - half, card->box.top(), 2 * half, card->box.height());
    } else {
        card->box.setRight(std::min(card->box.right(), words.right() + 14));
    }
}

/// A little wider or with a second line, in the picture and about where it was.
CardArt roomier(CardArt art, const QRectF &viewBox, double across, double down)
{
    const double wide = art.rect.width() * across;
    const double tall = art.rect.height() * down;
    for (QRectF *rect : {&art.rect, &art.text}) {
        rect->adjust(art.centered ? -wide / 2 : 0, -tall / 2, art.centered ? wide / 2 : wide, tall / 2);
    }
    const double over = std::max(0.0, art.rect.right() - viewBox.right());
    art.rect.translate(-over, 0);
    art.text.translate(-over, 0);
    return art;
}

std::optional<LetteredCard> letteredChip(const CardFrame &frame)
{
    struct Growth {
        double across;
        double down;
    };
    for (const Growth &more : {Growth{0, 0}, Growth{0.3, 0}, Growth{0, 0.9}, Growth{0.3, 0.9}}) {
        const CardArt art = roomier(frame.art, frame.stage.art->viewBox, more.across, more.down);
        std::optional<LetteredCard> card = letteredIn({frame.stage, art, frame.words, frame.textScale}, Detail::All);
        if (card) {
            tightenChip(art, &*card);
            return card;
        }
    }
    return std::nullopt;
}

std::optional<LetteredCard> lettered(const CardFrame &frame)
{
    if (frame.art.shape == CardArt::Shape::Chip) {
        if (std::optional<LetteredCard> chip = letteredChip(frame)) {
            return chip;
        }
    }
    for (const Detail detail : {Detail::All, Detail::FirstSentence, Detail::TitleAndResult}) {
        if (std::optional<LetteredCard> card = letteredIn(frame, detail)) {
            return card;
        }
    }
    return std::nullopt;
}

/// Where there is no list to turn to: smaller text, then a title cut short. The node's own card has all the words.
LetteredCard letteredSomehow(const Stage &stage, const CardArt &art, const CardWords &words)
{
    const double scale = stage.theme.textScale();
    for (const double textScale : std::array{scale, (1 + scale) / 2, 1.0, 0.85}) {
        if (std::optional<LetteredCard> card = lettered({stage, art, words, textScale})) {
            return *card;
        }
    }
    const CardFrame frame{stage, art, words, 1};
    const QRectF box = frame.inPane(art.text);
    const MeasuredText title({cardTitle(art, words, smallestCardText)}, stage.theme);
    LetteredCard card;
    card.card = words.card;
    card.box = frame.inPane(art.rect);
    card.isWhole = false;
    append(&card, title.elided(box.size(), smallestCardText), box, art.isAside());
    placeBadge(art, &card);
    return card;
}

/// As wide as its words; on two lines where one is too long.
std::optional<LetteredChip> chipOf(const Stage &stage, const FlowArt &flow, const QString &words)
{
    constexpr double units = 17;
    constexpr double side = 8;
    const double scale = stage.theme.textScale();
    const QRectF box = stage.camera.toPane().mapRect(flow.rect);
    const double pixels = std::max(units * stage.camera.scale(), 12.5) * scale;
    const MeasuredText text({{words, pixels, QFont::DemiBold, 0, 0, u"accent"_s}}, stage.theme);
    for (const double lines : {1.0, 2.0}) {
        const QSizeF room(box.width() - 2 * side, std::max(box.height() - 2, lines * pixels * 1.25));
        const FittedText fitted = text.fitted(room, smallestShare, smallestCardText * scale, true);
        if (fitted.fits) {
            double widest = 0;
            for (const CardLine &line : fitted.lines) {
                widest = std::max(widest, line.width);
            }
            const QSizeF size(widest + 2 * side, std::max(box.height(), fitted.size.height() + 4));
            LetteredChip chip{{box.center() - QPointF(size.width(), size.height()) / 2, size}, fitted.lines};
            moveLines(&chip.lines, box.topLeft() + QPointF(side, (box.height() - fitted.size.height()) / 2));
            return chip;
        }
    }
    return std::nullopt;
}

/// A path must be read whole; a map of studies may say less, each study has a card of its own.
bool mayLeaveOut(const Stage &stage)
{
    return stage.diagram->form == content::Form::EvidenceMap;
}

std::optional<LetteredCards> asPicture(const Stage &stage, const PictureWords &words)
{
    LetteredCards result;
    for (const CardWords &card : words.cards) {
        const CardArt &art = stage.art->cards[card.card];
        std::optional<LetteredCard> done = lettered({stage, art, card, stage.theme.textScale()});
        if (!done || !(done->isWhole || mayLeaveOut(stage))) {
            return std::nullopt;
        }
        result.cards.push_back(std::move(*done));
    }
    for (size_t i = 0; i < words.flows.size(); ++i) {
        if (!words.flows[i].isEmpty()) {
            const std::optional<LetteredChip> chip = chipOf(stage, stage.art->flows[i], words.flows[i]);
            if (!chip) {
                return std::nullopt;
            }
            result.chips.push_back(*chip);
        }
    }
    return result;
}

} // namespace

QRectF LetteredCard::words() const
{
    QRectF all;
    for (const CardLine &line : lines) {
        all |= QRectF(line.at.x(), line.at.y() - line.pixels, line.width, 1.3 * line.pixels);
    }
    return all;
}

QRectF LetteredCards::boxOf(const SceneArt &art, int node) const
{
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const LetteredCard &card) {
        return node >= 0 && art.cards[card.card].node == node && !art.cards[card.card].isAside();
    });
    return found == cards.end() ? QRectF() : found->box;
}

LetteredCards letterCards(const Stage &stage, const PictureWords &words, const std::vector<QRectF> &reserved)
{
    if (stage.diagram->isOfWords() && !words.cards.empty()) {
        const std::optional<LetteredCards> picture = asPicture(stage, words);
        return picture ? *picture : cardList(stage, words, reserved);
    }
    LetteredCards result;
    for (const CardWords &card : words.cards) {
        result.cards.push_back(letteredSomehow(stage, stage.art->cards[card.card], card));
    }
    return result;
}

} // namespace relief::scene
