// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The drug models of tests/data/pkpd/models.json.

#include "sim/disposition.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

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

inline WeightPowers weightPowersFrom(const QJsonObject &o)
{
    const auto power = [&](const char *name) { return o[QLatin1StringView(name)].toDouble(); };
    return {o["referenceKg"_L1].toDouble(70), power("volume1Power"), power("volume2Power"), power("volume3Power"),
        power("clearance1Power"), power("clearance2Power"), power("clearance3Power")};
}

inline AgeLeanMass ageLeanMassFrom(const QJsonObject &o)
{
    const auto slope = [&](const QString &name) {
        return AgeLeanSlope{o[name + u"PerYear"_s].toDouble(), o[name + u"PerLeanKg"_s].toDouble()};
    };
    return {o["referenceYears"_L1].toDouble(40), o["referenceLeanKg"_L1].toDouble(55), slope(u"volume1"_s),
        slope(u"volume2"_s), slope(u"volume3"_s), slope(u"clearance1"_s), slope(u"clearance2"_s),
        slope(u"clearance3"_s), slope(u"ke0"_s)};
}

inline Disposition dispositionFrom(const QJsonObject &o)
{
    static const QMap<QString, Scaling> names{{u"none"_s, Scaling::None}, {u"weightVolume"_s, Scaling::WeightVolume},
        {u"weightAll"_s, Scaling::WeightAll}, {u"allometric"_s, Scaling::Allometric},
        {u"weightClearance"_s, Scaling::WeightClearance}, {u"weightPowers"_s, Scaling::WeightPowers},
        {u"ageLeanMass"_s, Scaling::AgeLeanMass}, {u"eleveld"_s, Scaling::Eleveld}};
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
    d.weightPowers = weightPowersFrom(o);
    d.ageLeanMass = ageLeanMassFrom(o);
    d.eleveld = {o["agingVolume1"_L1].toDouble(), o["agingVolume2"_L1].toDouble(), o["agingVolume3"_L1].toDouble(),
        o["weightVolume3"_L1].toDouble(), o["femaleShare"_L1].toDouble(), o["maturationKg"_L1].toDouble()};
    return d;
}

/// A parameter of one person by its public name.
inline double parameter(const Compartments &c, const QString &name)
{
    const QMap<QString, double> values{{u"v1"_s, c.volumeL}, {u"v2"_s, c.volumeL * c.k12 / c.k21},
        {u"v3"_s, c.volumeL * c.k13 / c.k31}, {u"cl1"_s, c.volumeL * c.k10}, {u"cl2"_s, c.volumeL * c.k12},
        {u"cl3"_s, c.volumeL * c.k13}, {u"k10"_s, c.k10}, {u"k12"_s, c.k12}, {u"k21"_s, c.k21}, {u"k13"_s, c.k13},
        {u"k31"_s, c.k31}, {u"ke0"_s, c.ke0}};
    return values.value(name);
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

inline Metabolite metaboliteFrom(const QJsonObject &o)
{
    FormedShare formed;
    formed.share = o["share"_L1].toDouble(1);
    formed.byCyp2d6 = o["by"_L1].toString().startsWith(u"cyp2d6"_s);
    formed.rest = o["by"_L1].toString() == u"cyp2d6Rest";
    formed.oddsAtReference = o["oddsAtReference"_L1].toDouble();
    formed.slope = o["slope"_L1].toDouble();
    formed.referenceScore = o["referenceScore"_L1].toDouble(2);
    return {o["drug"_L1].toString().toStdString(), o["from"_L1].toString().toStdString(), formed, dispositionFrom(o)};
}

/// The model of an id, for a route.
inline DrugModel drugModel(const QString &id, Route route)
{
    const QJsonObject o = entry(u"models"_s, u"id"_s, id);
    DrugModel model{id.toStdString(), o["drug"_L1].toString().toStdString(), route, dispositionFrom(o),
        absorptionFrom(o), {}, {}, {}};
    for (const QJsonValue each : o["metabolites"_L1].toArray()) {
        model.metabolites.push_back(metaboliteFrom(each.toObject()));
    }
    return model;
}

} // namespace relief::sim::pkpd
