// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_label.h"

#include <QPainter>

#include <algorithm>

namespace relief::ui {

IconLabel::IconLabel(const QString &text, int column, QWidget *parent) : ColumnLabel(text, parent), m_column(column)
{
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextFormat(Qt::PlainText);
    if (layoutDirection() == Qt::RightToLeft) {
        setContentsMargins(0, 0, column, 0);
    } else {
        setContentsMargins(column, 0, 0, 0);
    }
}

void IconLabel::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    setMinimumHeight(std::max(minimumHeight(), qRound(picture.deviceIndependentSize().height())));
    update();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    ColumnLabel::paintEvent(event);
    if (m_picture.isNull()) {
        return;
    }
    QPainter painter(this);
    const QSizeF size = m_picture.deviceIndependentSize();
    const int high = contentsRect().height();
    const int block = std::min(high, heightForWidth(width())); // of all lines, in the middle
    const double line = std::min(block, fontMetrics().lineSpacing() + 1);
    const double y = std::max(0.0, (high - block) / 2.0 + (line - size.height()) / 2);
    const double slack = std::max(0.0, (m_column - 8 - size.width()) / 2); // a column of unlike pictures, centered
    const QRect words = contentsRect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? words.right() + 1 + m_column - slack - size.width() : words.left() - m_column + slack;
    painter.drawPixmap(QPointF(qRound(x), words.top() + qRound(y)), m_picture);
}

} // namespace relief::ui
