// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pages of the output module on a printer, by the system's dialog, or looked at before.

#include "output/paper_pages.h"

class QDialog;
class QWidget;

namespace relief::ui {

/// Asked again for each layout of a page that is chosen.
using PaperFor = std::function<output::Paper(const QPageLayout &)>;

/// Both open over the window and go when they are closed.
QDialog *previewPaper(const PaperFor &paper, const QString &title, QWidget *window);
QDialog *printPaper(const PaperFor &paper, const QString &title, QWidget *window);

} // namespace relief::ui
