// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader is told about a chart: its name, and the value at the mark whenever it asks.

#include <QAccessibleWidget>

namespace relief::charts {

class TimeChart;

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(TimeChart *chart);

    QString text(QAccessible::Text kind) const override;

    /// Makes every TimeChart be described this way; the first call counts.
    static void install();

private:
    TimeChart *m_chart;
};

} // namespace relief::charts
