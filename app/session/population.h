// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How people differ, computed beside the window: many people's courses on all cores, reported as bands.

#include "session/chart_data.h"
#include "sim/population.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>

namespace relief::session {

/// Bands by the quantity's name ("Cp_morphine", see sim/quantities.h), at the times of the scenario.
struct PopulationBands {
    std::vector<double> timesMin;
    std::map<std::string, sim::Bands> bands;

    friend bool operator==(const PopulationBands &, const PopulationBands &) = default;
};

/// Whether any model of the scenario has published how much people differ. If not, there is nothing to compute.
bool hasPublishedSpread(const sim::Scenario &scenario);

/// Blocks; uses all cores. `goOn(done)` is asked from several threads after each few people; false ends the run, and
/// the answer is empty. The same people whatever the number of threads.
PopulationBands simulatePopulation(
    const sim::Scenario &scenario, std::uint64_t seed, int people, const std::function<bool(int done)> &goOn);

/// Adds the bands of the lines a chart has.
void addBands(ChartData &data, const PopulationBands &population);

/// One run at a time, in the background.
class PopulationRun : public QObject {
    Q_OBJECT

public:
    explicit PopulationRun(QObject *parent = nullptr);
    ~PopulationRun() override; ///< cancels and waits

    static constexpr int people = 200;
    static constexpr std::uint64_t seed = 1;

    /// Cancels what runs. Scenarios without a published spread finish at once with no bands.
    void start(const sim::Scenario &scenario);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    const PopulationBands &bands() const { return m_bands; } ///< of the last run that ended; empty while one runs

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(); ///< not after cancel()

private:
    QFutureWatcher<PopulationBands> m_watcher;
    PopulationBands m_bands;
};

} // namespace relief::session
