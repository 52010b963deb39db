// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of the window as a picture, for `render --page`: the window itself, painted once it has come to rest.

#include "commands/command.h"
#include "output/picture_file.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPainter>

namespace relief {

/// Small pictures come one a turn of the event loop; a page has no more of them than this.
constexpr int turnsToRest = 60;

inline content::Issues drawPage(content::LoadedPack pack, const commands::PageWish &wish)
{
    ui::WindowOptions options;
    options.audience = wish.audience;
    options.theme = wish.theme;
    options.playing = false;
    options.remember = false;
    pack.issues.clear();
    ui::MainWindow window(std::move(pack), options);
    if (wish.scenario) {
        window.session().setScenario(*wish.scenario);
    }
    window.session().setMinutes(wish.minutes);
    window.openPage(wish.page);
    window.setMinimumSize(1, 1);
    window.resize(wish.size);
    window.show();
    for (int turn = 0; turn < turnsToRest; ++turn) {
        QApplication::processEvents();
    }
    return output::writePicture(
        wish.file, {wish.size, window.windowTitle(), wish.page, [&window](QPaintDevice &device) {
                        QPainter painter(&device);
                        window.render(&painter);
                    }});
}

} // namespace relief
