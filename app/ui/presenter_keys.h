// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything a presenter can do by key or clicker; the console's buttons run the same commands.

#include "session/session.h"
#include "ui/command_registry.h"

namespace relief::ui {

class Talk;

/// What the talk itself does not know.
struct PresenterWays {
    std::function<void()> swapScreens;
    std::function<void()> end;
    std::function<void()> showKeys;
    std::function<void(int)> sizeNotes; ///< +1 larger, -1 smaller
};

/// The talk must outlive the registry and whatever it was installed in.
CommandRegistry presenterCommands(Talk *talk, const PresenterWays &ways);

/// One level more than the one given, and none after the highest.
void nextLevel(session::Session *session, content::MedicineGroup group);

/// Gives naloxone now, or takes it back.
void switchNaloxone(session::Session *session);

} // namespace relief::ui
