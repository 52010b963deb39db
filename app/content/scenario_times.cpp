// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_draft.h"

#include <algorithm>
#include <cmath>

namespace relief::content {

namespace {

void readTimeList(const QJsonArray &list, ScenarioDraft &draft)
{
    std::vector<double> &times = draft.scenario.timesMin;
    times.reserve(static_cast<size_t>(list.size()));
    for (const QJsonValue value : list) {
        const double time = value.toDouble();
        if (!times.empty() && !(time > times.back())) {
            draft.findings.error(at(u"/timesMin"_s, times.size()),
                Check::tr("The time %1 is not later than the one before it.").arg(inDigits(time)),
                Check::tr("Accepted is a list in ascending order without repeats."));
            return;
        }
        times.push_back(time);
    }
    if (times.empty()) {
        draft.findings.error(
            u"/timesMin"_s, Check::tr("There is no time to answer for."), Check::tr("Give at least one."));
    }
}

void readTimeSteps(const Fields &steps, ScenarioDraft &draft)
{
    const double from = steps.number("from"_L1, 0);
    const double to = steps.number("to"_L1, 0);
    const double every = steps.number("every"_L1, 1);
    if (to < from) {
        draft.findings.error(u"/timesMin/to"_s, Check::tr(R"("to" is before "from".)"),
            Check::tr("Accepted is the same time or a later one."));
        return;
    }
    const double count = std::floor((to - from) / every * (1 + 1e-12)) + 1; // 0.3 / 0.1 is a hair below 3
    if (count > static_cast<double>(mostTimes)) {
        draft.findings.error(u"/timesMin/every"_s, Check::tr("These are more than %1 times.").arg(mostTimes),
            Check::tr("Take larger steps."));
        return;
    }
    for (qsizetype i = 0; i < static_cast<qsizetype>(count); ++i) {
        draft.scenario.timesMin.push_back(std::min(from + static_cast<double>(i) * every, to));
    }
}

} // namespace

void readTimes(const Fields &scenario, ScenarioDraft &draft)
{
    const QJsonValue times = scenario.value(u"timesMin"_s);
    if (times.isArray()) {
        readTimeList(times.toArray(), draft);
    } else {
        readTimeSteps(Fields(times), draft);
    }
}

} // namespace relief::content
