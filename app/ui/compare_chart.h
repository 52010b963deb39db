// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The main number of one pane over time, with a mark where each medicine was given. All panes have one scale.

#include "charts/time_chart.h"
#include "ui/look.h"

#include <QWidget>

namespace relief::ui {

class CompareMarks;

class CompareChart : public QWidget {
    Q_OBJECT

public:
    explicit CompareChart(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setCurve(const QString &signal, const session::Curve &curve, double spanMin);
    void setMarks(const std::vector<session::DoseMark> &marks);
    void setNow(double minutes, const QString &value);
    charts::TimeChart *chart() const { return m_chart; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    charts::TimeChart *m_chart;
    CompareMarks *m_doses;
};

} // namespace relief::ui
