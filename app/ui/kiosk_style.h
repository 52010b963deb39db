// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Controls for fingers.

#include <QString>

class QWidget;

namespace relief::ui {

constexpr int leastTouch = 44; ///< logical pixels, each way

/// The style sheet of the program with every control at least that high, and those with a width at least that wide.
QString styleForTouch(QString sheet);

/// A button that takes its size from its words, and not from the style sheet.
void enlargeForTouch(QWidget *widget);

} // namespace relief::ui
