// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/card_list.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 8;
constexpr double inset = 9;
constexpr double discRoom = 2 * 36 * listDiscScale + 6; ///< for the largest study
constexpr int mostColumns = 6;

/// How much of a card a row says.
enum class Detail { All, FirstSentence, TitleAndResult, Title };

/// A card with all that is said about it elsewhere in the picture.
struct Row {
    const CardArt &art;
    const CardWords &words;
    QString before;  ///< how one gets there
    QString remarks; ///< from chips and plain words
};

QString nameOf(const CardArt &art, const CardWords &words)
{
    return art.step > 0 ? QLocale().toString(art.step) : words.title;
}

/// "After 3: Yes, or not sure": what stands on the arrows that lead there.
QString wayTo(const Stage &stage, const PictureWords &words, int node)
{
    QStringList ways;
    for (size_t i = 0; i < words.flows.size(); ++i) {
        const FlowArt &flow = stage.art->flows[i];
        for (const CardWords &card : words.cards) {
            const CardArt &art = stage.art->cards[card.card];
            if (flow.to == node && node >= 0 && art.node == flow.from && !art.isAside() && !words.flows[i].isEmpty()) {
                ways.append(
                    QCoreApplication::translate("Picture", "After %1: %2").arg(nameOf(art, card), words.flows[i]));
            }
        }
    }
    return ways.join(u'\n');
}

std::vector<Row> rowsOf(const Stage &stage, const PictureWords &words)
{
    std::vector<Row> rows;
    for (const CardWords &card : words.cards) {
        const CardArt &art = stage.art->cards[card.card];
        if (!art.isAside()) {
            rows.push_back({art, card, wayTo(stage, words, art.node), {}});
        }
    }
    for (const CardWords &card : words.cards) {
        const CardArt &art = stage.art->cards[card.card];
        const auto owner = std::find_if(
            rows.begin(), rows.end(), [&](const Row &row) { return row.art.node == art.node && art.node >= 0; });
        if (art.isAside() && owner != rows.end()) {
            owner->remarks += (owner->remarks.isEmpty() ? QString() : u"\n"_s) + card.title;
        } else if (art.isAside()) {
            rows.push_back({art, card, {}, {}});
        }
    }
    return rows;
}

MeasuredText measured(const Row &row, Detail detail, double textScale, const theme::Theme &theme)
{
    const double title = 15 * textScale;
    const double line = 13 * textScale;
    std::vector<TextBlock> blocks{cardTitle(row.art, row.words, title)};
    if (detail != Detail::Title) {
        blocks.insert(blocks.begin() + 1, {row.before, line, QFont::DemiBold, 0, 0.1, u"accent"_s});
        const QString lines = detail == Detail::All             ? row.words.lines
                              : detail == Detail::FirstSentence ? firstSentence(row.words.lines)
                                                                : QString();
        const QString tone = lineTone(row.words, u"ink1"_s);
        blocks.push_back({lines, line, QFont::Normal, 0, 0.15, tone});
        blocks.push_back({row.words.result, line, QFont::DemiBold, 0, 0.15, tone});
        blocks.push_back(
            {detail == Detail::TitleAndResult ? QString() : row.remarks, line, QFont::DemiBold, 0, 0.15, u"ink2"_s});
    }
    return MeasuredText(blocks, theme);
}

/// The pane without the strips that buttons lie on.
QRectF freePart(const Stage &stage, const std::vector<QRectF> &reserved)
{
    QRectF free({}, stage.camera.pane());
    const double middle = free.center().y();
    for (const QRectF &box : reserved) {
        if (box.center().y() > middle) {
            free.setBottom(std::min(free.bottom(), box.top()));
        } else {
            free.setTop(std::max(free.top(), box.bottom()));
        }
    }
    return free.adjusted(gap, gap, -gap, -gap);
}

struct Grid {
    const std::vector<Row> &rows;
    const std::vector<MeasuredText> &texts;
    QRectF space;
    double floor;

    /// As tall as its words; nothing if a word is too long for it.
    std::optional<LetteredCard> inCell(size_t row, const QRectF &cell, double scale) const
    {
        const CardArt &art = rows[row].art;
        const double side = art.disc ? discRoom : 0;
        const QSizeF room(cell.width() - 2 * inset - side, std::numeric_limits<double>::max());
        FittedText text = texts[row].wrapped(room, scale, floor, false);
        if (!text.fits || text.lines.empty()) {
            return std::nullopt;
        }
        const double above = art.step > 0 ? badgeAbove * text.lines.front().pixels : 0;
        const QSizeF size(cell.width(), std::max(side, text.size.height() + above + 1.6 * inset));
        for (CardLine &line : text.lines) {
            line.at += cell.topLeft() + QPointF(inset, inset * 0.7 + above);
        }
        return LetteredCard{rows[row].words.card, {cell.topLeft(), size}, std::move(text.lines), {}, 0, {}, true};
    }

    /// Empty if they do not fit at this scale in so many columns.
    std::vector<LetteredCard> filled(size_t columns, double scale) const
    {
        const double wide = (space.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        std::vector<LetteredCard> cards;
        double top = space.top();
        for (size_t first = 0; first < rows.size(); first += columns) {
            const size_t end = std::min(rows.size(), first + columns);
            double tall = 0;
            for (size_t i = first; i < end; ++i) {
                const QPointF at(space.left() + static_cast<double>(i - first) * (wide + gap), top);
                std::optional<LetteredCard> card = inCell(i, QRectF(at, QSizeF(wide, 0)), scale);
                if (!card) {
                    return {};
                }
                tall = std::max(tall, card->box.height());
                cards.push_back(std::move(*card));
            }
            for (size_t i = first; i < end; ++i) {
                cards[i].box.setHeight(tall);
                cards[i].disc = {cards[i].box.right() - discRoom / 2 - 3, cards[i].box.center().y()};
            }
            top += tall + gap;
        }
        return top - gap <= space.bottom() ? cards : std::vector<LetteredCard>();
    }
};

/// What cannot be read at once even so: titles cut short.
std::vector<LetteredCard> titlesOnly(const std::vector<Row> &rows, const QRectF &space, const theme::Theme &theme)
{
    constexpr size_t columns = 3;
    const size_t lines = (rows.size() + columns - 1) / columns;
    const QSizeF cell((space.width() - gap * (columns - 1)) / columns,
        (space.height() - gap * static_cast<double>(lines - 1)) / static_cast<double>(std::max<size_t>(1, lines)));
    std::vector<LetteredCard> cards;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QPointF at = space.topLeft()
                           + QPointF(static_cast<double>(i % columns) * (cell.width() + gap),
                               static_cast<double>(i / columns) * (cell.height() + gap));
        FittedText text = MeasuredText({cardTitle(rows[i].art, rows[i].words, smallestCardText)}, theme)
                              .elided(cell - QSizeF(2 * inset, 0), smallestCardText);
        for (CardLine &line : text.lines) {
            line.at += at + QPointF(inset, (cell.height() - text.size.height()) / 2);
        }
        cards.push_back({rows[i].words.card, {at, cell}, std::move(text.lines), {}, 0, {}, false});
    }
    return cards;
}

std::vector<LetteredCard> largestWith(
    Detail detail, const std::vector<Row> &rows, const QRectF &space, const theme::Theme &theme, double textScale)
{
    std::vector<MeasuredText> texts;
    for (const Row &row : rows) {
        texts.push_back(measured(row, detail, textScale, theme));
    }
    const Grid grid{rows, texts, space, smallestCardText * textScale};
    for (const double scale : {1.3, 1.15, 1.0, 0.92, 0.84}) { // larger where there is room
        for (size_t columns = 1; columns <= mostColumns; ++columns) {
            std::vector<LetteredCard> cards = grid.filled(columns, scale);
            if (!cards.empty()) {
                return cards;
            }
        }
    }
    return {};
}

/// Rather somewhat smaller than without what a path must say, or what came of a study.
std::vector<LetteredCard> largestThatFits(
    const std::vector<Row> &rows, const QRectF &space, const theme::Theme &theme, bool isPath)
{
    const double scale = theme.textScale();
    const std::array sizes{scale, 0.25 + 0.75 * scale, 0.5 + 0.5 * scale, 0.75 + 0.25 * scale, 1.0};
    const std::vector<Detail> wanted =
        isPath ? std::vector{Detail::All} : std::vector{Detail::All, Detail::TitleAndResult};
    for (const std::vector<Detail> &details : {wanted, std::vector{Detail::FirstSentence, Detail::Title}}) {
        for (const double textScale : sizes) {
            for (const Detail detail : details) {
                std::vector<LetteredCard> cards = largestWith(detail, rows, space, theme, textScale);
                if (!cards.empty()) {
                    return cards;
                }
            }
        }
    }
    return titlesOnly(rows, space, theme);
}

} // namespace

LetteredCards cardList(const Stage &stage, const PictureWords &words, const std::vector<QRectF> &reserved)
{
    LetteredCards result;
    result.list = true;
    const std::vector<Row> rows = rowsOf(stage, words);
    if (!rows.empty()) {
        result.cards = largestThatFits(
            rows, freePart(stage, reserved), stage.theme, stage.diagram->form == content::Form::DecisionPath);
    }
    for (LetteredCard &card : result.cards) {
        placeBadge(stage.art->cards[card.card], &card);
    }
    return result;
}

QString lineTone(const CardWords &words, const QString &tone)
{
    return words.active ? tone : u"ink3"_s;
}

TextBlock cardTitle(const CardArt &art, const CardWords &words, double pixels)
{
    const bool badge = art.step > 0 || !art.symbol.isEmpty();
    const QString tone = art.titleTone.isEmpty() ? (art.isAside() ? u"ink2"_s : u"ink1"_s) : art.titleTone;
    const QFont::Weight weight = art.shape == CardArt::Shape::Plain ? QFont::Medium : QFont::DemiBold;
    return {words.title, pixels, weight, badge ? (art.step > 0 ? 2.1 : 1.6) : 0, 0, lineTone(words, tone)};
}

QString firstSentence(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    const qsizetype end = line.indexOf(u". "_s);
    return end < 0 ? line : line.left(end + 1);
}

void placeBadge(const CardArt &art, LetteredCard *card)
{
    if (card->lines.empty() || (art.step == 0 && art.symbol.isEmpty())) {
        return;
    }
    const CardLine &first = card->lines.front();
    const double size = first.pixels;
    const double indent = (art.step > 0 ? 2.1 : 1.6) * size;
    card->badgeRadius = (art.step > 0 ? 0.82 : 0.62) * size;
    card->badge = first.at + QPointF(-indent + card->badgeRadius, -0.36 * size);
}

} // namespace relief::scene
