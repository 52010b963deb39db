// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/experiment_measure.h"

#include "session/exposure_grid.h"

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::Outcome;
using Threshold = OutcomeThresholds;

namespace {

constexpr double alike = 1e-6; // shares closer than this are equal

std::optional<Turn> turnAt(const ReversalCurves &curves, double minutes)
{
    const auto value = valueAt(curves.run, minutes);
    const auto alone = valueAt(curves.withoutNaloxone, minutes);
    const auto nothing = valueAt(curves.nothing, minutes);
    if (!value || !alone || !nothing) {
        return std::nullopt;
    }
    const double change = *nothing - *alone;
    const double share = std::abs(change) >= Threshold::effect ? (*value - *alone) / change : 0;
    return Turn{minutes, *value, *alone, std::clamp(share, 0.0, 1.0)};
}

/// How far the readout lies from where the medicine had it, towards where it is without medicine.
double wonBack(const Reversal &reversal, double value)
{
    return reversal.nothing >= reversal.before ? value - reversal.before : reversal.before - value;
}

void findBest(Reversal &reversal, const ReversalCurves &curves)
{
    const double until = std::min(curves.untilMin, curves.naloxoneMin + Threshold::windowMin);
    for (const double minutes : curves.run.minutes) {
        if (minutes <= curves.naloxoneMin || minutes > until) {
            continue;
        }
        const auto turn = turnAt(curves, minutes);
        if (turn && (!reversal.known || turn->share > reversal.best.share - alike)) { // of equals, the last
            reversal.best = *turn;
            reversal.known = true;
        }
    }
}

void findWorst(Reversal &reversal, const ReversalCurves &curves)
{
    for (const double minutes : curves.run.minutes) {
        const bool counts = minutes > reversal.best.minutes && minutes <= curves.untilMin;
        const auto turn = counts ? turnAt(curves, minutes) : std::nullopt;
        if (turn && (!reversal.worst || wonBack(reversal, turn->value) < wonBack(reversal, reversal.worst->value))) {
            reversal.worst = turn;
        }
    }
}

} // namespace

std::optional<double> valueAt(const Curve &curve, double minutes)
{
    if (curve.minutes.empty() || minutes < curve.minutes.front() || minutes > curve.minutes.back()) {
        return std::nullopt;
    }
    return placeOn(curve.minutes, minutes).in(curve.values);
}

Reversal measure(const ReversalCurves &curves)
{
    Reversal reversal;
    const auto nothing = valueAt(curves.nothing, curves.naloxoneMin);
    const auto before = valueAt(curves.withoutNaloxone, curves.naloxoneMin);
    if (!nothing || !before) {
        return reversal;
    }
    reversal.nothing = *nothing;
    reversal.before = *before;
    reversal.moved = std::abs(*nothing - *before) >= Threshold::effect;
    findBest(reversal, curves);
    if (reversal.known) {
        findWorst(reversal, curves);
    }
    return reversal;
}

Outcome outcomeOfReversal(const Reversal &reversal)
{
    const double share = reversal.moved ? reversal.best.share : 0;
    return share >= Threshold::allBack ? Outcome::All : share >= Threshold::partBack ? Outcome::Part : Outcome::Nothing;
}

Outcome outcomeOfReturn(const Reversal &reversal)
{
    if (!reversal.moved || !reversal.worst) {
        return Outcome::Stays;
    }
    const double best = wonBack(reversal, reversal.best.value);
    const double lost = best - wonBack(reversal, reversal.worst->value);
    return lost >= Threshold::lost && lost >= Threshold::lostShare * best ? Outcome::Again : Outcome::Stays;
}

Outcome outcomeOfContrast(double first, double second)
{
    const double more = second - first;
    return std::abs(more) < Threshold::runsDiffer ? Outcome::Same : more > 0 ? Outcome::More : Outcome::Less;
}

} // namespace relief::session
