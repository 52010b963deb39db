// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The program's version: the same as project() says in the top CMakeLists.txt, which a test compares.

#include <QLatin1StringView>

namespace relief::commands {

constexpr QLatin1StringView version("0.1.0");

} // namespace relief::commands
