// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Token-colored SVG artwork as pixmaps: rasterized once per (file, theme, scale), kept within a byte budget.

#include "theme/theme.h"

#include <QImage>
#include <QPixmap>
#include <QRectF>

#include <memory>

namespace relief::theme {

/// Draws token SVGs. One a window is enough; it is a cache and holds no other state.
class Artwork {
public:
    explicit Artwork(qint64 budgetBytes = 48LL * 1024 * 1024);
    ~Artwork();

    /// The whole drawing of ":/artwork/<file>" at `scale` device pixels a unit, transparent outside.
    /// `rotation` in degrees, clockwise. Empty pixmap (and a warning) if there is no such file.
    QPixmap sprite(const QString &file, const Theme &theme, double scale, double rotation = 0, bool mirrorY = false);

    /// Paints `file` (its viewBox `box`) into `target` of a painter, uncached: for static layers and export.
    void paint(QPainter &painter, const QString &file, const Theme &theme, const QRectF &box);

    /// One of ":/icons/<name>.svg" in a color, square of `size` device-independent pixels.
    QPixmap icon(const QString &name, const QColor &color, int size, double devicePixelRatio);

    qint64 bytes() const;
    void clear();

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace relief::theme
