// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lies on a chart: the cover over what has not been seen, the other run's line, and a mark where each medicine is
// given.

#include "ui/experiment_curves.h"

#include <QPixmap>

#include <array>

namespace relief::ui {

class CurvesOverlay : public QWidget {
    Q_OBJECT

public:
    explicit CurvesOverlay(charts::TimeChart *chart);

    void setLook(const Look &look);
    void setShown(const ExperimentCurves::Shown &shown);
    void setMarks(const std::vector<session::DoseMark> &marks);
    void setSeen(double minutes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor groundColor() const;
    double x(double minutes) const;
    double y(double value) const;
    void paintRun(QPainter &painter) const;
    void paintOther(QPainter &painter) const;
    void paintAfter(QPainter &painter) const;
    void paintCover(QPainter &painter) const;
    void paintHint(QPainter &painter) const;
    void paintMark(QPainter &painter, const session::DoseMark &mark);

    charts::TimeChart *m_chart;
    ExperimentCurves::Shown m_shown;
    std::vector<session::DoseMark> m_marks;
    double m_seen = 0;
    std::array<QPixmap, content::allGroups.size()> m_glyphs;
    Look m_look;
};

} // namespace relief::ui
