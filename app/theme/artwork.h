// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Token-colored SVG artwork as pixmaps: rasterized once per (file, theme, scale), kept within a byte budget.

#include "theme/theme.h"

#include <QColor>
#include <QPixmap>
#include <QPoint>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace relief::theme {

/// Draws token SVGs. One a window is enough; it is a cache and holds no other state.
class Artwork {
public:
    explicit Artwork(qint64 budgetBytes = 48LL * 1024 * 1024);
    ~Artwork();

    /// The whole drawing of ":/artwork/<file>" at `scale` device pixels a unit, transparent outside.
    /// `rotation` in degrees, clockwise, after `mirrorY`. Empty pixmap (and one warning a file) if there is no such
    /// file.
    QPixmap sprite(const QString &file, const Theme &theme, double scale, double rotation = 0, bool mirrorY = false);

    /// Where the drawing's (0, 0) lies in that sprite, in its pixels; the middle of a drawing centered on (0, 0).
    /// So a part at `at` is painter.drawPixmap(at - origin, sprite).
    QPoint origin(const QString &file, const Theme &theme, double scale, double rotation = 0, bool mirrorY = false);

    /// The drawing's viewBox, in its own units; empty if there is no such file.
    QRectF box(const QString &file, const Theme &theme);

    /// Paints `file` so that its viewBox fills `box`; the pixels are not kept: for static layers and export.
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
