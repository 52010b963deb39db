// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/sprite_set.h"

#include "scene/ion_name.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView chevron("chevron-");

double degrees(const SpriteKey &key)
{
    return 360.0 * key.turn / turnSteps;
}

double scaleOf(const Stage &stage, const SpriteKey &key)
{
    return stage.unit() * key.scale / 1000;
}

/// A pulse that stands still: an angle bracket that points along the way.
void paintChevron(QPainter &painter, const Stage &stage, const SpriteKey &key)
{
    const QString signal = key.kind.sliced(chevron.size());
    const QPolygonF bracket{{-8, -11}, {7, 0}, {-8, 11}};
    const QColor under = stage.theme.color(stage.art->canvas);
    painter.rotate(degrees(key));
    painter.scale(scaleOf(stage, key), scaleOf(stage, key));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(under, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(bracket);
    painter.setPen(QPen(stage.theme.ink(signal), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(bracket);
}

QString fileOf(const Stage &stage, const SpriteKey &key)
{
    const QString name = hasRoomForIonName(stage, key.kind, key.scale / 1000.0) ? key.kind : smallIon(key.kind);
    return u"symbols/%1.svg"_s.arg(name);
}

/// What is not transparent; empty if all is.
QRect inked(const QImage &image)
{
    int left = image.width();
    int top = image.height();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto isInk = [](QRgb pixel) { return qAlpha(pixel) > 0; };
        const auto *end = line + image.width();
        const auto *first = std::find_if(line, end, isInk);
        if (first == end) {
            continue;
        }
        left = std::min(left, static_cast<int>(first - line));
        while (!isInk(*(end - 1))) {
            --end;
        }
        right = std::max(right, static_cast<int>(end - line) - 1);
        top = std::min(top, y);
        bottom = y;
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

/// The same without transparent margins: they would be blended in every frame.
void trim(Sprite *sprite)
{
    const QRect box = inked(sprite->pixmap.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied));
    if (!box.isEmpty()) {
        sprite->pixmap = sprite->pixmap.copy(box);
        sprite->origin -= box.topLeft();
    }
}

QPixmap faded(const QPixmap &pixmap, int fade)
{
    QPixmap paler(pixmap.size());
    paler.fill(Qt::transparent);
    QPainter painter(&paler);
    painter.setOpacity(static_cast<double>(fade) / opaque);
    painter.drawPixmap(0, 0, pixmap);
    return paler;
}

Sprite drawnChevron(const Stage &stage, const SpriteKey &key)
{
    const int half = static_cast<int>(std::ceil(20 * scaleOf(stage, key)));
    QPixmap pixmap(2 * half, 2 * half);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(half, half);
    paintChevron(painter, stage, key);
    return {key, pixmap, {half, half}};
}

Sprite drawn(const Stage &stage, const SpriteKey &key)
{
    if (key.kind.startsWith(chevron)) {
        return drawnChevron(stage, key);
    }
    const QString file = fileOf(stage, key);
    const double scale = scaleOf(stage, key);
    Sprite sprite{key, stage.artwork->sprite(file, stage.theme, scale, degrees(key)),
        stage.artwork->origin(file, stage.theme, scale, degrees(key))};
    if (hasRoomForIonName(stage, key.kind, key.scale / 1000.0)) {
        QPainter painter(&sprite.pixmap);
        paintIonName(painter, stage, key.kind, key.scale / 1000.0, sprite.origin);
    }
    trim(&sprite);
    if (key.fade < opaque) {
        sprite.pixmap = faded(sprite.pixmap, key.fade);
    }
    return sprite;
}

void paintShapes(QPainter &painter, const Stage &stage, const SpriteKey &key, const QPointF &at)
{
    painter.save();
    painter.translate(at);
    painter.setOpacity(painter.opacity() * key.fade / opaque);
    if (key.kind.startsWith(chevron)) {
        paintChevron(painter, stage, key);
    } else if (const Symbol *symbol = stage.symbols->find(key.kind)) {
        const double scale = scaleOf(stage, key);
        painter.rotate(degrees(key));
        painter.scale(scale, scale);
        stage.artwork->paint(painter, fileOf(stage, key), stage.theme, symbol->viewBox);
    }
    painter.restore();
    if (hasRoomForIonName(stage, key.kind, key.scale / 1000.0)) {
        paintIonName(painter, stage, key.kind, key.scale / 1000.0, at);
    }
}

} // namespace

const Sprite &SpriteSet::find(const Stage &stage, const SpriteKey &key)
{
    std::shared_ptr<const Sprite> &sprite = m_sprites[key];
    if (!sprite) {
        sprite = std::make_shared<const Sprite>(stage.vector ? Sprite{key, {}, {}} : drawn(stage, key));
    }
    return *sprite;
}

SpriteKey particleKey(const QString &kind, double scale, double turnDegrees, int fade)
{
    const int turn = static_cast<int>(std::lround(turnDegrees / 360 * turnSteps)) % turnSteps;
    return {kind, static_cast<int>(std::lround(scale * 1000)), turn < 0 ? turn + turnSteps : turn, fade};
}

void paintSprite(QPainter &painter, const Stage &stage, const Sprite &sprite, const QPointF &at)
{
    if (stage.vector) {
        paintShapes(painter, stage, sprite.key, at);
    } else {
        painter.drawPixmap(at.toPoint() - sprite.origin, sprite.pixmap);
    }
}

} // namespace relief::scene
