// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why panes differ, or why they do not. Private to session.

#include "session/differences_measured.h"

namespace relief::session {

struct BecauseOf {
    QString reason;
    QStringList references;
    int surprise = 0; ///< of what is the same: the higher, the more might one have expected a difference
};

BecauseOf whyDifferent(const Comparison &comparison, const Measured &measured);
BecauseOf whySame(const Comparison &comparison, const Measured &measured);

} // namespace relief::session
