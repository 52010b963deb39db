// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diagram_film.h"

#include <QPainter>

#include <algorithm>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr int footHeight = 34;
constexpr int side = 16;

} // namespace

DiagramFilm::DiagramFilm(const session::Session &session, const FilmOptions &options)
    : m_session(session), m_options(options), m_view(&m_artwork)
{
    const int seconds = std::clamp(options.seconds, FilmOptions::shortestSeconds, FilmOptions::longestSeconds);
    m_frames = seconds * 1000 / Animation::frameMs;
    m_minutesPerFrame = session.speed() * Animation::frameMs / 1000.0;
    m_fromMin =
        std::clamp(session.snapshot().minutes, 0.0, std::max(0.0, session.spanMin() - m_minutesPerFrame * m_frames));
    QStringList reachable;
    for (const content::Diagram &diagram : session.pack().diagrams) {
        reachable << diagram.id;
    }
    m_view.setTheme(options.theme);
    m_view.setReachable(reachable);
    m_view.setCurves(scene::plotCurves(session));
    m_view.resize(options.size - QSize(0, options.foot.isEmpty() ? 0 : footHeight));
}

Animation DiagramFilm::animation()
{
    return {m_frames, [this](int frame) { return draw(frame); }};
}

QImage DiagramFilm::draw(int frame)
{
    const theme::Theme &theme = m_options.theme;
    QImage image(m_options.size, QImage::Format_RGB32);
    image.fill(theme.color(u"surface"_s));
    m_view.show(m_session.at(m_fromMin + frame * m_minutesPerFrame));
    QPainter painter(&image);
    m_view.render(&painter);
    if (!m_options.foot.isEmpty()) {
        painter.setFont(theme.font(theme::TextRole::Small));
        painter.setPen(theme.color(u"ink1"_s));
        painter.drawText(QRect(side, m_view.height(), m_options.size.width() - 2 * side, footHeight),
            static_cast<int>(Qt::AlignVCenter), m_options.foot);
    }
    return image;
}

} // namespace relief::output
