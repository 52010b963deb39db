// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scroll_column.h"

namespace relief::ui {

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ScrollColumn::setColumn(QWidget *column)
{
    setWidget(column);
    column->setAutoFillBackground(false); // setWidget() switched it on
}

} // namespace relief::ui
