// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader is told about a chart: its name, and the value at the mark whenever it asks.

#include <QAccessibleWidget>

namespace relief::charts {

class ModelChart;
class TimeChart;

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(TimeChart *chart);

    QString text(QAccessible::Text kind) const override;

    /// Makes every chart be described this way; the first call counts.
    static void install();

private:
    TimeChart *m_chart;
};

/// Its cursor can be moved, too.
class AccessibleModelChart : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleModelChart(ModelChart *chart);

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

private:
    ModelChart *m_chart;
};

} // namespace relief::charts
