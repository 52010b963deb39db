// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the model computes, as a chart: lines with their names, how people differ, doses, and a cursor.

#include "session/chart_data.h"
#include "theme/theme.h"

#include <QWidget>

#include <memory>

namespace relief::charts {

/// Drawn into one picture when data, size or theme change; moving the cursor repaints a strip, standing still nothing.
/// Numbers that are not finite are never drawn. Words come from the data, translated.
class ModelChart : public QWidget {
    Q_OBJECT

public:
    explicit ModelChart(QWidget *parent = nullptr);
    ~ModelChart() override;

    void setTheme(const theme::Theme &theme);
    void setData(const session::ChartData &data);
    const session::ChartData &data() const; ///< as drawn: cleaned, with a note where something was left out

    /// Time of the timeline, for charts over time. Another chart keeps a cursor of its own and ignores this.
    void setNow(double minutes);
    double cursorX() const; ///< in units of the x axis: minutes, or what the chart is over

    /// The plot reaches from left to right (pixels of this widget), so that a timeline above or below shares its x
    /// scale. Without it, or with right <= left, the plot takes the room that the words leave.
    void setPlotEdges(double left, double right);
    QRectF plotRect() const; ///< empty if there is nothing to draw

    QString reading() const;       ///< for screen readers: title, lines, values at the cursor, range, bands, notes
    QString cursorReading() const; ///< "At 24 min, Morphine: 12.3; Naloxone: 0.4."
    int drawings() const;          ///< how often the picture was drawn: for tests and the benchmark

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// As a person does with mouse or keys: moves, and says so. Clamped to the axis.
    void scrubTo(double x);

Q_SIGNALS:
    /// A person moved the cursor; not emitted by setNow(). In units of the x axis.
    void cursorMoved(double x);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::charts
