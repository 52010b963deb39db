// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the charts over time and the dose-effect chart have in common. Private to session.

#include "session/chart_builder.h"

#include <QCoreApplication>

namespace relief::session {

/// Words of charts, in one translation context.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

QString tokenOf(const ChartSource &source, const std::string &drug);
double muConstant(const sim::Scenario &scenario, const std::string &drug);
QString teachingNote();
double roundUp(double value); ///< the next number of 1, 1.5, 2, 3 ... 10, 15 ... that holds it
void setConcentrationEnd(ChartData &data, double highest); ///< of the upright axis, with decimals to match

ChartData doseResponse(const ChartSource &source);

} // namespace relief::session
