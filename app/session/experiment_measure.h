// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What comes out of an experiment, in numbers: pure functions of the curves of its runs.

#include "content/experiment.h"
#include "session/session.h"

namespace relief::session {

/// Teaching thresholds: they sort what the model shows into a few words. No study says them.
struct OutcomeThresholds {
    static constexpr double effect = 0.05;     ///< a change of the readout that is smaller is not spoken of
    static constexpr double allBack = 0.75;    ///< share of the change that came back: all, or nearly all
    static constexpr double partBack = 0.25;   ///< a part; below: nothing, or hardly anything
    static constexpr double windowMin = 30;    ///< of the run after the naloxone: where its best is looked for
    static constexpr double lost = 0.1;        ///< worse again: by at least this ...
    static constexpr double lostShare = 0.25;  ///< ... and this share of what had come back
    static constexpr double runsDiffer = 0.05; ///< between two runs
};

/// The same readout in three runs over one timeline.
struct ReversalCurves {
    Curve run;
    Curve withoutNaloxone;
    Curve nothing; ///< no medicine at all
    double naloxoneMin = 0;
    double untilMin = 0; ///< the end of the run: what comes later is not watched, so it does not count
};

/// One time of a reversal.
struct Turn {
    double minutes = 0;
    double value = 0;
    double without = 0; ///< the same time without the naloxone
    double share = 0;   ///< of what the medicine changed then, how much the naloxone gave back; 0 to 1

    friend bool operator==(const Turn &, const Turn &) = default;
};

struct Reversal {
    bool known = false; ///< false: the model does not say the readout there
    bool moved = false; ///< whether the medicine had changed the readout when the naloxone came
    double nothing = 0; ///< without medicine, when the naloxone came
    double before = 0;  ///< then
    Turn best;
    std::optional<Turn> worst; ///< after the best; nothing where the model does not say that
};

/// How far the readout comes back is counted against the same time without naloxone, so that a medicine that wears off
/// by itself does not look reversed.
Reversal measure(const ReversalCurves &curves);

content::Outcome outcomeOfReversal(const Reversal &reversal);
content::Outcome outcomeOfReturn(const Reversal &reversal);
content::Outcome outcomeOfContrast(double first, double second);

/// By straight lines; nothing outside of the curve.
std::optional<double> valueAt(const Curve &curve, double minutes);

} // namespace relief::session
