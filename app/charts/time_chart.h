// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One row of the timeline: a readout over time with Qt Charts, solid up to now, dotted after.

#include "session/session.h"
#include "theme/theme.h"

#include <QWidget>

#include <memory>

namespace relief::charts {

/// The curve is drawn by Qt Charts into two pictures, past and future, when it, the size or the theme changes; a paint
/// event only copies their parts and draws the mark. Name it with setAccessibleName; its words, units and ticks are the
/// caller's. Time runs from left to right in every language.
class TimeChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    void setTheme(const theme::Theme &theme);
    void setSignal(const QString &token);                       ///< semantic color of the curve
    void setCurve(const session::Curve &curve, double spanMin); ///< replaces the whole series, thinned to the width
    void setNow(double minutes); ///< moves the mark on an overlay; the chart is not redrawn
    QRectF plotRect() const;     ///< so that the scrubber shares its x scale

    /// The value at the mark as the snapshot words it ("3 / 10"), for screen readers; without it a percentage is said.
    void setValueText(const QString &text);
    QString reading() const; ///< "37% at 24 minutes", "37% at 14 days 6 h"

    int drawings() const; ///< how often the curve was drawn: for tests and the benchmark

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::charts
