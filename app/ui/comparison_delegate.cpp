// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison_delegate.h"

#include "ui/comparison_model.h"
#include "ui/evidence_chip.h"

#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int across = 10;
constexpr int down = 7;

} // namespace

QFont ComparisonDelegate::fontOf(const QModelIndex &index) const
{
    QFont font = m_look.theme.font(TextRole::Small);
    if (index.data(ComparisonModel::IsHeadingRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

int ComparisonDelegate::heightFor(const QModelIndex &index, int width) const
{
    const int room = std::max(40, width - 2 * across);
    const QVariant grade = index.data(ComparisonModel::GradeRole);
    if (grade.isValid()) {
        EvidenceChip chip(static_cast<content::Grade>(grade.toInt()));
        chip.setTheme(m_look.theme);
        return chip.heightForWidth(room) + 2 * down;
    }
    const QRect words = QFontMetrics(fontOf(index))
                            .boundingRect(0, 0, room, 10000, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    return words.height() + 2 * down;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, heightFor(index, option.rect.width())};
}

/// The chip that every statement has.
void ComparisonDelegate::paintGrade(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    EvidenceChip chip(static_cast<content::Grade>(index.data(ComparisonModel::GradeRole).toInt()));
    chip.setTheme(m_look.theme);
    const QRect room = cell.adjusted(across, down, -across, -down);
    chip.resize(room.width(), std::min(room.height(), chip.heightForWidth(room.width())));
    painter->translate(room.topLeft());
    chip.render(painter, {}, {}, QWidget::DrawChildren);
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = m_look.theme;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, theme.color(index.row() % 2 == 1 ? u"sunken"_s : u"surface"_s));
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.color(u"focus"_s), 3));
        painter->setBrush(theme.color(u"accentSoft"_s));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
    }
    if (index.data(ComparisonModel::GradeRole).isValid()) {
        paintGrade(painter, option.rect, index);
    } else {
        painter->setFont(fontOf(index));
        painter->setPen(theme.color(u"ink1"_s));
        painter->drawText(option.rect.adjusted(across, down, -across, -down),
            static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap,
            index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

} // namespace relief::ui
