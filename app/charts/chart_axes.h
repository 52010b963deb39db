// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the numbers of a chart are placed and written: scales, ticks, units.

#include "session/chart_data.h"

#include <QString>

#include <vector>

namespace relief::charts {

/// A range of values as a share of a length. Logarithmic only above 0.
struct AxisScale {
    double from = 0;
    double to = 1;
    bool isLogarithmic = false;

    double share(double value) const;
    double at(double share) const; ///< the inverse
};

/// Of a chart whose ranges make sense (see cleaned()). A time of more than ten hours is written in hours, one of more
/// than three days in days, whatever the label of the data says.
class ChartAxes {
public:
    explicit ChartAxes(const session::ChartData &data);

    const AxisScale &x() const { return m_x; }
    const AxisScale &y() const { return m_y; }
    const QString &xLabel() const { return m_xLabel; }

    std::vector<double> xTicks(int most) const; ///< values at round numbers, at least two where there are two
    std::vector<double> yTicks(int most) const;
    QString xTickText(double value) const;
    QString yTickText(double value) const;
    QString xText(double value) const; ///< "24 min", "0.35"
    QString yText(double value) const; ///< "12.3", "37%"

    double step() const; ///< of an arrow key: a minute, or a hundredth of the range; as a share of the axis

private:
    AxisScale m_x;
    AxisScale m_y;
    QString m_xLabel;
    QString m_xPattern = QStringLiteral("%1");
    double m_xUnit = 1; ///< minutes in one of the numbers shown
    bool m_isTime = true;
    int m_yDecimals = 0;
    double m_yFactor = 1;
};

} // namespace relief::charts
