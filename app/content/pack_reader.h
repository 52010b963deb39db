// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a pack folder: JSON, schema, then the checks no schema says.

#include "content/pack.h"

namespace relief::content {

/// Reads the pack in `folder` (a path or ":/packs/core"). Never throws; problems are in the issues, file paths
/// relative to `folder`. Order of files does not matter.
LoadedPack readPack(const QString &folder);

} // namespace relief::content
