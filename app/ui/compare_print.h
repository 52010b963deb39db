// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A comparison on paper: its pictures at the moment shown, what differs, and the table.

#include "session/comparison.h"

#include <QString>

class QWidget;

namespace relief::theme {
class Artwork;
}

namespace relief::ui {

/// `table` is rich text, of the rows to print.
QString comparisonDocument(const session::Comparison &comparison, const QString &table, theme::Artwork *artwork);

void printComparison(
    const session::Comparison &comparison, const QString &table, theme::Artwork *artwork, QWidget *window);

} // namespace relief::ui
