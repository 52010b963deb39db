// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/parameters.h"
#include "content/read_model_parts.h"

#include <algorithm>
#include <limits>

namespace relief::content {

namespace {

/// A list of parameters being read from one object of the file.
class ParameterReading {
public:
    /// `kindKey` names the kind in the object.
    ParameterReading(Fields fields, QString pointer, QLatin1StringView kindKey, Findings &findings)
        : m_fields(std::move(fields)), m_pointer(std::move(pointer)), m_kindKey(kindKey), m_findings(findings)
    {
    }

    void read(sim::DrugModel &model, std::vector<Parameter> parameters, int metabolite = -1)
    {
        const QStringList keys = m_fields.keys();
        for (const QString &key : keys) {
            Parameter *parameter = nullptr;
            for (Parameter &known : parameters) {
                parameter = known.key == key ? &known : parameter;
            }
            if (parameter != nullptr) {
                parameter->metabolite = metabolite;
                readOne(model, *parameter);
            } else if (key != m_kindKey) {
                m_findings.error(at(m_pointer, key),
                    Check::tr("This parameter does not belong to the %1 %2.").arg(m_kindKey, m_fields.text(m_kindKey)),
                    Check::tr("Accepted here: %1.").arg(listed(keysOf(parameters))));
            }
        }
        for (const Parameter &parameter : parameters) {
            if (parameter.required && m_fields.value(parameter.key).isUndefined()) {
                m_findings.error(m_pointer, Check::tr("The key %1 is missing.").arg(quoted(parameter.key)),
                    Check::tr("The %1 %2 needs it.").arg(m_kindKey, m_fields.text(m_kindKey)));
            }
        }
    }

private:
    void readOne(sim::DrugModel &model, const Parameter &parameter)
    {
        const double value = m_fields.value(parameter.key).toDouble(std::numeric_limits<double>::quiet_NaN());
        if (parameter.range.holds(value)) {
            set(model, parameter, value);
        } else {
            m_findings.error(at(m_pointer, parameter.key),
                Check::tr("%1 is out of range; accepted: %2.").arg(value).arg(parameter.range.text()));
        }
    }

    Fields m_fields;
    QString m_pointer;
    QLatin1StringView m_kindKey;
    Findings &m_findings;
};

bool givesClearances(const Fields &disposition)
{
    const QStringList keys = disposition.keys();
    return std::any_of(keys.begin(), keys.end(),
        [](const QString &key) { return key.startsWith("clearance"_L1) && key.contains("LPerMin"_L1); });
}

/// How the parameters depend on the person, and whether they are clearances: what decides which parameters there are.
sim::Disposition readForm(const Fields &fields, const QString &pointer, Findings &findings)
{
    sim::Disposition form;
    form.scaling = fields.word("scaling"_L1, scalingWords, sim::Scaling::None);
    form.byClearance = givesClearances(fields);
    if (form.byClearance && form.scaling == sim::Scaling::WeightVolume) {
        findings.error(at(pointer, "scaling"_L1),
            Check::tr("weightVolume goes with rate constants, not with clearances."),
            Check::tr("Use weightAll, or give k10PerMin and the others."));
    }
    const bool forEither = form.scaling == sim::Scaling::None || form.scaling == sim::Scaling::WeightVolume;
    if (!form.byClearance && !forEither) {
        findings.error(at(pointer, "scaling"_L1),
            Check::tr("%1 goes with clearances, not with rate constants.").arg(fields.text("scaling"_L1)),
            Check::tr("Use none or weightVolume, or give clearances."));
    }
    return form;
}

/// Whether the substance is there to be transformed before `metabolite`: the model's drug or one formed earlier.
bool isFormedBefore(const sim::DrugModel &model, const std::string &substance)
{
    return substance == model.drug
           || std::any_of(model.metabolites.begin(), model.metabolites.end(),
               [&](const sim::Metabolite &earlier) { return earlier.drug == substance; });
}

void checkMetabolite(
    const sim::Metabolite &metabolite, const sim::DrugModel &model, const QString &pointer, Findings &findings)
{
    if (isFormedBefore(model, metabolite.drug)) {
        findings.error(at(pointer, "drug"_L1),
            Check::tr("%1 is there already.").arg(quoted(QString::fromStdString(metabolite.drug))),
            Check::tr("Name each substance once, and not the medicine itself."));
    }
    if (!isFormedBefore(model, metabolite.from)) {
        findings.error(at(pointer, "from"_L1),
            Check::tr("%1 is neither the medicine nor formed before.")
                .arg(quoted(QString::fromStdString(metabolite.from))),
            Check::tr("Name %1 or a substance listed above.").arg(QString::fromStdString(model.drug)));
    }
}

void readMetabolites(sim::DrugModel &model, const std::vector<Fields> &list, Findings &findings)
{
    for (size_t i = 0; i < list.size(); ++i) {
        const QString pointer = at(u"/metabolites"_s, i);
        const Fields formed = list[i].object("formed"_L1);
        const QString by = formed.text("by"_L1);
        sim::Metabolite metabolite;
        metabolite.drug = list[i].text("drug"_L1).toStdString();
        metabolite.from = list[i].text("from"_L1).toStdString();
        metabolite.formed.byCyp2d6 = by != "constant"_L1;
        metabolite.formed.rest = by == "cyp2d6Rest"_L1;
        const Fields disposition = list[i].object("disposition"_L1);
        metabolite.disposition = readForm(disposition, at(pointer, "disposition"_L1), findings);
        checkMetabolite(metabolite, model, pointer, findings);
        if (findings.hasErrors()) {
            return;
        }
        model.metabolites.push_back(metabolite);
        const int index = static_cast<int>(i);
        ParameterReading(disposition, at(pointer, "disposition"_L1), "scaling"_L1, findings)
            .read(model, parametersOf(metabolite.disposition), index);
        ParameterReading(formed, at(pointer, "formed"_L1), "by"_L1, findings)
            .read(model, parametersOf(metabolite.formed), index);
        const sim::Disposition &read = model.metabolites.back().disposition;
        if (read.volume3L > 0 || read.k13 > 0) {
            findings.error(at(pointer, "disposition"_L1), Check::tr("What is formed has two compartments at most."),
                Check::tr("Leave the third out."));
        }
    }
}

/// More cannot become other substances than is eliminated.
void checkShares(const sim::DrugModel &model, Findings &findings)
{
    for (const sim::Metabolite &metabolite : model.metabolites) {
        double sum = 0;
        for (const sim::Metabolite &sibling : model.metabolites) {
            sum += sibling.from == metabolite.from && !sibling.formed.byCyp2d6 ? sibling.formed.share : 0;
        }
        if (sum > 1) {
            findings.error(u"/metabolites"_s,
                Check::tr("The shares of %1 add up to %2.").arg(QString::fromStdString(metabolite.from)).arg(sum),
                Check::tr("Accepted is a sum of 1 at most."));
            return;
        }
    }
}

sim::StudiedRange readStudied(const Fields &fields, Findings &findings)
{
    sim::StudiedRange studied;
    studied.lowestKg = fields.number("lowestKg"_L1, studied.lowestKg);
    studied.highestKg = fields.number("highestKg"_L1, studied.highestKg);
    studied.lowestYears = fields.number("lowestYears"_L1, studied.lowestYears);
    studied.highestYears = fields.number("highestYears"_L1, studied.highestYears);
    if (!(studied.lowestKg < studied.highestKg) || !(studied.lowestYears < studied.highestYears)) {
        findings.error(u"/studied"_s, Check::tr("A lowest value is not below its highest."));
    }
    return studied;
}

void checkRoute(const sim::DrugModel &model, const Fields &fields, Findings &findings)
{
    if ((model.absorption.input == sim::Input::Intravenous) != (model.route == sim::Route::Intravenous)) {
        findings.error(u"/absorption/input"_s,
            Check::tr("The route %1 and the input %2 do not go together; iv goes with intravenous.")
                .arg(fields.text("route"_L1), fields.object("absorption"_L1).text("input"_L1)));
    }
}

} // namespace

sim::DrugModel readDrugModel(const Fields &fields, Findings &findings)
{
    sim::DrugModel model;
    model.id = fields.text("id"_L1).toStdString();
    model.drug = fields.text("drug"_L1).toStdString();
    model.route = fields.word("route"_L1, routeWords, sim::Route::Intravenous);
    const Fields disposition = fields.object("disposition"_L1);
    const Fields absorption = fields.object("absorption"_L1);
    model.disposition = readForm(disposition, u"/disposition"_s, findings);
    model.absorption.input = absorption.word("input"_L1, inputWords, sim::Input::Intravenous);
    checkRoute(model, fields, findings);
    if (findings.hasErrors()) {
        return model;
    }
    ParameterReading(disposition, u"/disposition"_s, "scaling"_L1, findings)
        .read(model, parametersOf(model.disposition));
    ParameterReading(absorption, u"/absorption"_s, "input"_L1, findings).read(model, parametersOf(model.absorption));
    readMetabolites(model, fields.objects("metabolites"_L1), findings);
    checkShares(model, findings);
    const QString mismatch = mismatchIn(model);
    if (!mismatch.isEmpty()) {
        findings.error(u"/disposition"_s, mismatch);
    }
    model.studied = readStudied(fields.object("studied"_L1), findings);
    model.variability = readVariability(fields, spreadsOf(model), findings);
    return model;
}

} // namespace relief::content
