// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The key to a picture: a symbol and what it stands for, a row each.

#include "session/session.h"
#include "ui/look.h"

#include <vector>

class QWidget;

namespace relief::ui {

class IconLabel;

struct KeySizes {
    int column = 0; ///< kept for the symbol
    int symbol = 0;
    QString role; ///< of the words
    int height = 0;
};

/// Children of `parent`, in the pack's order.
std::vector<IconLabel *> makeKeyRows(
    const session::Snapshot &now, const Look &look, const KeySizes &sizes, QWidget *parent);

} // namespace relief::ui
