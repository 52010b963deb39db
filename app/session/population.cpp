// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/population.h"

#include "session/chart_parts.h"
#include "sim/quantities.h"

#include <QPromise>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace relief::session {

namespace {

constexpr int peopleATurn = 10; ///< between two questions whether to go on

struct Turn {
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< one past
};

std::vector<Turn> turnsOf(int people)
{
    std::vector<Turn> turns;
    for (int first = 0; first < people; first += peopleATurn) {
        turns.push_back(
            {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(std::min(first + peopleATurn, people))});
    }
    return turns;
}

/// Each quantity by name: one series a person.
using Series = std::map<std::string, std::vector<std::vector<double>>>;

Series seriesOf(const std::vector<sim::Course> &courses)
{
    Series series;
    for (const sim::Course &course : courses) {
        for (const sim::CourseQuantity &each : sim::quantitiesOf(course)) {
            series[each.name].push_back(*each.values);
        }
    }
    return series;
}

/// The few with high levels stay inside the chart.
void makeRoom(ChartData &data)
{
    double most = 0;
    for (const ChartBand &band : data.bands) {
        most = std::max(most, *std::max_element(band.p95.begin(), band.p95.end()));
    }
    if (data.kind != ChartKind::Concentration || !(most > data.yTo)) {
        return;
    }
    if (data.yFactor > 1) { // shares
        data.yTo = roundUp(most);
    } else {
        setConcentrationEnd(data, most);
    }
}

} // namespace

bool hasPublishedSpread(const sim::Scenario &scenario)
{
    const bool inBody = std::any_of(scenario.models.begin(), scenario.models.end(),
        [](const sim::DrugModel &model) { return !model.variability.empty(); });
    return inBody || (scenario.ventilation && !scenario.ventilation->variability.empty());
}

PopulationBands simulatePopulation(
    const sim::Scenario &scenario, std::uint64_t seed, int people, const std::function<bool(int done)> &goOn)
{
    const std::vector<Turn> turns = turnsOf(people);
    std::vector<sim::Course> courses(static_cast<size_t>(people));
    std::atomic<int> done = 0;
    std::atomic<bool> wanted = true;
    const auto take = [&](const Turn &turn) {
        for (std::uint32_t number = turn.first; wanted && number < turn.last; ++number) {
            courses[number] = sim::simulate(sim::individual(scenario, seed, number));
        }
        if (wanted && !goOn(done += static_cast<int>(turn.last - turn.first))) {
            wanted = false;
        }
    };
    QtConcurrent::blockingMap(turns, take);
    if (!wanted) {
        return {};
    }
    const Series series = seriesOf(courses);
    courses.clear();
    std::vector<std::string> names;
    for (const auto &[name, values] : series) {
        names.push_back(name);
    }
    const auto bandsOf = [&series](const std::string &name) { return sim::bandsOf(series.at(name)); };
    const auto bands = QtConcurrent::blockingMapped<std::vector<sim::Bands>>(names, bandsOf);
    PopulationBands population{scenario.timesMin, {}};
    for (size_t i = 0; i < names.size(); ++i) {
        population.bands.emplace(names[i], bands[i]);
    }
    return population;
}

void addBands(ChartData &data, const PopulationBands &population)
{
    for (size_t i = 0; i < data.lines.size(); ++i) {
        const ChartLine &line = data.lines[i];
        const auto found = population.bands.find(line.quantity.toStdString());
        if (line.quantity.isEmpty() || found == population.bands.end() || found->second.empty()) {
            continue;
        }
        ChartBand band;
        band.line = i;
        band.x = population.timesMin;
        const std::array targets{&band.p5, &band.p25, &band.p50, &band.p75, &band.p95};
        bool differs = false;
        for (size_t rank = 0; rank < targets.size(); ++rank) {
            *targets.at(rank) = found->second.values.at(rank);
            for (double &value : *targets.at(rank)) {
                value *= line.scale;
            }
            differs = differs || *targets.at(rank) != band.p5;
        }
        if (differs) {
            data.bands.push_back(std::move(band));
        }
    }
    makeRoom(data);
}

PopulationRun::PopulationRun(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(value, people); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
            m_bands = m_watcher.result();
            Q_EMIT finished();
        }
    });
}

PopulationRun::~PopulationRun()
{
    cancel();
    m_watcher.waitForFinished();
}

void PopulationRun::start(const sim::Scenario &scenario)
{
    cancel();
    m_bands = {};
    if (!hasPublishedSpread(scenario)) {
        Q_EMIT finished();
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([scenario](QPromise<PopulationBands> &promise) {
        promise.setProgressRange(0, people);
        PopulationBands bands = simulatePopulation(scenario, seed, people, [&promise](int done) {
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
        promise.addResult(std::move(bands));
    }));
}

void PopulationRun::cancel()
{
    m_watcher.cancel();
}

} // namespace relief::session
