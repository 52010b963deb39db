// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One chart of what the model computes, kept at the session's medicines, person, words and time while it is shown.

#include "charts/model_chart.h"
#include "ui/chart_people.h"
#include "ui/look.h"

namespace relief::ui {

class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setKind(session::ChartKind kind);
    void setPeopleShown(bool shown);              ///< for those who can choose; patients always see that people differ
    void setPlotEdges(double left, double right); ///< of charts over time, in this widget

    void refreshMedicines(); ///< other medicines, person or timeline
    void refreshWords();     ///< other words for the same
    void refreshNow();       ///< another time

    const session::ChartData &data() const { return m_data; } ///< all of it, even where words had to give way
    charts::ModelChart *chart() { return m_chart; }
    ChartPeople *people() { return &m_people; }

Q_SIGNALS:
    void scrubbed(double minutes);
    void grabbed(); ///< a drag begins
    void released();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void compute();
    void addPeople(session::ChartData &data) const;
    void placePlot();
    void fitWords();
    bool isForPatients() const;

    session::Session *m_session;
    charts::ModelChart *m_chart;
    session::ChartData m_data;
    ChartPeople m_people;
    session::ChartKind m_kind = session::ChartKind::Concentration;
    double m_left = 0;
    double m_right = 0;
    double m_drawnMinute = -1; ///< of a chart that is not over time
    bool m_peopleShown = true;
};

} // namespace relief::ui
