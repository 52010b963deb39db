// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The numbers of a chart: to read, to copy, to save.

#include "session/chart_data.h"
#include "ui/look.h"
#include "ui/save_place.h"

#include <QDialog>
#include <QLabel>

namespace relief::charts {
class NumbersTable;
}

namespace relief::ui {

class ChartNumbers : public QDialog {
    Q_OBJECT

public:
    ChartNumbers(const session::ChartData &chart, const Look &look, QWidget *parent);

    void save(const QString &path); ///< all of the chart as CSV; says how it went

private:
    void chooseFile();
    void copy();

    charts::NumbersTable *m_table;
    QLabel *m_said; ///< what came of the last button
    QString m_fileName;
    SavePlace m_place;
};

} // namespace relief::ui
