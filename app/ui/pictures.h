// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small pictures for controls: icons in a token's color, and symbols of the artwork cut to their ink.

#include "content/medicine.h"
#include "ui/look.h"

#include <QIcon>
#include <QPixmap>

class QAbstractButton;

namespace relief::ui {

/// One of the bundled icons, `size` logical pixels wide; the style dims it when disabled.
QIcon icon(const Look &look, const QString &name, const QString &token, int size, double devicePixelRatio);

/// An icon before the words of a button, with room between them.
void setLeadingIcon(QAbstractButton *button, const Look &look, const QString &name, const QColor &color, int size,
    const QColor &on = {});

/// A symbol as large as fits a square of `size` logical pixels, without the empty margin of its file.
QPixmap symbol(const Look &look, const QString &name, int size, double devicePixelRatio);

/// The symbol of a medicine; also the word that names its colors.
QString symbolOf(content::MedicineGroup group);

} // namespace relief::ui
