// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Menus of how things look: text size, colors, motion. The header has them one by one, the rail all together.

#include "ui/look.h"

#include <QMenu>

#include <functional>

namespace relief::ui {

struct LookChoices {
    std::function<void(double)> textScale;
    std::function<void(theme::ThemeId)> theme;
    std::function<void(bool)> reducedMotion;
    bool textScaleLocked = false; ///< by an administrator: shown, not to be chosen
    bool themeLocked = false;
};

/// An empty menu that goes when it closes.
QMenu *makeMenu(QWidget *parent);

void addTextSizes(QMenu *menu, const Look &look, const LookChoices &choices);
void addThemes(QMenu *menu, const Look &look, const LookChoices &choices);
void addLanguages(QMenu *menu, const std::function<void(const QString &)> &language); ///< each in its own words
void addMotion(QMenu *menu, bool reduced, const LookChoices &choices);

/// Below the button, their ends together; beside it where there is no room below.
void popUpBelow(QMenu *menu, const QWidget *button);

} // namespace relief::ui
