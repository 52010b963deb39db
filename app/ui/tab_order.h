// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where Tab and F6 go: in reading order, whatever was created when.

#include <vector>

class QWidget;

namespace relief::ui {

/// All that takes the focus by Tab, visible and enabled: area by area, in each line by line.
std::vector<QWidget *> tabStops(const std::vector<QWidget *> &areas);

/// Moves the focus to the next or previous stop, around the end, and scrolls it into view.
bool moveFocus(const std::vector<QWidget *> &areas, bool next);

/// Moves the focus to the first stop of the next or previous area that has one.
void moveToArea(const std::vector<QWidget *> &areas, bool next);

} // namespace relief::ui
