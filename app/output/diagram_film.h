// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A diagram in motion, as frames: a function of time, not of a clock.

#include "output/animation.h"
#include "scene/diagram_view.h"
#include "session/session.h"

#include <QSize>

namespace relief::output {

struct FilmOptions {
    static constexpr int shortestSeconds = 5;
    static constexpr int longestSeconds = 30;

    QSize size{1280, 720};
    int seconds = 10; ///< brought within the two above
    theme::Theme theme{};
    QString foot{}; ///< said below the picture for as long as it runs; may be empty
};

/// In the thread of the windows only. The view keeps what stands still between frames, which the picture of an export
/// draws anew each time.
class DiagramFilm {
public:
    /// From the session's time at the session's speed; from earlier if the timeline would end before the film. The
    /// session has to outlive it and stay as it is.
    DiagramFilm(const session::Session &session, const FilmOptions &options);

    /// The film has to outlive its animation.
    Animation animation();

private:
    QImage draw(int frame);

    const session::Session &m_session;
    FilmOptions m_options;
    theme::Artwork m_artwork;
    scene::DiagramView m_view;
    int m_frames = 0;
    double m_fromMin = 0;
    double m_minutesPerFrame = 0;
};

} // namespace relief::output
