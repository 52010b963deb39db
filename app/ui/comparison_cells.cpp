// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison_cells.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace relief::ui {

using namespace Qt::StringLiterals;

ComparisonCells::ComparisonCells(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void ComparisonCells::setTheme(const theme::Theme &theme)
{
    QFont heading = theme.font(theme::TextRole::Small);
    heading.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(heading);
    horizontalHeader()->setStyleSheet(
        u"QHeaderView { background: %1; border: 0; } QHeaderView::section { background: %1; color: %2; border: 0; "
        "border-bottom: 2px solid %3; padding: 4px 8px; }"_s.arg(
            theme.color(u"surface"_s).name(), theme.color(u"ink1"_s).name(), theme.color(u"ctrl"_s).name()));
}

void ComparisonCells::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QTableView::keyPressEvent(event);
        return;
    default:
        event->ignore();
    }
}

} // namespace relief::ui
