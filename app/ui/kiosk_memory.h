// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a visitor of a kiosk typed and chose is overwritten, not only forgotten.

class QWidget;

namespace relief::session {
class Session;
}

namespace relief::ui {

/// From now on memory that is given back is overwritten. Where the C library cannot do it (other than glibc), nothing.
void overwriteFreedMemory();

/// The person, every text field below `window`, and the clipboard.
void wipe(session::Session *session, QWidget *window);

/// Small pieces of memory are kept for the next use of their size, and not overwritten as others are: uses each once.
void overwriteKeptMemory();

} // namespace relief::ui
