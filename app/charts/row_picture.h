// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole row as two pictures: how it looks up to now, and how it looks after.

#include "charts/curve_picture.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QPixmap>
#include <QRectF>

namespace relief::charts {

/// Where things lie in a row of `size`, in device-independent pixels.
struct RowLayout {
    QSize size;
    double pixelRatio = 1;

    QRectF frame() const;
    QRectF plot() const; ///< 0 to 1 upwards, the span from left to right

    friend bool operator==(const RowLayout &, const RowLayout &) = default;
};

class RowPicture {
public:
    void draw(const session::Curve &curve, double spanMin, const RowLayout &layout);
    void setLook(const theme::Theme &theme, const QString &signal);

    QColor lineColor() const; ///< the fill of the meaning, or its ink where the fill is too pale for a line
    const QPixmap &past() const { return m_past; }
    const QPixmap &future() const { return m_future; }

private:
    QColor groundColor() const;
    QPixmap ground(const RowLayout &layout) const;
    QPixmap dotted(const RowLayout &layout);

    theme::Theme m_theme;
    QString m_signal;
    CurvePicture m_curve;
    QPixmap m_past;
    QPixmap m_future;
};

} // namespace relief::charts
