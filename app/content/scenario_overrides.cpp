// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"
#include "content/scenario_draft.h"

#include <algorithm>
#include <cmath>

namespace relief::content {

namespace {

/// A constant of something other than a drug's model.
struct Constant {
    QString key;
    double *value = nullptr;
    Range range;
};

constexpr Range constant{0, 1000000, true};
constexpr Range orNone{0, 1000000, false};

/// What the receptors know of a drug that is given.
std::vector<Constant> bindingOf(const QString &drug, sim::Scenario &scenario)
{
    std::vector<Constant> constants;
    for (sim::MuLigand &ligand : scenario.muLigands) {
        if (QString::fromStdString(ligand.drug) == drug) {
            constants.push_back({u"muKNgPerMl"_s, &ligand.k.value, constant});
            constants.push_back({u"muKonPerMin"_s, &ligand.konPerMin, orNone});
            constants.push_back({u"muKoffPerMin"_s, &ligand.koffPerMin, orNone});
        }
    }
    for (sim::NmdaBlocker &blocker : scenario.nmdaBlockers) {
        if (QString::fromStdString(blocker.drug) == drug) {
            constants.push_back({u"nmdaKNgPerMl"_s, &blocker.k.value, constant});
            constants.push_back({u"nmdaKoffPerMin"_s, &blocker.koffPerMin, orNone});
        }
    }
    return constants;
}

std::vector<Constant> constantsOf(sim::VentilationModel &model)
{
    std::vector<Constant> all{{u"baselineLPerMin"_s, &model.baseline.value, {0, 100, true}}};
    const Range steepness{0, 20, true};
    if (model.kind == sim::VentilationKind::Co2Loop) {
        all.insert(all.end(),
            {{u"restingPco2MmHg"_s, &model.restingPco2, {0, 200, true}}, {u"co2Gain"_s, &model.co2Gain, steepness},
                {u"co2EliminationPerMin"_s, &model.co2EliminationPerMin, {0, 100, true}},
                {u"co2Ke0PerMin"_s, &model.co2Ke0PerMin, {0, 100, true}}});
    } else {
        all.insert(all.end(),
            {{u"alpha"_s, &model.alpha, {0, 1, false}}, {u"antagonistKNgPerMl"_s, &model.antagonistK, constant}});
    }
    const bool binds = model.kind == sim::VentilationKind::ReceptorQuasiSteady
                       || model.kind == sim::VentilationKind::ReceptorSigmoid
                       || model.kind == sim::VentilationKind::ReceptorPrinted;
    if (binds) {
        all.insert(
            all.end(), {{u"konPerMin"_s, &model.konPerMin, constant}, {u"koffPerMin"_s, &model.koffPerMin, constant}});
    } else {
        all.push_back({u"ec50NgPerMl"_s, &model.ec50, constant});
    }
    if (model.kind != sim::VentilationKind::ReceptorQuasiSteady) {
        all.push_back({u"hill"_s, &model.hill, steepness});
    }
    return all;
}

std::vector<Constant> constantsOf(sim::ToleranceModel &model)
{
    return {{u"ec50NgPerMl"_s, &model.ec50, constant}, {u"hill"_s, &model.hill, {0, 20, true}},
        {u"kPerMin"_s, &model.kPerMin, {0, 10, true}}, {u"gain"_s, &model.gain, {0, 1000, false}},
        {u"rebound"_s, &model.rebound, {0, 10, false}}};
}

std::vector<Constant> constantsOf(sim::NmdaUse &use)
{
    return {{u"openShare"_s, &use.openShare, {0, 1, true}}, {u"millivolts"_s, &use.millivolts, {-150, 150, false}},
        {u"magnesiumMillimolar"_s, &use.magnesiumMillimolar, {0, 100, false}}};
}

/// Whether a constant of that name is among those; its value is set if it may be.
bool setConstant(const std::vector<Constant> &constants, const QString &key, double value, const QString &pointer,
    QStringList &accepted, Findings &findings)
{
    for (const Constant &known : constants) {
        accepted << known.key;
        if (known.key != key) {
            continue;
        }
        if (known.range.holds(value)) {
            *known.value = value;
        } else {
            findings.error(pointer, Check::tr("%1 is out of range.").arg(value),
                Check::tr("Accepted: %1.").arg(known.range.text()));
        }
        return true;
    }
    return false;
}

/// One number of "override", for every model of the drug that has it.
void overrideParameter(const QString &drug, const QString &key, double value, ScenarioDraft &draft)
{
    const QString pointer = at(at(u"/override"_s, drug), key);
    QStringList accepted;
    bool found = setConstant(bindingOf(drug, draft.scenario), key, value, pointer, accepted, draft.findings);
    for (sim::DrugModel &model : draft.scenario.models) {
        if (QString::fromStdString(model.drug) != drug) {
            continue;
        }
        const std::vector<Parameter> parameters = parametersOf(model);
        accepted << keysOf(parameters);
        const Parameter *parameter = find(parameters, key);
        if (parameter == nullptr) {
            continue;
        }
        found = true;
        const bool whole =
            !std::holds_alternative<int sim::Absorption::*>(parameter->slot) || value == std::floor(value);
        if (!parameter->range.holds(value) || !whole) {
            draft.findings.error(pointer, Check::tr("%1 is out of range.").arg(value),
                Check::tr("Accepted: %1.").arg(parameter->range.text()));
            return;
        }
        set(model, *parameter, value);
    }
    if (!found) {
        accepted.removeDuplicates();
        draft.findings.error(pointer, Check::tr("The model of %1 has no parameter %2.").arg(drug, quoted(key)),
            Check::tr("Accepted: %1.").arg(listed(accepted)));
    }
}

void overrideAll(
    const std::vector<Constant> &constants, const QString &whose, const Fields &numbers, Findings &findings)
{
    const QStringList keys = numbers.keys();
    for (const QString &key : keys) {
        const QString pointer = at(at(u"/override"_s, whose), key);
        QStringList accepted;
        if (!setConstant(constants, key, numbers.value(key).toDouble(), pointer, accepted, findings)) {
            findings.error(pointer,
                constants.empty() ? Check::tr("There is no model of %1 in this scenario.").arg(whose)
                                  : Check::tr("The model of %1 has no parameter %2.").arg(whose, quoted(key)),
                constants.empty() ? Check::tr("Remove the entry, or give a medicine that has one.")
                                  : Check::tr("Accepted: %1.").arg(listed(accepted)));
        }
    }
}

void overrideDrug(const QString &drug, const Fields &numbers, ScenarioDraft &draft)
{
    if (!isGiven(draft, drug.toStdString())) {
        draft.findings.error(at(u"/override"_s, drug), Check::tr("No dose of %1 is given.").arg(quoted(drug)),
            Check::tr("Accepted are the medicines of the doses, ventilation, tolerance and nmda."));
        return;
    }
    const QStringList keys = numbers.keys();
    for (const QString &key : keys) {
        overrideParameter(drug, key, numbers.value(key).toDouble(), draft);
    }
}

} // namespace

void applyOverrides(const Fields &scenario, ScenarioDraft &draft)
{
    const Fields overrides = scenario.object("override"_L1);
    const QStringList drugs = overrides.keys();
    for (const QString &drug : drugs) {
        const Fields numbers(overrides.value(drug));
        if (drug == "ventilation"_L1) {
            auto &model = draft.scenario.ventilation;
            overrideAll(model ? constantsOf(*model) : std::vector<Constant>(), drug, numbers, draft.findings);
        } else if (drug == "tolerance"_L1) {
            auto &model = draft.scenario.tolerance;
            overrideAll(model ? constantsOf(*model) : std::vector<Constant>(), drug, numbers, draft.findings);
        } else if (drug == "nmda"_L1) {
            overrideAll(constantsOf(draft.scenario.nmdaUse), drug, numbers, draft.findings);
        } else {
            overrideDrug(drug, numbers, draft);
        }
    }
    for (const sim::DrugModel &model : draft.scenario.models) {
        const QString mismatch = mismatchIn(model);
        if (!mismatch.isEmpty()) {
            draft.findings.error(at(u"/override"_s, QString::fromStdString(model.drug)), mismatch);
        }
    }
}

} // namespace relief::content
