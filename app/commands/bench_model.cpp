// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_model.h"

#include "commands/bench_clock.h"
#include "content/scenario_reader.h"
#include "session/population.h"
#include "sim/course.h"

#include <QCoreApplication>
#include <QThread>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

// As files would say it, so that doses and defaults are those of `simulate`.

constexpr auto eightHours = R"({ "version": 1, "doses": [
    { "drug": "morphine", "route": "iv", "amount": 10, "unit": "mg", "atMin": 0 } ],
    "timesMin": { "from": 0, "to": 480, "every": 1 } })";

constexpr auto dayOfFour = R"({ "version": 1, "doses": [
    { "drug": "morphine", "route": "iv", "amount": 10, "unit": "mg", "atMin": 0 },
    { "drug": "fentanyl", "route": "iv", "amount": 100, "unit": "ug", "atMin": 0 },
    { "drug": "ketamine", "route": "iv", "rate": 0.0125, "unit": "mg/kg/min", "atMin": 0, "forMin": 40 },
    { "drug": "naloxone", "route": "iv", "amount": 0.4, "unit": "mg", "atMin": 30 } ],
    "timesMin": { "from": 0, "to": 1440, "every": 1 } })";

constexpr auto dayOfFive = R"({ "version": 1, "doses": [
    { "drug": "buprenorphine", "route": "iv", "amount": 0.4, "unit": "mg", "atMin": 0 },
    { "drug": "morphine", "route": "iv", "amount": 10, "unit": "mg", "atMin": 0 },
    { "drug": "fentanyl", "route": "iv", "amount": 100, "unit": "ug", "atMin": 0 },
    { "drug": "ketamine", "route": "iv", "rate": 0.0125, "unit": "mg/kg/min", "atMin": 0, "forMin": 40 },
    { "drug": "naloxone", "route": "iv", "amount": 0.4, "unit": "mg", "atMin": 30 } ],
    "timesMin": { "from": 0, "to": 1440, "every": 1 } })";

constexpr auto dayOfPeople = R"({ "version": 1, "doses": [
    { "drug": "fentanyl", "route": "iv", "amount": 100, "unit": "ug", "atMin": 0 },
    { "drug": "naloxone", "route": "iv", "amount": 0.4, "unit": "mg", "atMin": 30 } ],
    "models": { "fentanyl": "fentanyl_yassen2007", "ventilation": "ventilation_fentanyl_yassen2007" },
    "timesMin": { "from": 0, "to": 1440, "every": 5 } })";

/// A part of the model that an item leaves out.
enum class Parts { All, Linear };

std::optional<sim::Scenario> scenarioOf(const char *json, Parts parts, const content::Pack &pack, BenchItem &item)
{
    const auto read = content::readScenario(json, u"bench"_s, pack);
    if (!read) {
        item.note = read.issues().front().toLine();
        return std::nullopt;
    }
    sim::Scenario scenario = read.value().scenario;
    if (parts == Parts::Linear) { // concentrations, receptors held and channels blocked
        scenario.kinetics = false;
        scenario.ventilation.reset();
        scenario.tolerance.reset();
    }
    return scenario;
}

/// Median milliseconds times `factor`.
void measure(BenchItem &item, const sim::Scenario &scenario, int runs, double factor)
{
    std::vector<double> times;
    double sum = 0;
    for (int i = 0; i < runs; ++i) {
        times.push_back(wallMs([&] { sum += sim::simulate(scenario).drugs.front().plasma.back(); }));
    }
    item.value = factor * median(times);
    item.detail = {{"runs"_L1, runs}, {"check"_L1, sum / runs}};
}

BenchItem courseItem(BenchItem item, const char *json, Parts parts, const content::Pack &pack, double factor)
{
    if (const auto scenario = scenarioOf(json, parts, pack, item)) {
        measure(item, *scenario, 50, factor);
    }
    return item;
}

BenchItem peopleItem(const content::Pack &pack)
{
    constexpr int people = 1000;
    BenchItem item{u"people"_s, QCoreApplication::translate("Commands", "24 h of 1,000 people, with bands"), u"s"_s, {},
        0.3, {}, {}};
    const auto scenario = scenarioOf(dayOfPeople, Parts::All, pack, item);
    if (!scenario) {
        return item;
    }
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        times.push_back(wallMs([&scenario] {
            session::simulatePopulation(*scenario, session::PopulationRun::seed, people, [](int) { return true; });
        }));
    }
    item.value = median(times) / 1000;
    item.detail = {{"people"_L1, people}, {"cores"_L1, QThread::idealThreadCount()},
        {"times"_L1, static_cast<int>(scenario->timesMin.size())}};
    return item;
}

} // namespace

std::vector<BenchItem> modelItems(const content::Pack &pack)
{
    const auto item = [](const QString &id, const QString &what, const QString &unit, double limit) {
        return BenchItem{id, what, unit, {}, limit, {}, {}};
    };
    return {
        courseItem(
            item(u"eight_hours"_s,
                QCoreApplication::translate("Commands", "8 h of one medicine at steps of one minute"), u"us"_s, 50),
            eightHours, Parts::Linear, pack, 1000),
        courseItem(
            item(u"day"_s, QCoreApplication::translate("Commands", "24 h of four medicines at steps of one minute"),
                u"ms"_s, 1),
            dayOfFour, Parts::Linear, pack, 1),
        courseItem(
            item(u"day_kinetic"_s,
                QCoreApplication::translate("Commands", "24 h of five with kinetic binding and breathing"), u"ms"_s, 5),
            dayOfFive, Parts::All, pack, 1),
        peopleItem(pack),
    };
}

} // namespace relief::commands
