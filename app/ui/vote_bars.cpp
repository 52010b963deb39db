// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote_bars.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typeSize = 30; ///< units; never below 28 in a lecture room
constexpr int margin = 20;
constexpr int rowGap = 12;
constexpr int letterSize = 46;
constexpr double answerShare = 0.56; ///< of the width beside the letter, once there are bars
constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::CrossPattern};

QFont typeOf(const VoteBars &bars, const theme::Theme &theme, bool bold)
{
    QFont font = theme.font(theme::TextRole::Body);
    font.setPixelSize(std::max(1, qRound(typeSize * bars.unit)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Medium);
    return font;
}

struct Row {
    QRect letter;
    QRect words;
    QRect bar;
};

int px(const VoteBars &bars, int units)
{
    return qRound(units * bars.unit);
}

std::vector<Row> rowsOf(const VoteBars &bars, const theme::Theme &theme, const QRect &box)
{
    const QFontMetrics metrics(typeOf(bars, theme, false));
    const int letter = px(bars, letterSize);
    const int left = box.left() + px(bars, margin);
    const int words = left + letter + px(bars, 16);
    const int room = box.right() - px(bars, margin) - words;
    const int wide = bars.counts.empty() ? room : qRound(room * answerShare);
    std::vector<Row> rows;
    int y = box.top() + px(bars, margin);
    for (const QString &answer : bars.answers) {
        const int tall =
            metrics.boundingRect(QRect(0, 0, wide, 10000), Qt::TextWordWrap | Qt::AlignLeft, answer).height();
        const int height = std::max(letter, tall);
        const int bar = words + wide + px(bars, 16);
        rows.push_back({QRect(left, y + (height - letter) / 2, letter, letter), QRect(words, y, wide, height),
            QRect(bar, y + (height - letter) / 2, box.right() - px(bars, margin) - bar, letter)});
        y += height + px(bars, rowGap);
    }
    return rows;
}

void paintLetter(QPainter &painter, const VoteBars &bars, const theme::Theme &theme, const QRect &box, int answer)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(u"ink1"_s));
    painter.drawRoundedRect(box, px(bars, 8), px(bars, 8));
    painter.setPen(theme.color(u"surface"_s));
    painter.setFont(typeOf(bars, theme, true));
    painter.drawText(box, Qt::AlignCenter, answerLetter(answer));
}

void paintBar(
    QPainter &painter, const VoteBars &bars, const theme::Theme &theme, const QRect &box, int answer, bool mirrored)
{
    const auto index = static_cast<size_t>(answer);
    const int most = std::max(1, *std::max_element(bars.counts.begin(), bars.counts.end()));
    const QFont font = typeOf(bars, theme, true);
    const QString count = QLocale().toString(bars.counts[index]);
    const int number =
        std::max(QFontMetrics(font).horizontalAdvance(u"000"_s), QFontMetrics(font).horizontalAdvance(count))
        + px(bars, 10);
    const int length = (box.width() - number) * bars.counts[index] / most;
    const QRect bar(mirrored ? box.right() + 1 - length : box.left(), box.top(), length, box.height());
    const QColor color = theme.color(u"accent"_s);
    painter.setPen(QPen(color, std::max(2, px(bars, 3))));
    painter.setBrush(QBrush(color, patterns[index % patterns.size()]));
    painter.drawRect(bar);
    painter.setPen(theme.color(u"ink1"_s));
    painter.setFont(font);
    const int gap = px(bars, 10);
    const QRect words = mirrored
                            ? QRect(box.left(), box.top(), bar.left() - gap - box.left(), box.height())
                            : QRect(bar.right() + gap, box.top(), box.right() + 1 - bar.right() - gap, box.height());
    painter.drawText(QRectF(words), count, QTextOption(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)));
}

QRect flipped(const QRect &inside, const QRect &box)
{
    return {box.left() + box.right() - inside.right(), inside.top(), inside.width(), inside.height()};
}

} // namespace

QString answerLetter(int answer)
{
    return QString(QChar(u'A' + static_cast<char16_t>(answer)));
}

QString voteWords(const VoteBars &bars)
{
    QStringList sentences;
    for (int i = 0; i < bars.answers.size(); ++i) {
        const auto index = static_cast<size_t>(i);
        const QString answer = QCoreApplication::translate("Vote", "%1, %2").arg(answerLetter(i), bars.answers[i]);
        sentences << (index < bars.counts.size() ? QCoreApplication::translate("Vote", "%1: %2.", "answer, hands")
                                                       .arg(answer, QLocale().toString(bars.counts[index]))
                                                 : QCoreApplication::translate("Vote", "%1.").arg(answer));
    }
    return sentences.join(u' ');
}

int voteWidth(const VoteBars &bars, const theme::Theme &theme)
{
    const QFontMetrics metrics(typeOf(bars, theme, false));
    int longest = 0;
    for (const QString &answer : bars.answers) {
        longest = std::max(longest, metrics.horizontalAdvance(answer) + 2);
    }
    const int words = bars.counts.empty() ? longest : qRound(std::max(longest, px(bars, 300)) / answerShare);
    return 2 * px(bars, margin) + px(bars, letterSize) + px(bars, 16) + words + px(bars, 4);
}

int voteHeight(const VoteBars &bars, const theme::Theme &theme, int width)
{
    const std::vector<Row> rows = rowsOf(bars, theme, QRect(0, 0, width, 0));
    return rows.empty() ? 0 : rows.back().words.bottom() + 1 + px(bars, margin);
}

void paintVote(QPainter &painter, const VoteBars &bars, const theme::Theme &theme, const QRect &box, bool mirrored)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"ink1"_s), std::max(2, px(bars, 3))));
    painter.setBrush(theme.color(u"surface"_s));
    painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), px(bars, 14), px(bars, 14));
    const std::vector<Row> rows = rowsOf(bars, theme, box);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto place = [&](const QRect &inside) { return mirrored ? flipped(inside, box) : inside; };
        const auto answer = static_cast<int>(i);
        paintLetter(painter, bars, theme, place(rows[i].letter), answer);
        painter.setPen(theme.color(u"ink1"_s));
        painter.setFont(typeOf(bars, theme, false));
        painter.drawText(place(rows[i].words),
            Qt::TextWordWrap | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), bars.answers[answer]);
        if (!bars.counts.empty()) {
            paintBar(painter, bars, theme, place(rows[i].bar), answer, mirrored);
        }
    }
}

} // namespace relief::ui
