// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers of a chart, one row a place on its x axis, one column a line or percentile.

#include "session/chart_data.h"

#include <QAbstractTableModel>

namespace relief::charts {

class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const session::ChartData &data); ///< cleaned
    void setPlaces(std::vector<double> places);    ///< empty: round numbers over the range
    const session::ChartData &chart() const { return m_chart; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        QString name;
        QString meaning; ///< in a sentence, for screen readers and tooltips
        const std::vector<double> *x = nullptr;
        const std::vector<double> *y = nullptr;
    };

    void refresh();
    void addBand(const session::ChartBand &band);
    QString valueText(int row, int column) const;

    session::ChartData m_chart;
    std::vector<double> m_chosen;
    std::vector<double> m_places;
    std::vector<Column> m_columns; ///< the first column of the table is not among them
};

} // namespace relief::charts
