// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/numbers_model.h"

#include "charts/chart_axes.h"
#include "charts/chart_layout.h"
#include "charts/clean_chart.h"

#include <cmath>
#include <utility>

namespace relief::charts {

namespace {

constexpr int mostRows = 13; ///< of places nobody chose

} // namespace

void NumbersModel::setChart(const session::ChartData &data)
{
    beginResetModel();
    m_chart = cleaned(data);
    refresh();
    endResetModel();
}

void NumbersModel::setPlaces(std::vector<double> places)
{
    beginResetModel();
    std::erase_if(places, [](double place) { return !std::isfinite(place); });
    m_chosen = std::move(places);
    refresh();
    endResetModel();
}

void NumbersModel::refresh()
{
    m_columns.clear();
    m_places.clear();
    if (!hasPoints(m_chart))
        return;
    for (size_t i = 0; i < m_chart.lines.size(); ++i) {
        const session::ChartLine &line = m_chart.lines[i];
        m_columns.push_back({line.name, line.name, &line.x, &line.y});
        for (const session::ChartBand &band : m_chart.bands) {
            if (band.line == i)
                addBand(band);
        }
    }
    m_places = m_chosen.empty() ? ChartAxes(m_chart).xTicks(mostRows) : m_chosen;
}

void NumbersModel::addBand(const session::ChartBand &band)
{
    const QString name = m_chart.lines[band.line].name;
    const QString below = tr("%1: %2 in 100 people have less", "line, number");
    const auto add = [&](int percent, const std::vector<double> &values) {
        m_columns.push_back({tr("%1: %2% have less", "quantity, percent of people").arg(name).arg(percent),
            below.arg(name).arg(percent), &band.x, &values});
    };
    add(5, band.p5);
    add(25, band.p25);
    add(50, band.p50);
    add(75, band.p75);
    add(95, band.p95);
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QString NumbersModel::valueText(int row, int column) const
{
    const double place = m_places[static_cast<size_t>(row)];
    const ChartAxes axes(m_chart);
    if (column == 0)
        return axes.xText(place);
    const Column &shown = m_columns[static_cast<size_t>(column - 1)];
    const auto value = valueOf(*shown.x, *shown.y, place);
    return value ? axes.yText(*value) : tr("–", "no value here");
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return valueText(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() > 0) {
        return tr("%1 at %2: %3", "quantity, time, value")
            .arg(m_columns[static_cast<size_t>(index.column() - 1)].meaning, valueText(index.row(), 0),
                valueText(index.row(), index.column()));
    }
    return {};
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) // not shown, but told by screen readers
        return role == Qt::DisplayRole && section < rowCount() ? valueText(section, 0) : QVariant();
    const bool isTold = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isTold || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return m_chart.xLabel.isEmpty() ? QString() : ChartAxes(m_chart).xLabel();
    const Column &column = m_columns[static_cast<size_t>(section - 1)];
    return role == Qt::DisplayRole ? column.name : column.meaning;
}

} // namespace relief::charts
