// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/read_model_parts.h"
#include "content/readers.h"

namespace relief::content {

namespace {

using sim::VentilationKind;

/// The keys with a number above 0 that a form of ventilation model needs; it accepts no others of them.
std::vector<QLatin1StringView> numbersOf(VentilationKind kind)
{
    switch (kind) {
    case VentilationKind::ReceptorQuasiSteady:
        return {"konPerMin"_L1, "koffPerMin"_L1, "antagonistKNgPerMl"_L1, "alpha"_L1};
    case VentilationKind::ReceptorSigmoid:
    case VentilationKind::ReceptorPrinted:
        return {"konPerMin"_L1, "koffPerMin"_L1, "antagonistKNgPerMl"_L1, "alpha"_L1, "hill"_L1};
    case VentilationKind::SigmoidEmax:
        return {"ec50NgPerMl"_L1, "hill"_L1, "antagonistKNgPerMl"_L1, "alpha"_L1};
    case VentilationKind::Co2Loop:
        break;
    }
    return {
        "ec50NgPerMl"_L1, "hill"_L1, "restingPco2MmHg"_L1, "co2Gain"_L1, "co2EliminationPerMin"_L1, "co2Ke0PerMin"_L1};
}

void checkForm(VentilationKind kind, const Fields &fields, Findings &findings)
{
    const QString form = fields.text("form"_L1);
    std::vector<QLatin1StringView> needed = numbersOf(kind);
    needed.push_back("baselineLPerMin"_L1);
    for (const QLatin1StringView key : needed) {
        if (!(fields.number(key, 0) > 0)) {
            findings.error({}, Check::tr("The form %1 needs %2, a number above 0.").arg(form, quoted(key)));
        }
    }
    const bool loop = kind == VentilationKind::Co2Loop;
    if (fields.has("antagonist"_L1) == loop) {
        findings.error(loop ? u"/antagonist"_s : QString(),
            loop ? Check::tr("The form co2Loop has no antagonist.")
                 : Check::tr("The form %1 needs %2.").arg(form, quoted("antagonist"_L1)),
            loop ? Check::tr("Remove the key.") : Check::tr("Name the medicine that reverses it."));
    }
    const QStringList others =
        loop ? QStringList{u"antagonistKNgPerMl"_s, u"alpha"_s, u"konPerMin"_s, u"koffPerMin"_s}
             : QStringList{u"restingPco2MmHg"_s, u"co2Gain"_s, u"co2EliminationPerMin"_s, u"co2Ke0PerMin"_s};
    const QStringList keys = fields.keys();
    for (const QString &key : keys) {
        if (others.contains(key)) {
            findings.error(u'/' + key, Check::tr("This parameter does not belong to the form %1.").arg(form),
                Check::tr("Remove the key."));
        }
    }
}

sim::VentilationModel readVentilationModel(const Fields &fields, Findings &findings)
{
    sim::VentilationModel model;
    model.id = fields.text("id"_L1).toStdString();
    model.kind = fields.word("form"_L1, ventilationWords, VentilationKind::SigmoidEmax);
    model.agonist = fields.text("agonist"_L1).toStdString();
    model.antagonist = fields.text("antagonist"_L1).toStdString();
    model.baseline = {fields.number("baselineLPerMin"_L1, 0)};
    model.alpha = fields.number("alpha"_L1, 1);
    model.konPerMin = fields.number("konPerMin"_L1, 0);
    model.koffPerMin = fields.number("koffPerMin"_L1, 0);
    model.ec50 = fields.number("ec50NgPerMl"_L1, 0);
    model.hill = fields.number("hill"_L1, 1);
    model.antagonistK = fields.number("antagonistKNgPerMl"_L1, model.antagonistK);
    model.restingPco2 = fields.number("restingPco2MmHg"_L1, 0);
    model.co2Gain = fields.number("co2Gain"_L1, 0);
    model.co2EliminationPerMin = fields.number("co2EliminationPerMin"_L1, 0);
    model.co2Ke0PerMin = fields.number("co2Ke0PerMin"_L1, 0);
    checkForm(model.kind, fields, findings);
    model.variability = readVariability(fields, spreadsOf(model), findings);
    return model;
}

sim::ToleranceModel readToleranceModel(const Fields &fields, Findings &findings)
{
    sim::ToleranceModel model;
    model.id = fields.text("id"_L1).toStdString();
    model.drug = fields.text("drug"_L1).toStdString();
    model.ec50 = fields.number("ec50NgPerMl"_L1, 0);
    model.hill = fields.number("hill"_L1, 0);
    model.kPerMin = fields.number("kPerMin"_L1, 0);
    model.gain = fields.number("gain"_L1, 0);
    model.rebound = fields.number("rebound"_L1, 0);
    if (!(model.ec50 > 0) || !(model.hill > 0) || !(model.kPerMin > 0)) {
        findings.error({}, Check::tr("A tolerance model needs ec50NgPerMl, hill and kPerMin, each above 0."));
    }
    return model;
}

} // namespace

PublishedModel readModel(const Fields &fields, Findings &findings)
{
    PublishedModel published;
    const QString kind = fields.text("kind"_L1);
    if (kind == "ventilation"_L1) {
        published.model = readVentilationModel(fields, findings);
    } else if (kind == "tolerance"_L1) {
        published.model = readToleranceModel(fields, findings);
    } else {
        published.model = readDrugModel(fields, findings);
    }
    published.source = fields.text("source"_L1);
    published.certainty = fields.text("certainty"_L1);
    published.note = fields.leveled("note"_L1);
    return published;
}

} // namespace relief::content
