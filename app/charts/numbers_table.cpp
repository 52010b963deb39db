// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/numbers_table.h"

#include "charts/chart_csv.h"
#include "charts/numbers_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace relief::charts {

using namespace Qt::StringLiterals;

NumbersTable::NumbersTable(QWidget *parent) : QTableView(parent), m_numbers(new NumbersModel(this))
{
    setModel(m_numbers);
    setAccessibleName(tr("Numbers of the chart"));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide(); // the first column says the same
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(
        Qt::AlignRight | Qt::AlignBottom | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch); // scrolls when the least width is reached
    setTheme(theme::Theme());
}

void NumbersTable::setTheme(const theme::Theme &theme)
{
    setFont(theme.font(theme::TextRole::Body));
    QFont heading = theme.font(theme::TextRole::Small);
    heading.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(heading);
    horizontalHeader()->setStyleSheet(
        u"QHeaderView { background: %1; border: 0; } QHeaderView::section { background: %1; color: %2; border: 0; "
        "border-bottom: 2px solid %3; padding: 4px 8px; }"_s.arg(
            theme.color(u"surface"_s).name(), theme.color(u"ink2"_s).name(), theme.color(u"ctrl"_s).name()));
    horizontalHeader()->setMinimumSectionSize(theme.px(104));
    verticalHeader()->setDefaultSectionSize(theme.px(36));
    horizontalHeader()->setFixedHeight(theme.px(64));
}

void NumbersTable::setChart(const session::ChartData &chart)
{
    m_numbers->setChart(chart);
    setAccessibleDescription(chart.isEmpty() ? chart.empty : chart.title);
}

void NumbersTable::setPlaces(const std::vector<double> &places)
{
    m_numbers->setPlaces(places);
}

QString NumbersTable::selectedText() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    int firstRow = 0;
    int lastRow = m_numbers->rowCount() - 1;
    int firstColumn = 0;
    int lastColumn = m_numbers->columnCount() - 1;
    if (cells.size() > 1) {
        const auto [top, bottom] = std::minmax_element(
            cells.cbegin(), cells.cend(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
        const auto [left, right] = std::minmax_element(
            cells.cbegin(), cells.cend(), [](const auto &a, const auto &b) { return a.column() < b.column(); });
        firstRow = top->row();
        lastRow = bottom->row();
        firstColumn = left->column();
        lastColumn = right->column();
    }
    QString text;
    for (int row = firstRow - 1; row <= lastRow; ++row) { // the row before the first is that of the headings
        for (int column = firstColumn; column <= lastColumn; ++column) {
            const QVariant cell = row < firstRow ? m_numbers->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                                 : m_numbers->index(row, column).data();
            text += cell.toString() + (column < lastColumn ? u'\t' : u'\n');
        }
    }
    return text;
}

void NumbersTable::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

QString NumbersTable::csv() const
{
    return csvOf(m_numbers->chart());
}

void NumbersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

} // namespace relief::charts
