// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/chart_parts.h"

#include "sim/quantities.h"

#include <algorithm>
#include <cmath>

namespace relief::session {

void endLines(ChartData &data, double lastX)
{
    for (ChartLine &line : data.lines) {
        const auto kept = std::lower_bound(line.x.begin(), line.x.end(), lastX) - line.x.begin();
        if (static_cast<size_t>(kept) < line.x.size() && kept > 0) {
            data.notes << Charts::tr("The line ends where no published model speaks of all that was given.");
        }
        line.x.resize(static_cast<size_t>(kept));
        line.y.resize(static_cast<size_t>(kept));
    }
    std::erase_if(data.lines, [](const ChartLine &line) { return line.x.empty(); });
}

void addLine(ChartData &data, const sim::Course &course, const LineLook &look, const QString &quantity, double scale)
{
    const std::vector<double> *values = sim::quantity(course, quantity.toStdString());
    if (values == nullptr) {
        return;
    }
    ChartLine line{look.name, look.token, 0, {}, {}, quantity, scale};
    for (size_t i = 0; i < values->size(); ++i) {
        if (std::isfinite((*values)[i])) {
            line.x.push_back(course.timesMin[i]);
            line.y.push_back((*values)[i] * scale);
        }
    }
    constexpr int styles = 3;
    const auto alike = std::count_if(
        data.lines.begin(), data.lines.end(), [&](const ChartLine &other) { return other.token == look.token; });
    line.style = static_cast<int>(alike) % styles;
    if (!line.x.empty()) {
        data.lines.push_back(std::move(line));
    }
}

QString nothingGiven()
{
    return Charts::tr("No medicine has been given.");
}

double highest(const ChartData &data)
{
    double most = 0;
    for (const ChartLine &line : data.lines) {
        most = std::max(most, *std::max_element(line.y.begin(), line.y.end()));
    }
    return most;
}

} // namespace relief::session
