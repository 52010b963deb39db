// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A rounded card with a column of words and controls in it.

#include "ui/look.h"

class QLabel;
class QVBoxLayout;

namespace relief::ui {

class Card;

/// Empty, with its column as layout.
Card *makeCardBox(const Look &look, QWidget *parent);
QVBoxLayout *columnOf(const Card *card);

/// Wrapped words at the end of a widget's layout; `role` selects the style.
QLabel *addLabelTo(QWidget *box, const QString &text, const QString &role);

} // namespace relief::ui
