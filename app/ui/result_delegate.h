// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rows of a list: a heading, or a title with a line below and sometimes a mark at its end.

#include "ui/look.h"

#include <QStyledItemDelegate>

namespace relief::ui {

class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        IsHeading = Qt::UserRole + 1, ///< bool
        SecondLine,                   ///< text, may be empty
        Mark,                         ///< a grade's letter, may be empty
        Index,                        ///< of what the row stands for
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont titleFont(const QModelIndex &index) const;

    Look m_look;
};

} // namespace relief::ui
