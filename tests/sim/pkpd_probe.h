// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a quantity of public.csv means here: the scenario to run and what to look at.

#include "sim/pkpd_data.h"

namespace relief::sim::pkpd {

struct Probe {
    Scenario scenario;
    Pick pick;
};

inline Pick ofDrug(const std::string &drug, std::vector<double> DrugCourse::*member)
{
    return [=](const Course &course) {
        const DrugCourse *found = course.drug(drug);
        return found == nullptr ? std::vector<double>() : found->*member;
    };
}

/// The variants of a scenario's ventilation: "none" and "alone" leave the antagonist out.
inline void setVentilation(Scenario &scenario, const QString &variant)
{
    if (variant == u"sigm") {
        scenario.ventilation = ventilationModel(u"ventilation_morphine_olofsen2010_sigmoid"_s);
    }
    if (variant == u"yangform") {
        scenario.ventilation = ventilationModel(u"ventilation_morphine_yang2024_as_printed"_s);
    }
    if (variant == u"none" || variant == u"alone") {
        scenario.ventilation->antagonist.clear();
    }
}

/// Receptors held by the agonist, from the breathing they hold back.
inline Pick receptorsBehind(double alpha)
{
    return [=](const Course &course) {
        std::vector<double> held = course.ventilationFraction;
        for (double &each : held) {
            each = (1 - each) / alpha;
        }
        return held;
    };
}

inline Probe ventilationProbe(Probe q, const QString &prefix, const QString &variant)
{
    setVentilation(q.scenario, variant);
    if (prefix == u"R") {
        q.pick = receptorsBehind(q.scenario.ventilation->alpha);
    } else if (prefix == u"VE") {
        q.pick = [](const Course &course) { return course.ventilation; };
    } else {
        q.pick = [](const Course &course) { return course.ventilationFraction; };
    }
    return q;
}

inline Probe occupancyProbe(Probe q, const QString &prefix)
{
    const std::string drug = q.scenario.muLigands.at(prefix.endsWith(u'B') ? 1 : 0).drug;
    q.scenario.kinetics = prefix.startsWith(u'R');
    q.pick = ofDrug(drug, q.scenario.kinetics ? &DrugCourse::muOccupancyKinetic : &DrugCourse::muOccupancy);
    return q;
}

/// A quantity by its public name.
inline Probe probe(const QString &scenarioId, const QString &name)
{
    Probe q{scenario(scenarioId), {}};
    const QString prefix = name.section(u'_', 0, 0);
    const QString rest = name.section(u'_', 1);
    if (prefix == u"Cp") {
        const QStringList drugAndScore = rest.split(u"_AS"_s);
        q.scenario.person.cyp2d6ActivityScore = drugAndScore.value(1, u"2"_s).toDouble();
        q.pick = ofDrug(drugAndScore.at(0).toStdString(), &DrugCourse::plasma);
    } else if (prefix == u"Ce") {
        q.pick = ofDrug(rest.toStdString(), &DrugCourse::effectSite);
    } else if (prefix == u"occA" || prefix == u"occB" || prefix == u"RA" || prefix == u"RB") {
        return occupancyProbe(q, prefix);
    } else if (prefix == u"VE" || prefix == u"VEfrac" || prefix == u"R") {
        return ventilationProbe(q, prefix, rest);
    } else if (prefix == u"nmda") {
        q.scenario.nmdaBlockers = {{"ketamine", {name.endsWith(u"_Ki") ? 126.0 : 1212.0}}};
        q.pick = [](const Course &course) { return course.nmdaBlock; };
    } else if (prefix == u"mu") {
        q.scenario.muLigands = {{"naloxone", {name.endsWith(u"KD0602") ? 0.602 : 1.87}}};
        q.pick = ofDrug("naloxone", &DrugCourse::muOccupancy);
    }
    return q;
}

} // namespace relief::sim::pkpd
