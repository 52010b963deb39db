// SPDX-License-Identifier: GPL-3.0-or-later
// The dose-effect chart: how naloxone moves an opioid's curve to the right without making it lower (Schild 1947).
#include "session/chart_parts.h"
#include "session/exposure_grid.h"
#include "session/medication.h"

#include <algorithm>
#include <cmath>

namespace relief::session {

using namespace Qt::StringLiterals;
using content::MedicineGroup;

namespace {

constexpr int points = 160;
constexpr double decadesBelow = 3; ///< of the range around the opioid's constant
constexpr double decadesAbove = 3;

/// The first opioid of the course whose constant and reserve are known.
const content::Medicine *opioidOf(const ChartSource &source)
{
    for (const sim::DrugCourse &drug : source.course.drugs) {
        const content::Medicine *medicine = source.pack.medicine(QString::fromStdString(drug.drug));
        if (medicine != nullptr && medicine->group == MedicineGroup::Opioid && medicine->mu && medicine->muTau) {
            return medicine;
        }
    }
    return nullptr;
}

const content::Medicine *antagonistOf(const content::Pack &pack)
{
    const auto found =
        std::find_if(pack.medicines.begin(), pack.medicines.end(), [](const content::Medicine &medicine) {
            return medicine.group == MedicineGroup::Naloxone && medicine.mu.has_value();
        });
    return found != pack.medicines.end() ? &*found : nullptr;
}

ChartLine effectCurve(const QString &name, const sim::OperationalModel &model, double antagonist, int style)
{
    ChartLine line{name, content::toString(MedicineGroup::Opioid), style, {}, {}};
    for (int i = 0; i < points; ++i) {
        const double decades = -decadesBelow + (decadesBelow + decadesAbove) * i / (points - 1);
        const double agonist = sim::operationalEc50(model) * std::pow(10, decades);
        line.x.push_back(agonist);
        line.y.push_back(sim::operationalEffect(model, agonist, antagonist));
    }
    return line;
}

} // namespace

ChartData doseResponse(const ChartSource &source)
{
    ChartData data;
    data.kind = ChartKind::DoseResponse;
    data.title = Charts::tr("Level and effect");
    data.overTime = false;
    data.logarithmicX = true;
    data.yLabel = Charts::tr("of the largest effect possible");
    data.yFactor = 100;
    data.empty = Charts::tr("Give an opioid whose receptor constant is published to see its curve.");
    const content::Medicine *opioid = opioidOf(source);
    const content::Medicine *naloxone = antagonistOf(source.pack);
    if (opioid == nullptr || naloxone == nullptr) {
        return data;
    }
    const QString name = opioid->name.at(source.audience);
    data.xLabel = Charts::tr("%1 where it works, ng/mL").arg(name);
    // The constant in the body is the level of half the effect, KA / (1 + tau): so the curve is the breathing model's.
    const double half = opioid->mu->k.value;
    const sim::OperationalModel model{half * (1 + *opioid->muTau), *opioid->muTau, 1, 1, naloxone->mu->k.value};
    data.xFrom = half * std::pow(10, -decadesBelow);
    data.xTo = half * std::pow(10, decadesAbove);
    data.lines.push_back(effectCurve(Charts::tr("%1 alone").arg(name), model, 0, 0));
    const GridPlace now = placeOn(source.course.timesMin, source.nowMin);
    const sim::DrugCourse *given = source.course.drug(naloxone->id.toStdString());
    const double antagonist = given != nullptr ? now.in(given->effectSite) : 0;
    const double shift = sim::schildRatio({antagonist}, naloxone->mu->k);
    if (antagonist > 0) {
        data.lines.push_back(effectCurve(Charts::tr("with the naloxone now at work"), model, antagonist, 1));
        data.notes << Charts::tr(
            "Naloxone moves the curve %1 times to the right: the same effect takes a level so many "
            "times as high. It does not make the curve lower.")
                          .arg(shift, 0, 'g', 3);
    } else {
        data.notes << (given != nullptr
                           ? Charts::tr("No naloxone is at work at this time. Move the time to see its curve.")
                           : Charts::tr("Give naloxone to see how it moves this curve to the right."));
    }
    const sim::DrugCourse *course = source.course.drug(opioid->id.toStdString());
    const double level = course != nullptr ? now.in(course->effectSite) : 0;
    if (level > data.xFrom) {
        data.marks.push_back({MedicineGroup::Opioid, level, level, Charts::tr("now")});
    }
    data.notes << Charts::tr("Receptor reserve is derived from the largest effect on breathing seen in volunteers.")
               << teachingNote();
    return data;
}

} // namespace relief::session
