// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_chart.h"

#include "ui/compare_marks.h"

namespace relief::ui {

CompareChart::CompareChart(QWidget *parent)
    : QWidget(parent), m_chart(new charts::TimeChart(this)),
      m_doses(new CompareMarks(CompareMarks::Place::Chart, m_chart))
{
    setLayoutDirection(Qt::LeftToRight); // time is not mirrored
    m_chart->setFocusPolicy(Qt::NoFocus);
}

void CompareChart::setLook(const Look &look)
{
    m_chart->setTheme(look.theme);
    m_doses->setLook(look);
}

void CompareChart::setCurve(const QString &signal, const session::Curve &curve, double spanMin)
{
    m_chart->setSignal(signal);
    m_chart->setCurve(curve, spanMin);
    m_doses->setSpan(spanMin);
}

void CompareChart::setMarks(const std::vector<session::DoseMark> &marks)
{
    m_doses->setMarks(marks);
}

void CompareChart::setNow(double minutes, const QString &value)
{
    m_chart->setNow(minutes);
    m_chart->setValueText(value);
}

void CompareChart::resizeEvent(QResizeEvent *)
{
    m_chart->setGeometry(rect());
    m_doses->setGeometry(m_chart->rect());
    const QRectF plot = m_chart->plotRect();
    m_doses->setEnds(plot.left(), plot.right(), plot.top(), plot.bottom());
}

} // namespace relief::ui
