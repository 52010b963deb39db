// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What came out of an experiment, in words: made from the snapshots of its runs, for the audience of these.

#include "session/experiment_measure.h"
#include "session/experiment_run.h"

namespace relief::session {

struct ReversalSnapshots {
    Snapshot nothing; ///< no medicine, when the naloxone comes
    Snapshot before;  ///< the medicine, then
    Snapshot best;
    Snapshot without; ///< the time of the best, without naloxone
    Snapshot worst;   ///< of a return
};

struct ContrastSnapshots {
    Snapshot first;
    Snapshot second;
};

/// Sentences and measured values are added to `result`, whose outcome is known.
void tellReversal(ExperimentResult &result, const content::Experiment &experiment, const content::Pack &pack,
    const Reversal &reversal, const ReversalSnapshots &at);
void tellContrast(ExperimentResult &result, const content::Experiment &experiment, const content::Pack &pack,
    const ContrastSnapshots &at);

/// That no model says the readout of what is given.
QString notSaid(const content::Experiment &experiment, const Snapshot &snapshot);

} // namespace relief::session
