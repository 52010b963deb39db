// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The frames of a talk, for the benchmark: audience window and console at once, both of a full screen.

#include "paint_watch.h"
#include "theme/stylesheet.h"
#include "ui/audience_view.h"
#include "ui/audience_window.h"
#include "ui/presenter_console.h"
#include "ui/talk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace relief {

/// Side by side, as on two screens: neither covers the other. Each frame is timed until nothing is left to paint.
inline QJsonObject presenterFrames(session::Session &session)
{
    constexpr int warmUpFrames = 40;
    constexpr int measuredFrames = 300;
    constexpr double frame = 1.0 / 60;
    constexpr QSize full(1920, 1080);
    session.openDiagram(QStringLiteral("D03"));
    session.setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    session.setMinutes(session::Session::openingMin);
    session.setPlaying(true);
    theme::Artwork artwork;
    session::LessonPlayer player(&session);
    ui::Talk talk(&session, &player);
    ui::AudienceWindow window;
    auto *view = new ui::AudienceView(&talk, &artwork, &window);
    window.setGeometry(QRect({full.width(), 0}, full));
    window.setView(view);
    ui::PresenterConsole console(&talk, &artwork);
    const ui::Look look{theme::Theme(), &artwork, false};
    console.setPalette(theme::applicationPalette(look.theme));
    console.setStyleSheet(theme::applicationStyleSheet(look.theme));
    console.setLook(look);
    console.setPreviewed(true);
    console.setAudience(view);
    console.setGeometry(QRect({}, full));
    window.show();
    console.show();
    const PaintWatch watch;
    QJsonArray times;
    for (int i = -warmUpFrames; i < measuredFrames; ++i) {
        const double ms = paintedMs(watch, [&talk] { talk.advance(frame); });
        if (i >= 0) {
            times.append(ms);
        }
    }
    return {{QStringLiteral("framesMs"), times}, {QStringLiteral("paintEvents"), watch.count()}};
}

} // namespace relief
