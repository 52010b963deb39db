// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Words to paper, through the system's dialog.

#include <QString>

class QWidget;

namespace relief::ui {

/// Shows the print dialog over `window` and prints rich text (the subset of HTML that QTextDocument knows) on the paper
/// chosen there; `title` names the job. Nothing is printed where the dialog is canceled.
void printDocument(const QString &html, const QString &title, QWidget *window);

} // namespace relief::ui
