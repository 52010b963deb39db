// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Artwork keeps: finished pixmaps within a byte budget, and the drawings parsed last.

#include "theme/artwork.h"

#include <QCache>
#include <QHash>
#include <QSet>
#include <QSvgRenderer>

namespace relief::theme {

struct PixmapKey {
    QString file;
    QRgb color = 0; ///< of an icon; the number of the theme for a sprite
    double scale = 1;
    double rotation = 0;
    bool mirrorY = false;

    friend bool operator==(const PixmapKey &, const PixmapKey &) = default;
    friend std::size_t qHash(const PixmapKey &key, std::size_t seed = 0)
    {
        return qHashMulti(seed, key.file, key.color, key.scale, key.rotation, key.mirrorY);
    }
};

struct Artwork::Cache {
    explicit Cache(qint64 budgetBytes);

    /// The parsed drawing of ":/artwork/<file>" in the theme's colors; null if there is none. Valid until the next
    /// call.
    QSvgRenderer *drawing(const QString &file, const Theme &theme);

    /// The view box of a drawing, known without parsing it again; empty if there is none.
    QRectF box(const QString &file, const Theme &theme);

    /// A resource; empty, and a warning at the first time, if there is none.
    QByteArray bytes(const QString &path);

    /// Stores the pixmap, dropping those unused for longest where the budget asks for it, and returns it.
    QPixmap keep(const PixmapKey &key, const QPixmap &pixmap);

    QCache<PixmapKey, QPixmap> pixmaps;
    QCache<QPair<QString, int>, QSvgRenderer> drawings; ///< by file and number of the theme
    QHash<QString, QRectF> boxes;                       ///< the same in all themes
    QSet<QString> missing;
};

} // namespace relief::theme
