// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/accessible_chart.h"

#include "charts/model_chart.h"
#include "charts/time_chart.h"

namespace relief::charts {

namespace {

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<TimeChart *>(object))
        return new AccessibleChart(chart);
    auto *chart = qobject_cast<ModelChart *>(object);
    return chart ? new AccessibleModelChart(chart) : nullptr;
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

AccessibleModelChart::AccessibleModelChart(ModelChart *chart)
    : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart)
{
}

QString AccessibleModelChart::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return m_chart->cursorReading();
    if (kind == QAccessible::Description)
        return m_chart->reading();
    const QString said = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && said.isEmpty() ? m_chart->data().title : said;
}

void *AccessibleModelChart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant AccessibleModelChart::currentValue() const
{
    return m_chart->cursorX();
}

void AccessibleModelChart::setCurrentValue(const QVariant &value)
{
    m_chart->scrubTo(value.toDouble());
}

QVariant AccessibleModelChart::maximumValue() const
{
    return m_chart->data().xTo;
}

QVariant AccessibleModelChart::minimumValue() const
{
    return m_chart->data().xFrom;
}

QVariant AccessibleModelChart::minimumStepSize() const
{
    return (m_chart->data().xTo - m_chart->data().xFrom) / 100;
}

} // namespace relief::charts
