// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Time: transport, scrubber and small charts on one x scale, with one line of now through all.

#include "ui/pane.h"
#include "ui/scrubber.h"

#include <QLabel>

#include <vector>

namespace relief::charts {
class TimeChart;
}

namespace relief::ui {

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

    TimeScale timeScale() const { return m_scale; } ///< in this panel's coordinates

protected:
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
    void setUpChart(const Row &row, const content::Readout &readout);
    void layOut();
    int rowHeightFor(int width) const;
    int labelWidth(int width) const;
    int valueWidth() const;
    int axisHeight() const;
    void grab();
    void scrubTo(double minutes);
    void release();

    session::Session *m_session;
    TransportBar *m_transport;
    QLabel *m_timeLabel;
    Scrubber *m_scrubber;
    std::vector<Row> m_rows;
    Look m_look;
    TimeScale m_scale;
    double m_shownX = -1; ///< where the charts' mark was last put
    size_t m_mostRows = 3;
    bool m_chartsWanted = false; ///< the first frame is out
    bool m_wasPlaying = false;
    bool m_dragging = false;
};

/// All readouts, or as many as there may be: the first ones and the last.
std::vector<const content::Readout *> shownReadouts(const content::Diagram &diagram, size_t most);

} // namespace relief::ui
