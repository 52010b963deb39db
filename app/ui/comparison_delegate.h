// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Cells of the comparison table: words that wrap, and how sure science is as a letter, dots and a word.

#include "ui/look.h"

#include <QStyledItemDelegate>

namespace relief::ui {

class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }
    int heightFor(const QModelIndex &index, int width) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont fontOf(const QModelIndex &index) const;
    void paintGrade(QPainter *painter, const QRect &cell, const QModelIndex &index) const;

    Look m_look;
};

} // namespace relief::ui
