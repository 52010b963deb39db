// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is read of a card: the words that are seen on it, in their order.

#include <QStringList>

#include <vector>

class QWidget;

namespace relief::ui {

/// Without buttons, fields and sources; a drawing by its name.
QStringList wordsOf(const QWidget *card);

/// What "this card" is on a page or in a dialog: the one that tells, else the area that has the keyboard. May be null.
QWidget *cardOf(const QWidget *page, const std::vector<QWidget *> &areas);

} // namespace relief::ui
