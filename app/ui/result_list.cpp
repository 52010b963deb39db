// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/result_list.h"

#include "ui/result_delegate.h"

#include <QSignalBlocker>

namespace relief::ui {

ResultList::ResultList(QWidget *parent) : QListWidget(parent), m_delegate(new ResultDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *row) {
        if (row != nullptr) {
            Q_EMIT rowChosen(row->data(ResultDelegate::Index).toString());
        }
    });
}

void ResultList::setLook(const Look &look)
{
    m_delegate->setLook(look);
}

QListWidgetItem *ResultList::addRow(const QString &id, const QString &title, const QString &mark)
{
    auto *row = new QListWidgetItem(title, this);
    row->setData(ResultDelegate::Mark, mark);
    row->setData(ResultDelegate::Index, id);
    return row;
}

void ResultList::chooseQuietly(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(ResultDelegate::Index).toString() == id && currentRow() != row) {
            const QSignalBlocker quiet(this);
            setCurrentRow(row);
            scrollToItem(item(row), QAbstractItemView::PositionAtCenter);
        }
    }
}

} // namespace relief::ui
