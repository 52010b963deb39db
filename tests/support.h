// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Shared by the tests: the bundled pack, a known font, and warnings that fail.

#include "content/pack.h"

namespace support {

/// The pack that ships, read once a program.
const relief::content::LoadedPack &corePack();

/// Any Qt warning fails the running test function; call it from init(), its effect ends with each function.
void failOnWarnings();

/// Same glyphs on every machine: the bundled face without hinting or subpixels.
void useTestFont();

} // namespace support
