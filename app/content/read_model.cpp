// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"
#include "content/readers.h"

#include <algorithm>
#include <limits>

namespace relief::content {

namespace {

void readParameters(sim::DrugModel &model, const Fields &fields, const QString &pointer, QLatin1StringView kindKey,
    const std::vector<Parameter> &parameters, Findings &findings)
{
    const QStringList keys = fields.keys();
    for (const QString &key : keys) {
        const Parameter *parameter = find(parameters, key);
        if (parameter == nullptr) {
            if (key != kindKey) {
                findings.error(at(pointer, key),
                    Check::tr("This parameter does not belong to the %1 %2.").arg(kindKey, fields.text(kindKey)),
                    Check::tr("Accepted here: %1.").arg(listed(keysOf(parameters))));
            }
            continue;
        }
        const double value = fields.value(key).toDouble(std::numeric_limits<double>::quiet_NaN());
        if (parameter->range.holds(value)) {
            set(model, *parameter, value);
        } else {
            findings.error(at(pointer, key),
                Check::tr("%1 is out of range; accepted: %2.").arg(value).arg(parameter->range.text()));
        }
    }
    for (const Parameter &parameter : parameters) {
        if (parameter.required && !fields.has(parameter.key)) {
            findings.error(pointer, Check::tr("The key %1 is missing.").arg(quoted(parameter.key)),
                Check::tr("The %1 %2 needs it.").arg(kindKey, fields.text(kindKey)));
        }
    }
}

bool givesClearances(const Fields &disposition)
{
    const QStringList keys = disposition.keys();
    return std::any_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith("clearance"_L1); });
}

/// Splits the model's parameters into those of the object "disposition" and those of "absorption".
void readDrugParameters(sim::DrugModel &model, const Fields &fields, Findings &findings)
{
    const std::vector<Parameter> all = parametersOf(model);
    std::vector<Parameter> disposition;
    std::vector<Parameter> absorption;
    for (const Parameter &parameter : all) {
        const bool ofDisposition = std::holds_alternative<double sim::Disposition::*>(parameter.slot);
        (ofDisposition ? disposition : absorption).push_back(parameter);
    }
    readParameters(model, fields.object("disposition"_L1), u"/disposition"_s, "scaling"_L1, disposition, findings);
    readParameters(model, fields.object("absorption"_L1), u"/absorption"_s, "input"_L1, absorption, findings);
}

sim::DrugModel readDrugModel(const Fields &fields, Findings &findings)
{
    sim::DrugModel model;
    model.id = fields.text("id"_L1).toStdString();
    model.drug = fields.text("drug"_L1).toStdString();
    model.route = fields.word("route"_L1, routeWords, sim::Route::Intravenous);
    const Fields disposition = fields.object("disposition"_L1);
    model.disposition.scaling = disposition.word("scaling"_L1, scalingWords, sim::Scaling::None);
    model.disposition.byClearance = givesClearances(disposition);
    if (model.disposition.byClearance && model.disposition.scaling == sim::Scaling::WeightVolume) {
        findings.error(u"/disposition/scaling"_s,
            Check::tr("weightVolume goes with rate constants, not with clearances."),
            Check::tr("Use weightAll, or give k10PerMin and the others."));
    }
    const bool scalesClearance = model.disposition.scaling == sim::Scaling::WeightAll
                                 || model.disposition.scaling == sim::Scaling::Allometric
                                 || model.disposition.scaling == sim::Scaling::WeightClearance;
    if (!model.disposition.byClearance && scalesClearance) {
        findings.error(u"/disposition/scaling"_s,
            Check::tr("%1 goes with clearances, not with rate constants.").arg(disposition.text("scaling"_L1)),
            Check::tr("Use none or weightVolume, or give clearances."));
    }
    model.absorption.input = fields.object("absorption"_L1).word("input"_L1, inputWords, sim::Input::Intravenous);
    if ((model.absorption.input == sim::Input::Intravenous) != (model.route == sim::Route::Intravenous)) {
        findings.error(u"/absorption/input"_s,
            Check::tr("The route %1 and the input %2 do not go together; iv goes with intravenous.")
                .arg(fields.text("route"_L1), fields.object("absorption"_L1).text("input"_L1)));
    }
    if (!findings.hasErrors()) {
        readDrugParameters(model, fields, findings);
    }
    const QString mismatch = mismatchIn(model);
    if (!mismatch.isEmpty()) {
        findings.error(u"/disposition"_s, mismatch);
    }
    return model;
}

void require(const Fields &fields, QLatin1StringView key, Findings &findings)
{
    if (!(fields.number(key, 0) > 0)) {
        findings.error(
            {}, Check::tr("The form %1 needs %2, a number above 0.").arg(fields.text("form"_L1), quoted(key)));
    }
}

sim::VentilationModel readVentilationModel(const Fields &fields, Findings &findings)
{
    sim::VentilationModel model;
    model.id = fields.text("id"_L1).toStdString();
    model.kind = fields.word("form"_L1, ventilationWords, sim::VentilationKind::SigmoidEmax);
    model.agonist = fields.text("agonist"_L1).toStdString();
    model.antagonist = fields.text("antagonist"_L1).toStdString();
    model.baseline = {fields.number("baselineLPerMin"_L1, 0)};
    model.alpha = fields.number("alpha"_L1, 1);
    model.konPerMin = fields.number("konPerMin"_L1, 0);
    model.koffPerMin = fields.number("koffPerMin"_L1, 0);
    model.ec50 = fields.number("ec50NgPerMl"_L1, 0);
    model.hill = fields.number("hill"_L1, 1);
    model.antagonistK = fields.number("antagonistKNgPerMl"_L1, 0);
    require(fields, "baselineLPerMin"_L1, findings);
    require(fields, "antagonistKNgPerMl"_L1, findings);
    if (model.kind == sim::VentilationKind::SigmoidEmax) {
        require(fields, "ec50NgPerMl"_L1, findings);
        require(fields, "hill"_L1, findings);
    } else {
        require(fields, "konPerMin"_L1, findings);
        require(fields, "koffPerMin"_L1, findings);
    }
    if (model.kind == sim::VentilationKind::ReceptorSigmoid) {
        require(fields, "hill"_L1, findings);
    }
    return model;
}

} // namespace

PublishedModel readModel(const Fields &fields, Findings &findings)
{
    PublishedModel published;
    if (fields.text("kind"_L1) == "ventilation"_L1) {
        published.model = readVentilationModel(fields, findings);
    } else {
        published.model = readDrugModel(fields, findings);
    }
    published.source = fields.text("source"_L1);
    published.certainty = fields.text("certainty"_L1);
    published.note = fields.leveled("note"_L1);
    return published;
}

} // namespace relief::content
