// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_curves.h"

#include "ui/experiment_overlay.h"

#include <algorithm>

namespace relief::ui {

session::Curve upTo(session::Curve curve, double minutes)
{
    const auto end = std::upper_bound(curve.minutes.begin(), curve.minutes.end(), minutes);
    if (end == curve.minutes.end()) {
        return curve;
    }
    const auto kept = static_cast<size_t>(end - curve.minutes.begin());
    if (kept > 0 && curve.minutes[kept - 1] < minutes) { // the end itself, on the straight line
        const double share = (minutes - curve.minutes[kept - 1]) / (curve.minutes[kept] - curve.minutes[kept - 1]);
        curve.values[kept] = curve.values[kept - 1] + share * (curve.values[kept] - curve.values[kept - 1]);
        curve.minutes[kept] = minutes;
        curve.minutes.resize(kept + 1);
        curve.values.resize(kept + 1);
    } else {
        curve.minutes.resize(kept);
        curve.values.resize(kept);
    }
    curve.after.clear();
    return curve;
}

ExperimentCurves::ExperimentCurves(QWidget *parent)
    : QWidget(parent), m_chart(new charts::TimeChart(this)), m_overlay(new CurvesOverlay(m_chart))
{
    setLayoutDirection(Qt::LeftToRight); // time is not mirrored
    m_chart->setFocusPolicy(Qt::NoFocus);
}

void ExperimentCurves::setLook(const Look &look)
{
    m_chart->setTheme(look.theme);
    m_overlay->setLook(look);
}

void ExperimentCurves::setShown(const Shown &shown)
{
    m_chart->setSignal(shown.signal);
    m_chart->setCurve(shown.curve, shown.spanMin);
    m_overlay->setShown(shown);
}

void ExperimentCurves::setMarks(const std::vector<session::DoseMark> &marks)
{
    m_overlay->setMarks(marks);
}

void ExperimentCurves::setNow(double minutes, const QString &value)
{
    m_chart->setNow(minutes);
    m_chart->setValueText(value);
}

void ExperimentCurves::setSeen(double minutes)
{
    m_overlay->setSeen(minutes);
}

void ExperimentCurves::resizeEvent(QResizeEvent *)
{
    m_chart->setGeometry(rect());
    m_overlay->setGeometry(m_chart->rect());
}

} // namespace relief::ui
