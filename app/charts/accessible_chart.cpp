// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/accessible_chart.h"

#include "charts/time_chart.h"

namespace relief::charts {

namespace {

QAccessibleInterface *describe(const QString &, QObject *object)
{
    auto *chart = qobject_cast<TimeChart *>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

AccessibleChart::AccessibleChart(TimeChart *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

QString AccessibleChart::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value || kind == QAccessible::Description)
        return m_chart->reading();
    return QAccessibleWidget::text(kind);
}

void AccessibleChart::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(describe);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace relief::charts
