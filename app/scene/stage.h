// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What drawing needs to know, besides the state: whose art, in which colors, seen how.

#include "scene/camera.h"
#include "scene/scene_art.h"
#include "scene/symbol_library.h"
#include "theme/artwork.h"
#include "theme/theme.h"

#include <algorithm>

namespace relief::scene {

struct Stage {
    const content::Diagram *diagram = nullptr;
    const SceneArt *art = nullptr;
    const SymbolLibrary *symbols = nullptr;
    theme::Artwork *artwork = nullptr;
    theme::Theme theme{};
    Camera camera{};
    double pixelRatio = 1;
    content::Audience audience = content::Audience::Patient;
    bool vector = false; ///< draw shapes, not pixels: for SVG and PDF

    /// Device pixels a scene unit.
    double unit() const { return camera.scale() * pixelRatio; }
    QTransform toDevice() const { return camera.toPane() * QTransform::fromScale(pixelRatio, pixelRatio); }

    /// A stroke of some scene units that never gets thinner than a device pixel.
    double stroke(double units) const { return std::max(units * theme.outlineScale(), pixelRatio / unit()); }
};

/// For people at the back of the room parts are fewer and larger.
inline constexpr double classroomScale = 1.45;
inline double particleScale(content::Audience audience)
{
    return audience == content::Audience::Classroom ? classroomScale : 1;
}

} // namespace relief::scene
