// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/artwork.h"

#include "theme/artwork_cache.h"

#include <QPainter>
#include <QSvgRenderer>

namespace relief::theme {

using namespace Qt::StringLiterals;

namespace {

/// No sprite is larger than a very large screen; a wrong scale must not eat the memory.
constexpr int longestSide = 16384;

QTransform placing(double scale, double rotation, bool mirrorY)
{
    QTransform transform;
    transform.rotate(rotation);
    transform.scale(scale, mirrorY ? -scale : scale);
    return transform;
}

/// The whole pixels a sprite covers, its drawing's (0, 0) at (0, 0); empty if they are too many.
QRect pixelsOf(const QRectF &box, const QTransform &transform)
{
    const QRectF area = transform.mapRect(box);
    return area.width() < longestSide && area.height() < longestSide ? area.toAlignedRect() : QRect();
}

} // namespace

Artwork::Artwork(qint64 budgetBytes) : m_cache(std::make_unique<Cache>(budgetBytes)) {}

Artwork::~Artwork() = default;

QPixmap Artwork::sprite(const QString &file, const Theme &theme, double scale, double rotation, bool mirrorY)
{
    const PixmapKey key{file, static_cast<QRgb>(theme.id()), scale, rotation, mirrorY};
    if (const QPixmap *known = m_cache->pixmaps.object(key)) {
        return *known;
    }
    QSvgRenderer *drawing = m_cache->drawing(file, theme);
    if (drawing == nullptr) {
        return {};
    }
    const QTransform transform = placing(scale, rotation, mirrorY);
    const QRect pixels = pixelsOf(drawing->viewBoxF(), transform);
    if (pixels.isEmpty()) {
        return {};
    }
    QPixmap pixmap(pixels.size());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.translate(-pixels.topLeft());
    painter.setTransform(transform, true);
    drawing->render(&painter, drawing->viewBoxF());
    painter.end();
    return m_cache->keep(key, pixmap);
}

QPoint Artwork::origin(const QString &file, const Theme &theme, double scale, double rotation, bool mirrorY)
{
    return -pixelsOf(m_cache->box(file, theme), placing(scale, rotation, mirrorY)).topLeft();
}

QRectF Artwork::box(const QString &file, const Theme &theme)
{
    return m_cache->box(file, theme);
}

void Artwork::paint(QPainter &painter, const QString &file, const Theme &theme, const QRectF &box)
{
    if (QSvgRenderer *drawing = m_cache->drawing(file, theme); drawing != nullptr) {
        drawing->render(&painter, box);
    }
}

QPixmap Artwork::icon(const QString &name, const QColor &color, int size, double devicePixelRatio)
{
    const PixmapKey key{u":/icons/"_s + name, color.rgba(), size * devicePixelRatio, 0, false};
    if (const QPixmap *known = m_cache->pixmaps.object(key)) {
        return *known;
    }
    const QByteArray svg = m_cache->bytes(key.file + u".svg"_s);
    if (svg.isEmpty()) {
        return {};
    }
    QSvgRenderer drawing(QByteArray(svg).replace("currentColor", color.name().toLatin1()));
    const int pixels = qRound(key.scale);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return m_cache->keep(key, pixmap);
}

qint64 Artwork::bytes() const
{
    return m_cache->pixmaps.totalCost();
}

void Artwork::clear()
{
    m_cache->pixmaps.clear();
    m_cache->drawings.clear();
}

} // namespace relief::theme
