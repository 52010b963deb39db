// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads tests/data/pkpd: the public reference numbers, and the scenarios and models that must give them.

#include "sim/extrema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

#include <cmath>

namespace relief::sim::pkpd {

using namespace Qt::StringLiterals;

inline QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/pkpd/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject json(const QString &name)
{
    return QJsonDocument::fromJson(fileBytes(name)).object();
}

struct Row {
    QString scenario;
    QString quantity;
    std::optional<double> timeMin; ///< none for a number that belongs to no one time
    double value = 0;
    double relativeTolerance = 0;
};

inline std::vector<Row> publicRows()
{
    std::vector<Row> rows;
    const QList<QByteArray> lines = fileBytes(u"public.csv"_s).split('\n');
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

/// The first object in a list of models.json whose `key` is `value`.
inline QJsonObject entry(const QString &list, const QString &key, const QString &value)
{
    for (const QJsonValue each : json(u"models.json"_s)[list].toArray()) {
        if (each[key].toString() == value) {
            return each.toObject();
        }
    }
    return {};
}

inline Disposition dispositionFrom(const QJsonObject &o)
{
    static const QMap<QString, Scaling> names{{u"none"_s, Scaling::None}, {u"weightVolume"_s, Scaling::WeightVolume},
        {u"weightAll"_s, Scaling::WeightAll}, {u"allometric"_s, Scaling::Allometric},
        {u"weightClearance"_s, Scaling::WeightClearance}};
    Disposition d;
    d.scaling = names.value(o["scaling"_L1].toString());
    d.weightExponent = o["weightExponent"_L1].toDouble(1);
    d.volume1L = o["volume1L"_L1].toDouble();
    d.byClearance = o.contains("clearance1LPerMin"_L1);
    d.volume2L = o["volume2L"_L1].toDouble();
    d.volume3L = o["volume3L"_L1].toDouble();
    d.clearance1 = o["clearance1LPerMin"_L1].toDouble();
    d.clearance2 = o["clearance2LPerMin"_L1].toDouble();
    d.clearance3 = o["clearance3LPerMin"_L1].toDouble();
    d.k10 = o["k10PerMin"_L1].toDouble();
    d.k12 = o["k12PerMin"_L1].toDouble();
    d.k21 = o["k21PerMin"_L1].toDouble();
    d.k13 = o["k13PerMin"_L1].toDouble();
    d.k31 = o["k31PerMin"_L1].toDouble();
    d.ke0PerMin = o["ke0PerMin"_L1].toDouble();
    return d;
}

inline Absorption absorptionFrom(const QJsonObject &o)
{
    static const QMap<QString, Input> names{{u"firstOrder"_s, Input::FirstOrder},
        {u"transitChain"_s, Input::TransitChain}, {u"nasalDepot"_s, Input::NasalDepot}};
    Absorption a;
    a.input = names.value(o["input"_L1].toString(), Input::Intravenous);
    a.bioavailability = o["bioavailability"_L1].toDouble(1);
    a.kaPerMin = o["kaPerMin"_L1].toDouble();
    a.ktrPerMin = o["ktrPerMin"_L1].toDouble();
    a.kinPerMin = o["kinPerMin"_L1].toDouble();
    a.transits = o["transits"_L1].toInt();
    return a;
}

/// The model of an id, for a route.
inline DrugModel drugModel(const QString &id, Route route)
{
    const QJsonObject o = entry(u"models"_s, u"id"_s, id);
    return {id.toStdString(), o["drug"_L1].toString().toStdString(), route, dispositionFrom(o), absorptionFrom(o)};
}

inline VentilationModel ventilationModel(const QString &id)
{
    static const QMap<QString, VentilationKind> names{{u"receptorQuasiSteady"_s, VentilationKind::ReceptorQuasiSteady},
        {u"receptorSigmoid"_s, VentilationKind::ReceptorSigmoid}, {u"sigmoidEmax"_s, VentilationKind::SigmoidEmax}};
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
    s.person.weight = {o["person"_L1]["weightKg"_L1].toDouble()};
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
