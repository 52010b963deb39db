// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What there is right now, in words: for who does not see the page, or lost the thread.

#include "session/session.h"

#include <QStringList>

namespace relief::ui {

class Page;

/// Four parts, in this order: where, what is on, what changed, what you can do. None is empty.
QStringList rightNow(const session::Session &session, const Page &page);

/// The third part alone: what differs from before, and the numbers of the picture.
QString changedNow(const session::Snapshot &snapshot);

/// The headings of the four parts.
QStringList rightNowHeadings();

} // namespace relief::ui
