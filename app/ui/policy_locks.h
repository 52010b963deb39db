// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the policy of an administrator does to the controls of a window: what is locked is grey and says why, and what
// would lead to a page that is not shown is not there.

#include "content/policy.h"
#include "ui/destination.h"

class QAction;
class QWidget;

namespace relief::ui {

class Page;

/// Grey, with the reason in tooltip and description.
void lock(QWidget *control);
void lock(QAction *choice);

/// Says the reason, to eyes and to screen readers, when someone tries it by keyboard.
void sayLocked(QWidget *window);

/// The pages not shown in this window, for the links in it. Before pages are made.
void hidePages(QWidget *window, const content::Policy &policy);

/// Whether the window of a widget has the page of a destination.
bool isShown(const QWidget *widget, const Destination &to);

/// Takes a link away that would lead nowhere.
void hideUnlessShown(QWidget *link, const Destination &to);

/// Locks what a page has of headers and choices of words.
void lockPage(Page *page, const content::Policy &policy);

} // namespace relief::ui
