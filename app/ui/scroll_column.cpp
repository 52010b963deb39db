// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scroll_column.h"

#include <QEvent>

namespace relief::ui {

namespace {

/// The scroll area asks only for the height at its own width; hints would be measured at two further widths.
class Column : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(new Column(viewport()));
    widget()->setAutoFillBackground(false); // setWidget() switched it on
}

bool ScrollColumn::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fitBar();
    }
    return done;
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitBar();
}

/// By itself a scroll area would measure all words once for each pixel of the bar's width. The column has its height
/// for the present width already. A picture may be lower beside a bar than without one: the bar goes only when the
/// column also fits without it, so this comes to rest.
void ScrollColumn::fitBar()
{
    const bool isThere = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    bool needed = widget()->height() > viewport()->height();
    if (isThere && !needed) {
        needed = widget()->heightForWidth(width()) > viewport()->height();
    }
    if (needed != isThere) {
        setVerticalScrollBarPolicy(needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    }
}

} // namespace relief::ui
