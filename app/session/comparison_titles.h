// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What panes are called. Private to session.

#include "session/comparison.h"

namespace relief::session {

/// See Comparison::title.
QString paneTitle(const std::vector<PaneChoice> &panes, size_t pane, const Session &session);

} // namespace relief::session
