// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which content pack: the one inside the program, or a folder named with --pack.

#include "content/pack_reader.h"

#include <QString>

namespace relief::commands {

QString corePack(); ///< folder of the pack inside the program

/// Reads the pack. The one inside the program was checked in full by the tests; any other is checked now.
content::LoadedPack loadPack(const QString &folder);

} // namespace relief::commands
