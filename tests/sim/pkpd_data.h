// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads tests/data/pkpd: the public reference numbers, and the scenarios and models that must give them.

#include "sim/extrema.h"
#include "sim/pkpd_models.h"

#include <QTest>

#include <cmath>

namespace relief::sim::pkpd {

struct Row {
    QString scenario;
    QString quantity;
    std::optional<double> timeMin; ///< none for a number that belongs to no one time
    double value = 0;
    double relativeTolerance = 0;
};

inline std::vector<Row> rowsIn(const QString &name)
{
    std::vector<Row> rows;
    const QList<QByteArray> lines = fileBytes(name).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() != 6) {
            continue;
        }
        Row row{QString::fromUtf8(cells[0]), QString::fromUtf8(cells[1]), {}, cells[3].toDouble(), cells[5].toDouble()};
        if (!cells[2].isEmpty()) {
            row.timeMin = cells[2].toDouble();
        }
        rows.push_back(row);
    }
    return rows;
}

inline std::vector<Row> publicRows()
{
    return rowsIn(u"public.csv"_s);
}

/// Relative to the number expected; zero must come out as zero.
inline bool agrees(double actual, double expected, double relativeTolerance)
{
    return std::abs(actual - expected) <= relativeTolerance * std::abs(expected) + 1e-12;
}

inline QByteArray said(const QString &what, double actual, double expected)
{
    return u"%1: %2 instead of %3"_s.arg(what).arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12).toUtf8();
}

inline Route routeNamed(const QString &name)
{
    static const QMap<QString, Route> names{{u"iv"_s, Route::Intravenous}, {u"im"_s, Route::Intramuscular},
        {u"nasal"_s, Route::Nasal}, {u"oral"_s, Route::Oral}};
    return names.value(name);
}

inline VentilationModel ventilationModel(const QString &id)
{
    static const QMap<QString, VentilationKind> names{{u"receptorQuasiSteady"_s, VentilationKind::ReceptorQuasiSteady},
        {u"receptorSigmoid"_s, VentilationKind::ReceptorSigmoid},
        {u"receptorPrinted"_s, VentilationKind::ReceptorPrinted}, {u"sigmoidEmax"_s, VentilationKind::SigmoidEmax}};
    const QJsonObject o = entry(u"ventilation"_s, u"id"_s, id);
    VentilationModel model;
    model.id = id.toStdString();
    model.kind = names.value(o["kind"_L1].toString());
    model.agonist = o["agonist"_L1].toString().toStdString();
    model.antagonist = o["antagonist"_L1].toString().toStdString();
    model.baseline = {o["baselineLPerMin"_L1].toDouble()};
    model.alpha = o["alpha"_L1].toDouble();
    model.konPerMin = o["konPerMin"_L1].toDouble();
    model.koffPerMin = o["koffPerMin"_L1].toDouble();
    model.ec50 = o["ec50"_L1].toDouble();
    model.hill = o["hill"_L1].toDouble(1);
    model.antagonistK = o["antagonistK"_L1].toDouble();
    return model;
}

inline Person personFrom(const QJsonObject &o)
{
    Person person;
    person.weight = {o["weightKg"_L1].toDouble()};
    person.height = {o["heightCm"_L1].toDouble()};
    person.age = {o["ageYears"_L1].toDouble()};
    person.sex = o["sex"_L1].toString() == u"female" ? Sex::Female : Sex::Male;
    return person;
}

/// A dose in the units these files use: ug, and ug/min for an infusion.
inline Dose doseFrom(const QJsonObject &o)
{
    const double duration = o["forMin"_L1].toDouble();
    const double amount = duration > 0 ? o["rate"_L1].toDouble() * duration : o["amount"_L1].toDouble();
    return {o["drug"_L1].toString().toStdString(), routeNamed(o["route"_L1].toString()), {amount},
        {o["atMin"_L1].toDouble()}, {duration}};
}

/// tests/data/pkpd/<id>.json, a scenario of the project's own format.
inline Scenario scenario(const QString &id)
{
    const QJsonObject o = json(id + u".json"_s);
    Scenario s;
    s.person = personFrom(o["person"_L1].toObject());
    for (const QJsonValue each : o["doses"_L1].toArray()) {
        const Dose dose = doseFrom(each.toObject());
        const QString drug = QString::fromStdString(dose.drug);
        DrugModel model = drugModel(o["models"_L1][drug].toString(), dose.route);
        const QJsonValue override = o["override"_L1][drug]["ke0PerMin"_L1];
        if (override.isDouble()) {
            model.disposition.ke0PerMin = override.toDouble();
        }
        s.doses.push_back(dose);
        s.models.push_back(model);
    }
    for (const QJsonValue time : o["timesMin"_L1].toArray()) {
        s.timesMin.push_back(time.toDouble());
    }
    for (const QJsonValue each : json(u"models.json"_s)["muLigands"_L1].toArray()) {
        if (each["scenario"_L1].toString() == id) {
            s.muLigands.push_back({each["drug"_L1].toString().toStdString(), {each["k"_L1].toDouble()},
                each["konPerMin"_L1].toDouble(), each["koffPerMin"_L1].toDouble()});
        }
    }
    const QString ventilation = o["models"_L1]["ventilation"_L1].toString();
    if (!ventilation.isEmpty()) {
        s.ventilation = ventilationModel(ventilation);
    }
    return s;
}

} // namespace relief::sim::pkpd
