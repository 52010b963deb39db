// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_axes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace relief::charts {

namespace {

constexpr double hour = 60;
constexpr double day = 24 * hour;
constexpr double mostInMinutes = 10 * hour;
constexpr double mostInHours = 3 * day;
constexpr double slack = 1e-9; ///< of a step: a tick at the very end counts

struct Axes {
    Q_DECLARE_TR_FUNCTIONS(Axes)
};

/// The first of these steps, times ten as often as it takes, that gives at most `most` ticks.
double roundStep(double span, int most, std::initializer_list<double> steps)
{
    const double least = span / std::max(most - 1, 1);
    double power = 1;
    while (power * *steps.begin() > least)
        power /= 10;
    for (;; power *= 10) {
        for (const double step : steps) {
            if (step * power >= least * (1 - slack))
                return step * power;
        }
    }
}

/// Minutes and hours are counted in sixties and twelves.
double timeStep(double span, int most, double unit)
{
    const double least = span / std::max(most - 1, 1);
    for (const double step : {1., 2., 5., 10., 15., 30., 60., 120., 180.}) {
        if (unit <= 1 && step >= least * (1 - slack))
            return step;
    }
    for (const double step : {1., 2., 3., 4., 6., 8., 12., 24.}) {
        if (unit <= hour && step * hour >= least * (1 - slack))
            return step * hour;
    }
    for (const double step : {1., 2., 7., 14., 28.}) {
        if (step * day >= least * (1 - slack))
            return step * day;
    }
    return 28 * day * std::ceil(least / (28 * day));
}

std::vector<double> multiples(double from, double to, double step)
{
    std::vector<double> ticks;
    const double first = std::ceil(from / step - slack);
    const double last = std::floor(to / step + slack);
    for (double i = first; i <= last; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::vector<double> decades(const AxisScale &scale, int most)
{
    const double first = std::ceil(std::log10(scale.from) - slack);
    const double last = std::floor(std::log10(scale.to) + slack);
    const double every = std::max(1.0, std::ceil((last - first + 1) / std::max(most, 2)));
    std::vector<double> ticks;
    for (double power = first; power <= last; power += every)
        ticks.push_back(std::pow(10, power));
    if (ticks.size() >= 2)
        return ticks;
    ticks.clear();
    for (double power = first - 1; power <= last + 1; ++power) { // less than two decades: 1, 2, 5
        for (const double digit : {1., 2., 5.}) {
            const double tick = digit * std::pow(10, power);
            if (tick >= scale.from * (1 - slack) && tick <= scale.to * (1 + slack))
                ticks.push_back(tick);
        }
    }
    return ticks;
}

QString plain(double value, int decimals)
{
    const double half = 0.5 * std::pow(10, -decimals);
    return QLocale().toString(std::abs(value) < half ? 0.0 : value, 'f', decimals); // never "-0"
}

/// As many digits as a reader needs: three.
QString significant(double value)
{
    if (!(std::abs(value) > 0))
        return plain(0, 0);
    const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, 12);
    QString text = plain(value, decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLocale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

} // namespace

double AxisScale::share(double value) const
{
    if (isLogarithmic)
        return std::log(value / from) / std::log(to / from);
    return (value - from) / (to - from);
}

double AxisScale::at(double share) const
{
    return isLogarithmic ? from * std::pow(to / from, share) : from + (to - from) * share;
}

ChartAxes::ChartAxes(const session::ChartData &data)
    : m_x{data.xFrom, data.xTo, data.logarithmicX}, m_y{data.yFrom, data.yTo, false}, m_xLabel(data.xLabel),
      m_isTime(data.overTime), m_yDecimals(data.yDecimals), m_yFactor(data.yFactor)
{
    if (!m_isTime)
        return;
    const double span = m_x.to - m_x.from;
    if (span <= mostInMinutes) {
        m_xPattern = Axes::tr("%1 min");
    } else if (span <= mostInHours) {
        m_xUnit = hour;
        m_xPattern = Axes::tr("%1 h");
        m_xLabel = Axes::tr("hours");
    } else {
        m_xUnit = day;
        m_xPattern = Axes::tr("day %1");
        m_xLabel = Axes::tr("days");
    }
}

std::vector<double> ChartAxes::xTicks(int most) const
{
    if (m_x.isLogarithmic)
        return decades(m_x, most);
    const double span = m_x.to - m_x.from;
    return multiples(m_x.from, m_x.to, m_isTime ? timeStep(span, most, m_xUnit) : roundStep(span, most, {1, 2, 5}));
}

std::vector<double> ChartAxes::yTicks(int most) const
{
    const double factor = std::abs(m_yFactor) > 0 ? m_yFactor : 1;
    std::vector<double> ticks =
        multiples(m_y.from * factor, m_y.to * factor, roundStep((m_y.to - m_y.from) * factor, most, {1, 2, 2.5, 5}));
    for (double &tick : ticks)
        tick /= factor;
    return ticks;
}

QString ChartAxes::xTickText(double value) const
{
    return significant(value / m_xUnit);
}

QString ChartAxes::yTickText(double value) const
{
    const QString number = significant(value * m_yFactor);
    return m_yFactor >= 100 ? Axes::tr("%1%", "a share").arg(number) : number;
}

QString ChartAxes::xText(double value) const
{
    const double tenths = std::round(value / m_xUnit * 10) / 10;
    return m_xPattern.arg(!m_isTime ? significant(value) : m_xUnit > 1 ? significant(tenths) : plain(value, 0));
}

QString ChartAxes::yText(double value) const
{
    const QString number = plain(value * m_yFactor, m_yDecimals);
    return m_yFactor >= 100 ? Axes::tr("%1%", "a share").arg(number) : number;
}

double ChartAxes::step() const
{
    const double span = m_x.to - m_x.from;
    return m_isTime && span > 1 && span <= mostInMinutes ? 1 / span : 0.01;
}

} // namespace relief::charts
