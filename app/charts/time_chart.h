// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One row of the timeline: a readout over time with Qt Charts, solid up to now, dotted after.

#include "session/session.h"
#include "theme/theme.h"

#include <QWidget>

#include <memory>

namespace relief::charts {

class TimeChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    void setTheme(const theme::Theme &theme);
    void setSignal(const QString &token);                       ///< semantic color of the curve
    void setCurve(const session::Curve &curve, double spanMin); ///< replaces the whole series, thinned to the width
    void setNow(double minutes);                                ///< moves the mark on an overlay; the chart is not redrawn
    QRectF plotRect() const;                                    ///< so that the scrubber shares its x scale

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::charts
