// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An experiment on paper: its picture, what happened, and what studies found. Never the guess.

#include "session/experiment_run.h"

namespace relief::theme {
class Artwork;
}

namespace relief::ui {

/// Rich text; of the experiment that is open, at its outcome.
QString experimentDocument(const session::ExperimentRun &run, const session::Session &session, theme::Artwork *artwork);

} // namespace relief::ui
