// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a chart draws, as values: lines, bands between people, marks of doses. Computed from the session, drawn by
// charts, written as CSV: one source for all three.

#include "content/medicine.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace relief::session {

enum class ChartKind { Concentration, Occupancy, Breathing, Tolerance, DoseResponse };

struct ChartLine {
    QString name;  ///< translated
    QString token; ///< semantic color: "opioid", "ketamine", "naloxone", "ctrl"
    int style = 0; ///< 0 solid, 1 dashed, 2 dotted: lines of one color stay apart without color
    std::vector<double> x;
    std::vector<double> y;
    QString quantity{}; ///< as the command `simulate` names it, "Cp_morphine"; empty if it has no such name
    double scale = 1;   ///< y = quantity x this
};

/// Of one line: how people differ, percentiles at each x.
struct ChartBand {
    size_t line = 0;
    std::vector<double> x;
    std::vector<double> p5;
    std::vector<double> p25;
    std::vector<double> p50;
    std::vector<double> p75;
    std::vector<double> p95;
};

/// A dose on the time axis; an infusion has a length.
struct ChartMark {
    content::MedicineGroup group = content::MedicineGroup::Opioid;
    double start = 0;
    double end = 0;
    QString label; ///< translated; no amount at patient level
};

struct ChartData {
    ChartKind kind = ChartKind::Concentration;
    QString title;        ///< translated, as everything here
    QString xLabel;       ///< with unit
    QString yLabel;       ///< with unit
    bool overTime = true; ///< x in minutes of the timeline: the cursor is shared with it
    bool logarithmicX = false;
    double xFrom = 0;
    double xTo = 240;
    double yFrom = 0;
    double yTo = 1;
    int yDecimals = 0;
    double yFactor = 1; ///< shown = value x this (100 for percent)
    std::vector<ChartLine> lines;
    std::vector<ChartBand> bands;
    std::vector<ChartMark> marks;
    QStringList notes; ///< plain sentences below: outside the studied range, no spread published, teaching model
    QString empty;     ///< said instead of a drawing when there are no lines

    bool isEmpty() const { return lines.empty(); }
};

} // namespace relief::session
