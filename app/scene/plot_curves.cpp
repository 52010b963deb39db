// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/plot_curves.h"

#include "session/session.h"

#include <algorithm>

namespace relief::scene {

const PlotCurve *PlotCurves::find(const QString &readout) const
{
    const auto found =
        std::find_if(curves.begin(), curves.end(), [&](const PlotCurve &curve) { return curve.readout == readout; });
    return found == curves.end() ? nullptr : &*found;
}

PlotCurves plotCurves(const session::Session &session)
{
    return plotCurves(session.curves(), session.doseMarks());
}

PlotCurves plotCurves(const std::vector<session::Curve> &curves, const std::vector<session::DoseMark> &doses)
{
    PlotCurves result;
    for (const session::Curve &curve : curves) {
        result.curves.push_back({curve.id, curve.minutes, curve.values, curve.after});
    }
    for (const session::DoseMark &dose : doses) {
        result.doses.push_back({dose.group, dose.startMin});
    }
    return result;
}

bool isKnownAt(const PlotCurve &curve, double minutes)
{
    return curve.after.isEmpty() || (!curve.minutes.empty() && minutes <= curve.minutes.back());
}

double valueAt(const PlotCurve &curve, double minutes)
{
    const auto next = std::lower_bound(curve.minutes.begin(), curve.minutes.end(), minutes);
    const auto index = static_cast<size_t>(next - curve.minutes.begin());
    if (curve.values.empty()) {
        return 0;
    }
    if (index == 0 || index >= curve.values.size()) {
        return curve.values[std::min(index, curve.values.size() - 1)];
    }
    const double span = curve.minutes[index] - curve.minutes[index - 1];
    const double share = span > 0 ? (minutes - curve.minutes[index - 1]) / span : 1;
    return curve.values[index - 1] + share * (curve.values[index] - curve.values[index - 1]);
}

} // namespace relief::scene
