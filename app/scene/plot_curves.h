// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The curves that plots draw, by value: whoever holds a session hands them over when medicines change.

#include "content/medicine.h"

#include <QString>

#include <vector>

namespace relief::session {
class Session;
struct Curve;
struct DoseMark;
} // namespace relief::session

namespace relief::scene {

struct PlotCurve {
    QString readout;
    std::vector<double> minutes;
    std::vector<double> values; ///< one a minute above, 0 to 1
    QString after{};            ///< words for the time after its end, where it is not known; empty for a whole curve

    friend bool operator==(const PlotCurve &, const PlotCurve &) = default;
};

struct PlotDose {
    content::MedicineGroup group = content::MedicineGroup::Opioid;
    double minutes = 0;

    friend bool operator==(const PlotDose &, const PlotDose &) = default;
};

struct PlotCurves {
    std::vector<PlotCurve> curves;
    std::vector<PlotDose> doses;

    const PlotCurve *find(const QString &readout) const; ///< null if there is none

    friend bool operator==(const PlotCurves &, const PlotCurves &) = default;
};

PlotCurves plotCurves(const session::Session &session);
PlotCurves plotCurves(const std::vector<session::Curve> &curves, const std::vector<session::DoseMark> &doses);

/// Whether a curve says something of a time: one that is not known any more ends.
bool isKnownAt(const PlotCurve &curve, double minutes);

/// Between the samples of a curve; its ends go on level.
double valueAt(const PlotCurve &curve, double minutes);

} // namespace relief::scene
