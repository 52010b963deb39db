// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison_panel.h"

#include "theme/stylesheet.h"
#include "ui/column_label.h"
#include "ui/comparison_cells.h"
#include "ui/comparison_delegate.h"
#include "ui/comparison_model.h"
#include "ui/comparison_text.h"
#include "ui/icon_button.h"
#include "ui/pictures.h"
#include "ui/scroll_column.h"
#include "ui/source_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, ComparisonModel::columns> shares{14, 24, 24, 24, 14}; ///< percent of the width
constexpr int sideWidth = 280;
constexpr int narrow = 1000; ///< without room for the sources beside the table

} // namespace

ComparisonPanel::ComparisonPanel(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ComparisonModel(session->pack(), this)),
      m_delegate(new ComparisonDelegate(this)), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy table"), this)), m_table(new ComparisonCells(this)),
      m_side(new ScrollColumn(this)), m_cell(new ColumnLabel({}, m_side->column())),
      m_sources(new SourceList(session->pack(), m_side->column()))
{
    setObjectName(u"compare.table"_s);
    build();
    connect(m_field, &QLineEdit::textChanged, this, &ComparisonPanel::filter);
    connect(m_copy, &QAbstractButton::clicked, this, &ComparisonPanel::copy);
    connect(m_table, &ComparisonCells::copyAsked, this, &ComparisonPanel::copy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonPanel::showSources);
}

void ComparisonPanel::build()
{
    m_field->setObjectName(u"compare.filter"_s);
    m_field->setAccessibleName(tr("Show only rows with these words"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_field->setToolTip(tr("Shows only rows that have all the words you type (/)"));
    m_field->setClearButtonEnabled(true);
    m_copy->setObjectName(u"compare.copy"_s);
    m_copy->setToolTip(tr("Copies the rows shown, with their sources, for a document or a spreadsheet"));
    setRole(m_copy, u"chip"_s);
    setRole(m_count, u"small"_s);
    m_table->setObjectName(u"compare.cells"_s);
    m_table->setAccessibleName(tr("Opioid, ketamine and naloxone compared"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_cell->setWordWrap(true);
    m_cell->setObjectName(u"compare.cell"_s);
    setRole(m_cell, u"small"_s);
    auto *side = new QVBoxLayout(m_side->column());
    side->setContentsMargins(12, 4, 4, 8);
    side->addWidget(m_cell);
    side->addWidget(m_sources);
    side->addStretch(1);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_field, 2);
    tools->addWidget(m_count, 2);
    tools->addWidget(m_copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(tools);
    column->addLayout(row, 1);
}

void ComparisonPanel::setLook(const Look &look)
{
    m_look = look;
    m_model->setLook(look);
    m_delegate->setLook(look);
    m_sources->setLook(look);
    m_field->setPalette(theme::applicationPalette(look.theme)); // the style sheet leaves its words to the palette
    m_table->setTheme(look.theme);
    m_side->setFixedWidth(look.theme.px(sideWidth));
    refreshAudience();
}

void ComparisonPanel::refreshAudience()
{
    m_model->setAudience(m_session->snapshot().audience);
    filter();
}

void ComparisonPanel::filter()
{
    m_model->setFilter(m_field->text());
    m_count->setText(m_model->rowCount() == 0 ? tr("No row has all these words.")
                                              : tr("Rows: %1").arg(locale().toString(m_model->rowCount())));
    fitRows();
    showSources();
}

void ComparisonPanel::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ComparisonPanel::resizeEvent(QResizeEvent *)
{
    m_side->setVisible(width() >= m_look.theme.px(narrow));
    fitRows();
}

/// Every row as high as its longest cell.
void ComparisonPanel::fitRows()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    const int room = width() - (m_side->isHidden() ? 0 : m_side->width()) - 14; // a scroll bar
    for (int column = 0; column < ComparisonModel::columns; ++column) {
        m_table->setColumnWidth(column, room * shares.at(static_cast<size_t>(column)) / 100);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int high = 0;
        for (int column = 0; column < ComparisonModel::columns; ++column) {
            high = std::max(high, m_delegate->heightFor(m_model->index(row, column), m_table->columnWidth(column)));
        }
        m_table->setRowHeight(row, high);
    }
}

/// Of the cell with the keyboard; of the row in its first and last column. Until one is chosen, how to read the table.
void ComparisonPanel::showSources()
{
    const QModelIndex index = m_table->currentIndex();
    QStringList words{tr("Choose a cell to see its sources.")};
    for (const content::LeveledText &text : m_session->pack().comparison.reading) {
        words << text.at(m_session->snapshot().audience);
    }
    m_cell->setText(
        index.isValid() ? tr("Sources. %1").arg(index.data(Qt::AccessibleTextRole).toString()) : words.join(u"\n\n"_s));
    m_sources->setReferences(m_model->referencesOf(index), 6);
    if (m_look.artwork != nullptr) {
        m_sources->setLook(m_look);
    }
}

QString ComparisonPanel::html() const
{
    return ComparisonText{m_session->pack(), m_model->shownRows(), m_model->audience()}.html();
}

void ComparisonPanel::copy()
{
    const ComparisonText text{m_session->pack(), m_model->shownRows(), m_model->audience()};
    auto *copied = new QMimeData;
    copied->setText(text.tsv());
    copied->setHtml(text.html());
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace relief::ui
