// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers of a chart side by side, to be read, copied and saved.

#include "session/chart_data.h"
#include "theme/theme.h"

#include <QTableView>

namespace relief::charts {

class NumbersModel;

/// Arrow keys walk through it, Ctrl+C copies what is selected (or all) with its headings. The colors and the text size
/// of cells come from the style sheet, those of the headings from setTheme().
class NumbersTable : public QTableView {
    Q_OBJECT

public:
    explicit NumbersTable(QWidget *parent = nullptr);

    void setTheme(const theme::Theme &theme);
    void setChart(const session::ChartData &chart);
    void setPlaces(const std::vector<double> &places); ///< rows, in units of the x axis; empty: round numbers

    /// Tab-separated, with headings, as shown: the selected cells, or all of them where fewer than two are selected.
    QString selectedText() const;
    void copySelection() const;

    QString csv() const; ///< all of the chart, not only what is shown: see csvOf()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NumbersModel *m_numbers;
};

} // namespace relief::charts
