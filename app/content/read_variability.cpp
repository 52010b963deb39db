// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/read_model_parts.h"

#include <algorithm>

namespace relief::content {

namespace {

using sim::Spread;

constexpr double largestCv = 5;

bool contains(const std::vector<Spread> &spreads, Spread wanted)
{
    return std::find(spreads.begin(), spreads.end(), wanted) != spreads.end();
}

QString wordsOf(const std::vector<Spread> &spreads)
{
    QStringList words;
    for (const Spread spread : spreads) {
        words << wordFor(spreadWords, spread);
    }
    return words.isEmpty() ? Check::tr("none") : listed(words);
}

} // namespace

std::vector<Spread> spreadsOf(const sim::DrugModel &model)
{
    std::vector<Spread> spreads{model.disposition.byClearance ? Spread::Clearance1 : Spread::K10, Spread::Volume1};
    if (model.disposition.ke0PerMin > 0) {
        spreads.push_back(Spread::Ke0);
    }
    if (model.absorption.input != sim::Input::Intravenous) {
        spreads.push_back(model.absorption.input == sim::Input::FirstOrder ? Spread::Ka : Spread::Ktr);
        spreads.push_back(Spread::Bioavailability);
    }
    if (std::any_of(model.metabolites.begin(), model.metabolites.end(),
            [](const sim::Metabolite &metabolite) { return metabolite.formed.byCyp2d6; })) {
        spreads.push_back(Spread::FormedOdds);
    }
    return spreads;
}

std::vector<Spread> spreadsOf(const sim::VentilationModel &model)
{
    switch (model.kind) {
    case sim::VentilationKind::ReceptorQuasiSteady:
    case sim::VentilationKind::ReceptorSigmoid:
    case sim::VentilationKind::ReceptorPrinted:
        return {Spread::Kon, Spread::Koff};
    case sim::VentilationKind::SigmoidEmax:
    case sim::VentilationKind::Co2Loop:
        break;
    }
    return {Spread::Ec50};
}

std::vector<sim::Variability> readVariability(
    const Fields &fields, const std::vector<Spread> &accepted, Findings &findings)
{
    std::vector<sim::Variability> all;
    std::vector<Spread> seen;
    const std::vector<Fields> list = fields.objects("variability"_L1);
    for (size_t i = 0; i < list.size(); ++i) {
        const QString pointer = at(u"/variability"_s, i);
        const sim::Variability one{
            list[i].word("parameter"_L1, spreadWords, Spread::Clearance1), list[i].number("cv"_L1, 0)};
        if (!contains(accepted, one.parameter)) {
            findings.error(at(pointer, "parameter"_L1),
                Check::tr("%1 is no parameter of this model.").arg(quoted(list[i].text("parameter"_L1))),
                Check::tr("Accepted: %1.").arg(wordsOf(accepted)));
        } else if (contains(seen, one.parameter)) {
            findings.error(at(pointer, "parameter"_L1),
                Check::tr("%1 is there twice.").arg(quoted(list[i].text("parameter"_L1))),
                Check::tr("Give each parameter once."));
        }
        if (!(one.cv > 0) || one.cv > largestCv) {
            findings.error(at(pointer, "cv"_L1), Check::tr("%1 is out of range.").arg(one.cv),
                Check::tr("Accepted: above 0, up to %1; 0.3 stands for 30%.").arg(largestCv));
        }
        seen.push_back(one.parameter);
        all.push_back(one);
    }
    return all;
}

} // namespace relief::content
