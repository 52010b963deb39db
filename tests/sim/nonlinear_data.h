// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads tests/data/pkpd_nonlinear: the public reference numbers of breathing with carbon dioxide (P13), tolerance (P18)
// and receptors (P12). The scenarios are written out here; their parameters are the published ones.

#include "sim/pkpd_scenarios.h"

namespace relief::sim::pkpd {

inline std::vector<Row> nonlinearRows()
{
    return rowsIn(u"../pkpd_nonlinear/numbers.csv"_s);
}

/// Those of one quantity, in order of time; extremes have no time.
inline std::vector<Row> nonlinearRows(const QString &scenario, const QString &quantity)
{
    std::vector<Row> rows = nonlinearRows();
    std::erase_if(rows, [&](const Row &row) { return row.scenario != scenario || row.quantity != quantity; });
    return rows;
}

/// Bouillon 2003: remifentanil and carbon dioxide.
inline VentilationModel remifentanilWithCo2()
{
    VentilationModel model;
    model.id = "ventilation_remifentanil_bouillon2003";
    model.kind = VentilationKind::Co2Loop;
    model.agonist = "remifentanil";
    model.baseline = {7.06};
    model.ec50 = 0.92;
    model.hill = 1.25;
    model.restingPco2 = 42.4;
    model.co2Gain = 4.3;
    model.co2EliminationPerMin = 0.08;
    model.co2Ke0PerMin = 0.92;
    return model;
}

/// Remifentanil after Minto 1997 in a man of 40 years, 70 kg and 170 cm: his clearances written out.
inline DrugModel remifentanil()
{
    const double lean = 1.1 * 70 - 128 * (70.0 / 170) * (70.0 / 170) - 55;
    DrugModel model{"remifentanil", "remifentanil", Route::Intravenous, {}, {}};
    Disposition &d = model.disposition;
    d.byClearance = true;
    d.volume1L = 5.1 + 0.072 * lean;
    d.clearance1 = 2.6 + 0.0191 * lean;
    d.volume2L = 9.82 + 0.108 * lean;
    d.clearance2 = 2.05;
    d.volume3L = 5.42;
    d.clearance3 = 0.076;
    d.ke0PerMin = 0.595;
    return model;
}

/// 7 ug/min for 30 min.
inline Scenario remifentanilScenario()
{
    Scenario s;
    s.models = {remifentanil()};
    s.doses = {{"remifentanil", Route::Intravenous, {210}, {0}, {30}}};
    s.ventilation = remifentanilWithCo2();
    return s;
}

/// The teaching model of tolerance to morphine.
inline ToleranceModel morphineTolerance()
{
    return {"tolerance", "morphine", 10.3, 1.9, 0.000444325, 3.3, 0.25};
}

/// 2 mg of morphine an hour for two days, then none.
inline Scenario toleranceScenario()
{
    Scenario s;
    s.models = {drugModel(u"morphine_lotsch_stanpump"_s, Route::Intravenous)};
    s.doses = {{"morphine", Route::Intravenous, {96'000}, {0}, {2880}}};
    s.tolerance = morphineTolerance();
    return s;
}

/// Asserts all rows of a quantity that have a time; how many there were, or -1 at a failure.
inline int rowsMet(Scenario scenario, const QString &id, const QString &quantity, const Pick &pick)
{
    const std::vector<Row> rows = nonlinearRows(id, quantity);
    scenario.timesMin.clear();
    for (const Row &row : rows) {
        scenario.timesMin.push_back(row.timeMin.value_or(0));
    }
    const std::vector<double> values = pick(simulate(scenario));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i >= values.size() || !agrees(values[i], rows[i].value, rows[i].relativeTolerance)) {
            qWarning("%s at %g min", qPrintable(quantity), scenario.timesMin[i]);
            return -1;
        }
    }
    return static_cast<int>(rows.size());
}

} // namespace relief::sim::pkpd
