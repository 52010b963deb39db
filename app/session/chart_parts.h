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

struct LineLook {
    QString name;
    QString token;
};

/// Adds a quantity of the course (sim/quantities.h) as a line, times `scale`; only its finite values. Nothing where the
/// course has no such quantity. Lines of one token take turns with line styles.
void addLine(
    ChartData &data, const sim::Course &course, const LineLook &look, const QString &quantity, double scale = 1);

/// Leaves out what is later. Lines of which nothing is left go.
void endLines(ChartData &data, double lastX);

double highest(const ChartData &data);
QString nothingGiven();

QString tokenOf(const ChartSource &source, const std::string &drug);
QString teachingNote();
double roundUp(double value); ///< the next number of 1, 1.5, 2, 3 ... 10, 15 ... that holds it
void setConcentrationEnd(ChartData &data, double highest); ///< of the upright axis, with decimals to match

ChartData doseResponse(const ChartSource &source);

} // namespace relief::session
