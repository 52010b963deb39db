// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison_model.h"

#include "content/search_words.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::MedicineGroup;

namespace {

constexpr int glyphSize = 20;

std::optional<MedicineGroup> groupOf(int column)
{
    switch (column) {
    case ComparisonModel::Opioid:
        return MedicineGroup::Opioid;
    case ComparisonModel::Ketamine:
        return MedicineGroup::Ketamine;
    case ComparisonModel::Naloxone:
        return MedicineGroup::Naloxone;
    default:
        return std::nullopt;
    }
}

} // namespace

ComparisonModel::ComparisonModel(const content::Pack &pack, QObject *parent) : QAbstractTableModel(parent), m_pack(pack)
{
    refilter();
}

void ComparisonModel::setLook(const Look &look)
{
    m_look = look;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ComparisonModel::setAudience(content::Audience audience)
{
    m_audience = audience;
    refilter();
}

void ComparisonModel::setFilter(const QString &words)
{
    m_filter = words;
    refilter();
}

void ComparisonModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = content::folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_pack.comparison.rows.size(); ++i) {
        QString all;
        for (int column = 0; column < columns; ++column) {
            all += text(m_pack.comparison.rows[i], column) + u' ';
        }
        all = content::folded(all);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); })) {
            m_shown.push_back(i);
        }
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const content::ComparisonRow &ComparisonModel::row(int shown) const
{
    return m_pack.comparison.rows.at(m_shown.at(static_cast<size_t>(shown)));
}

std::vector<const content::ComparisonRow *> ComparisonModel::shownRows() const
{
    std::vector<const content::ComparisonRow *> rows;
    for (const size_t index : m_shown) {
        rows.push_back(&m_pack.comparison.rows[index]);
    }
    return rows;
}

QStringList ComparisonModel::referencesOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const content::ComparisonRow &of = row(index.row());
    if (const auto group = groupOf(index.column())) {
        return of.cell(*group).references;
    }
    QStringList all;
    for (const content::ComparisonCell &cell : of.cells) {
        all += cell.references;
    }
    all.removeDuplicates();
    return all;
}

QString ComparisonModel::text(const content::ComparisonRow &of, int column) const
{
    if (const auto group = groupOf(column)) {
        return of.cell(*group).text.at(m_audience);
    }
    return column == Aspect ? of.aspect.at(m_audience) : content::gradeWord(of.grade);
}

QString ComparisonModel::spoken(const QModelIndex &index) const
{
    const content::ComparisonRow &of = row(index.row());
    const QString aspect = of.aspect.at(m_audience);
    if (const auto group = groupOf(index.column())) {
        return tr("%1, %2: %3").arg(aspect, groupWord(*group), text(of, index.column()));
    }
    return index.column() == Aspect
               ? aspect
               : tr("%1: evidence %2, %3").arg(aspect, content::gradeLetter(of.grade), content::gradeWord(of.grade));
}

QString ComparisonModel::tip(const QModelIndex &index) const
{
    QStringList lines;
    for (const QString &id : referencesOf(index)) {
        if (const content::Reference *reference = m_pack.reference(id)) {
            lines << reference->shortCitation();
        }
    }
    return lines.join(u'\n');
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(row(index.row()), index.column());
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case GradeRole:
        return index.column() == Sure ? QVariant(static_cast<int>(row(index.row()).grade)) : QVariant();
    case IsHeadingRole:
        return index.column() == Aspect;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto group = groupOf(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return group ? groupWord(*group) : section == Aspect ? tr("About") : tr("How sure?");
    }
    if (role == Qt::DecorationRole && group && m_look.artwork != nullptr) {
        return symbol(m_look, symbolOf(*group), glyphSize, 1);
    }
    return {};
}

} // namespace relief::ui
