// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/result_delegate.h"

#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int side = 12;
constexpr int edge = 7;
constexpr int markSize = 26;
constexpr int slack = 16; ///< a scroll bar may come once all rows are measured

int roomFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int mark = index.data(ResultDelegate::Mark).toString().isEmpty() ? 0 : markSize + side;
    return std::max(40, option.rect.width() - 2 * side - mark);
}

} // namespace

QFont ResultDelegate::titleFont(const QModelIndex &index) const
{
    const bool heading = index.data(IsHeading).toBool();
    return m_look.theme.font(heading ? TextRole::Smallest : TextRole::Body);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = roomFor(option, index) - slack;
    const QString title = index.data(Qt::DisplayRole).toString();
    int high = QFontMetrics(titleFont(index)).boundingRect(0, 0, room, 10000, Qt::TextWordWrap, title).height();
    const QString second = index.data(SecondLine).toString();
    if (!second.isEmpty()) {
        high += QFontMetrics(m_look.theme.font(TextRole::Small)).height() + 2;
    }
    return {100, std::max(high + 2 * edge, index.data(IsHeading).toBool() ? 0 : 40)};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = m_look.theme;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.color(u"accent"_s), 2));
        painter->setBrush(theme.color(u"accentSoft"_s));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 8, 8);
    }
    const int room = roomFor(option, index);
    const QRect words(mirrored ? option.rect.right() + 1 - side - room : option.rect.left() + side,
        option.rect.top() + edge, room, option.rect.height() - 2 * edge);
    const int align = static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap;
    const QString second = index.data(SecondLine).toString();
    const bool heading = index.data(IsHeading).toBool();
    painter->setFont(titleFont(index));
    painter->setPen(theme.color(heading ? u"ink2"_s : u"ink1"_s));
    painter->drawText(words, align | static_cast<int>(second.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
        index.data(Qt::DisplayRole).toString());
    if (!second.isEmpty()) {
        const QFont small = theme.font(TextRole::Small);
        painter->setFont(small);
        painter->setPen(theme.color(u"ink2"_s));
        painter->drawText(words, static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom),
            QFontMetrics(small).elidedText(second, Qt::ElideRight, room));
    }
    const QString mark = index.data(Mark).toString();
    if (!mark.isEmpty()) {
        const double x = mirrored ? option.rect.left() + side : option.rect.right() + 1 - side - markSize;
        const QRectF box(x, option.rect.center().y() - markSize / 2.0, markSize, markSize);
        painter->setPen(QPen(theme.color(u"accent"_s), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        painter->setFont(theme.font(TextRole::Label));
        painter->drawText(box, Qt::AlignCenter, mark);
    }
    painter->restore();
}

} // namespace relief::ui
