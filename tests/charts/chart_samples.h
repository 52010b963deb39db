// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Charts with invented shapes, to be drawn and measured. No number here is a fact about a medicine.

#include "session/chart_data.h"

#include <cmath>
#include <limits>

namespace samples {

using namespace Qt::StringLiterals;
using relief::content::MedicineGroup;
using relief::session::ChartBand;
using relief::session::ChartData;
using relief::session::ChartKind;
using relief::session::ChartLine;

/// Rises from `start` on and falls again.
inline ChartLine wave(const QString &name, const QString &token, int style, double start, double height, double fall)
{
    ChartLine line;
    line.name = name;
    line.token = token;
    line.style = style;
    for (int i = 0; i <= 240; ++i) {
        const double after = i - start;
        line.x.push_back(i);
        line.y.push_back(after < 0 ? 0 : height * (1 - std::exp(-after / 6)) * std::exp(-after / fall));
    }
    return line;
}

inline ChartBand around(const ChartLine &line, size_t index)
{
    ChartBand band;
    band.line = index;
    band.x = line.x;
    for (const double y : line.y) {
        band.p5.push_back(y * 0.45);
        band.p25.push_back(y * 0.75);
        band.p50.push_back(y);
        band.p75.push_back(y * 1.25);
        band.p95.push_back(y * 1.8);
    }
    return band;
}

inline ChartData concentration()
{
    ChartData data;
    data.title = u"Medicine in the body"_s;
    data.xLabel = u"minutes"_s;
    data.yLabel = u"ng/mL"_s;
    data.yTo = 50;
    data.yDecimals = 1;
    data.lines = {wave(u"Morphine, blood"_s, u"opioid"_s, 0, 10, 46, 60),
        wave(u"Morphine, where it works"_s, u"opioid"_s, 1, 10, 24, 150),
        wave(u"Naloxone"_s, u"naloxone"_s, 0, 90, 18, 45), wave(u"Ketamine"_s, u"ketamine"_s, 0, 30, 30, 120)};
    data.marks = {{MedicineGroup::Opioid, 10, 10, u"Morphine, 10 mg"_s},
        {MedicineGroup::Ketamine, 30, 130, u"Ketamine, 20 mg over 100 min"_s},
        {MedicineGroup::Naloxone, 90, 90, u"Naloxone, 400 µg"_s}};
    data.notes = {u"Teaching model. Not for choosing doses."_s};
    data.empty = u"No medicine has been given."_s;
    return data;
}

inline ChartData withBands()
{
    ChartData data = concentration();
    data.title = u"People differ"_s;
    data.lines = {data.lines[1]};
    data.lines[0].name = u"Morphine"_s;
    data.lines[0].quantity = u"Ce_morphine"_s;
    data.bands = {around(data.lines[0], 0)};
    data.marks.resize(1);
    return data;
}

inline ChartData breathing()
{
    ChartData data = concentration();
    data.kind = ChartKind::Breathing;
    data.title = u"Breathing"_s;
    data.yLabel = u"of usual breathing"_s;
    data.yFactor = 100;
    data.yTo = 1.2;
    data.yDecimals = 0;
    ChartLine line = wave(u"Breathing"_s, u"ctrl"_s, 0, 10, 0.6, 200);
    for (size_t i = 0; i < line.y.size(); ++i)
        line.y[i] = 1 - line.y[i] * (line.x[i] > 90 && line.x[i] < 150 ? 0.3 + (line.x[i] - 90) / 100 : 1);
    data.lines = {line};
    data.marks.erase(data.marks.begin() + 1);
    data.notes.prepend(
        u"Volunteers with carbon dioxide held high and steady: not the breathing of a patient at rest."_s);
    return data;
}

inline ChartData doseResponse()
{
    ChartData data;
    data.kind = ChartKind::DoseResponse;
    data.title = u"Level and effect"_s;
    data.xLabel = u"Morphine where it works, ng/mL"_s;
    data.yLabel = u"of the largest effect possible"_s;
    data.overTime = false;
    data.logarithmicX = true;
    data.xFrom = 0.02;
    data.xTo = 20000;
    data.yFactor = 100;
    for (const int shift : {1, 12}) {
        ChartLine line;
        line.name = shift == 1 ? u"Morphine alone"_s : u"with the naloxone now at work"_s;
        line.token = u"opioid"_s;
        line.style = shift == 1 ? 0 : 1;
        for (int i = 0; i < 160; ++i) {
            const double x = 0.02 * std::pow(10, 6 * i / 159.0);
            line.x.push_back(x);
            line.y.push_back(0.9 * x / (x + 20 * shift));
        }
        data.lines.push_back(line);
    }
    data.marks = {{MedicineGroup::Opioid, 24, 24, u"now"_s}};
    data.notes = {u"Naloxone moves the curve to the right. It does not make the curve lower."_s};
    return data;
}

/// Four weeks, below and above 0.
inline ChartData tolerance()
{
    ChartData data;
    data.kind = ChartKind::Tolerance;
    data.title = u"Getting used to it"_s;
    data.xLabel = u"minutes"_s;
    data.yLabel = u"of the largest effect"_s;
    data.xTo = 28 * 1440;
    data.yFrom = -0.5;
    data.yFactor = 100;
    const auto add = [&](const QString &name, const QString &token, int style, double rise, double sink) {
        ChartLine line;
        line.name = name;
        line.token = token;
        line.style = style;
        for (int day = 0; day <= 280; ++day) {
            const double t = day / 10.0;
            line.x.push_back(t * 1440);
            line.y.push_back(rise - sink * (1 - std::exp(-t / 6)));
        }
        data.lines.push_back(line);
    };
    add(u"Adaptation"_s, u"ctrl"_s, 0, 0, -0.4);
    add(u"Effect"_s, u"opioid"_s, 0, 0.8, 0.3);
    add(u"Effect in someone never exposed"_s, u"opioid"_s, 1, 0.8, 0);
    add(u"Effect minus the body's push back"_s, u"opioid"_s, 2, 0.8, 1.1);
    data.marks = {{MedicineGroup::Opioid, 0, 21 * 1440, u"Morphine every day"_s}};
    data.notes = {u"A teaching sketch."_s};
    return data;
}

inline ChartData nothing()
{
    ChartData data = concentration();
    data.lines.clear();
    data.marks.clear();
    return data;
}

} // namespace samples
