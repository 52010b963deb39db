// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/artwork_cache.h"

#include <QFile>
#include <QtDebug>

namespace relief::theme {

using namespace Qt::StringLiterals;

namespace {

/// Turning one particle into all its angles parses it once; more than a scene's kinds need not be kept.
constexpr qsizetype parsedDrawings = 24;

} // namespace

Artwork::Cache::Cache(qint64 budgetBytes) : pixmaps(budgetBytes), drawings(parsedDrawings) {}

QSvgRenderer *Artwork::Cache::drawing(const QString &file, const Theme &theme)
{
    const QPair<QString, int> key(file, static_cast<int>(theme.id()));
    if (QSvgRenderer *known = drawings.object(key)) {
        return known;
    }
    const QByteArray svg = bytes(u":/artwork/"_s + file);
    if (svg.isEmpty()) {
        return nullptr;
    }
    auto parsed = std::make_unique<QSvgRenderer>(theme.recolored(svg));
    if (!parsed->isValid()) {
        return nullptr;
    }
    drawings.insert(key, parsed.release());
    return drawings.object(key);
}

QRectF Artwork::Cache::box(const QString &file, const Theme &theme)
{
    const auto known = boxes.constFind(file);
    if (known != boxes.cend()) {
        return *known;
    }
    const QSvgRenderer *parsed = drawing(file, theme);
    return *boxes.insert(file, parsed != nullptr ? parsed->viewBoxF() : QRectF());
}

QByteArray Artwork::Cache::bytes(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        return file.readAll();
    }
    if (!missing.contains(path)) {
        missing.insert(path);
        qWarning().noquote() << "theme: there is no" << path;
    }
    return {};
}

QPixmap Artwork::Cache::keep(const PixmapKey &key, const QPixmap &pixmap)
{
    const qsizetype bytesUsed = qsizetype{pixmap.width()} * pixmap.height() * pixmap.depth() / 8;
    pixmaps.insert(key, new QPixmap(pixmap), bytesUsed);
    return pixmap;
}

} // namespace relief::theme
