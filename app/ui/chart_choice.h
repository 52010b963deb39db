// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the timeline can show: the signals of the picture, or one of the charts of what the model computes.

#include "session/chart_data.h"
#include "session/session.h"

#include <optional>

namespace relief::ui {

struct ChartChoice {
    QString id;   ///< "signals", "body"
    QString text; ///< translated
    QString tip;
    std::optional<session::ChartKind> kind; ///< none: the rows of the picture

    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

/// Those that have something to show for the audience and the timeline. The first is always that of the signals.
std::vector<ChartChoice> chartChoices(const session::Session &session);

/// The chart of a kind for the session as it is now, for one person.
session::ChartData chartOf(session::ChartKind kind, const session::Session &session);

} // namespace relief::ui
