// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is predicted, over the time of the run. What has not been seen yet is covered; of two runs the other is dashed.

#include "charts/time_chart.h"
#include "ui/look.h"

#include <QWidget>

namespace relief::ui {

class CurvesOverlay;

class ExperimentCurves : public QWidget {
    Q_OBJECT

public:
    explicit ExperimentCurves(QWidget *parent = nullptr);

    struct Shown {
        QString signal; ///< semantic color
        session::Curve curve;
        session::Curve other;    ///< of the other run, dashed; no values: none
        double spanMin = 1;      ///< from 0
        double fromMin = 0;      ///< where the run begins ...
        double toMin = 0;        ///< ... and where it ends
        double otherFromMin = 0; ///< of the other one, where both are times of one
        double otherToMin = 0;
        QString hint; ///< told while all of it is covered
    };

    void setLook(const Look &look);
    void setShown(const Shown &shown);
    void setMarks(const std::vector<session::DoseMark> &marks);
    void setNow(double minutes, const QString &value);
    void setSeen(double minutes); ///< up to there it is uncovered
    charts::TimeChart *chart() const { return m_chart; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    charts::TimeChart *m_chart;
    CurvesOverlay *m_overlay;
};

/// A curve no further than `minutes`.
session::Curve upTo(session::Curve curve, double minutes);

} // namespace relief::ui
