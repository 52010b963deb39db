// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Time: transport, scrubber and below it, on the same x scale, the rows of the picture or one chart of the model.

#include "ui/pane.h"
#include "ui/scrubber.h"

#include <QLabel>

#include <vector>

namespace relief::charts {
class TimeChart;
}

namespace relief::ui {

class ChartBar;
class ChartPane;
class TransportBar;

class TimelinePanel : public Pane {
    Q_OBJECT

public:
    explicit TimelinePanel(session::Session *session, QWidget *parent = nullptr);
    ~TimelinePanel() override;

    void setLook(const Look &look);

    /// Shows as many charts as `mostHeight` has room for, at least one; returns the height to give the panel.
    int fit(int width, int mostHeight);

    void rebuildRows();   ///< another diagram, audience or size
    void refreshCurves(); ///< other medicines
    void refresh();       ///< another time: moves the line of now, changes values that differ
    void refreshPlaying();

    // what is shown over time, by the ids of chartChoices()
    void chooseChart(const QString &id);
    void nextChart(int step);
    void showNumbers();
    void setLarge(bool large); ///< the chart in the place of the picture; the page makes the room
    bool isLarge() const { return m_large; }

    TimeScale timeScale() const { return m_scale; } ///< in this panel's coordinates

Q_SIGNALS:
    void heightAsked(); ///< it wants another height: see fit() and isLarge()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Row {
        QString id;
        QLabel *label = nullptr;
        QLabel *value = nullptr;
        charts::TimeChart *chart = nullptr; ///< made after the first frame
    };

    void createCharts();
    void refreshRows();
    void setUpChart(const Row &row, const content::Readout &readout);
    void layOut();
    void layOutBelow(int labels, int y);
    void paintAxis();

    // timeline_charts.cpp
    void connectBar();
    void makePane();
    void refreshChoices();
    void refreshTools();
    void showRows();
    bool hasChart() const; ///< one of the model's is chosen
    int fitChart(int fixed, int mostHeight) const;

    int rowHeightFor(int width) const;
    int labelWidth(int width) const;
    int valueWidth() const;
    int axisHeight() const;
    void grab();
    void scrubTo(double minutes);
    void release();

    session::Session *m_session;
    TransportBar *m_transport;
    ChartBar *m_bar;
    ChartPane *m_pane = nullptr; ///< made when a chart is first chosen
    QLabel *m_timeLabel;
    Scrubber *m_scrubber;
    std::vector<Row> m_rows;
    Look m_look;
    TimeScale m_scale;
    double m_shownX = -1; ///< where the charts' mark was last put
    QString m_chosen;     ///< of the charts
    size_t m_mostRows = 3;
    bool m_chartsWanted = false; ///< the first frame is out
    bool m_wasPlaying = false;
    bool m_dragging = false;
    bool m_peopleShown = true;
    bool m_large = false;
};

/// All readouts, or as many as there may be: the first ones and the last.
std::vector<const content::Readout *> shownReadouts(const content::Diagram &diagram, size_t most);

} // namespace relief::ui
