// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Particles and pulses ready to be copied to whole pixels, one picture a kind, size, turn and paleness.

#include "scene/stage.h"

#include <QHash>
#include <QPixmap>
#include <QString>

#include <memory>

namespace relief::scene {

/// Turns are drawn in this many steps.
constexpr int turnSteps = 64;
constexpr int opaque = 4; ///< of `opaque` steps of fading

struct SpriteKey {
    QString kind;     ///< a symbol, or "chevron-<signal>"
    int scale = 1000; ///< thousandths of a scene unit
    int turn = 0;     ///< of `turnSteps`, clockwise
    int fade = opaque;

    friend bool operator==(const SpriteKey &, const SpriteKey &) = default;
    friend size_t qHash(const SpriteKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.kind, key.scale, key.turn, key.fade);
    }
};

struct Sprite {
    SpriteKey key;
    QPixmap pixmap; ///< device pixels; null on a vector stage
    QPoint origin;  ///< where its (0, 0) lies in the pixmap
};

/// A cache for one stage: clear it when the look changes. Sprites stay where they are until then.
class SpriteSet {
public:
    void clear() { m_sprites.clear(); }

    const Sprite &find(const Stage &stage, const SpriteKey &key);

private:
    QHash<SpriteKey, std::shared_ptr<const Sprite>> m_sprites;
};

SpriteKey particleKey(const QString &kind, double scale, double degrees, int fade = opaque);

/// Draws a sprite with its middle at a device point, as pixels or as shapes.
void paintSprite(QPainter &painter, const Stage &stage, const Sprite &sprite, const QPointF &at);

} // namespace relief::scene
