// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a pack folder: JSON, schema, then the checks no schema says.

#include "content/pack.h"

namespace relief::content {

/// How much is checked. What could crash the program, such as an id nobody has, is looked for either way.
enum class Checking {
    Full,    ///< all: schema, words, repeated keys; for any folder from outside
    Trusted, ///< leaves out the schema and the words; for the pack inside the program, which the tests check in full
};

/// Reads the pack in `folder` (a path or ":/packs/core"). Never throws; problems are in the issues, file paths
/// relative to `folder`. Order of files does not matter.
LoadedPack readPack(const QString &folder, Checking checking = Checking::Full);

} // namespace relief::content
