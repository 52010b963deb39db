// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over time.
#include "session/chart_parts.h"
#include "session/clock.h"
#include "session/medication.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace relief::session {

using namespace Qt::StringLiterals;
using content::Audience;
using content::MedicineGroup;

namespace {

bool isShown(const ChartSource &source, const std::string &drug)
{
    return source.audience != Audience::Patient || groupOf(drug, source.pack).has_value();
}

QString doseLabel(const ChartSource &source, const sim::Dose &dose)
{
    const QString name = drugName(source, dose.drug);
    if (source.audience == Audience::Patient) {
        return name;
    }
    const double milligrams = dose.amount.value / 1000;
    const QString amount = milligrams >= 1 ? Charts::tr("%1 mg").arg(milligrams, 0, 'g', 4)
                                           : Charts::tr("%1 µg").arg(dose.amount.value, 0, 'g', 4);
    const double minutes = dose.duration.value;
    if (!(minutes > 0)) {
        return Charts::tr("%1, %2").arg(name, amount);
    }
    const double days = minutes / dayMin;
    return days >= 2 ? Charts::tr("%1, %2 over %3 days").arg(name, amount).arg(days, 0, 'g', 4)
                     : Charts::tr("%1, %2 over %3 min").arg(name, amount).arg(minutes, 0, 'g', 4);
}

void addMarks(ChartData &data, const ChartSource &source)
{
    for (const sim::Dose &dose : source.scenario.doses) {
        const auto group = groupOf(dose.drug, source.pack);
        if (group && dose.amount.value > 0 && dose.at.value <= source.spanMin) {
            data.marks.push_back({*group, dose.at.value, dose.at.value + dose.duration.value, doseLabel(source, dose)});
        }
    }
}

ChartData overTime(ChartKind kind, const ChartSource &source, const QString &title, const QString &yLabel)
{
    ChartData data;
    data.kind = kind;
    data.title = title;
    data.xLabel = Charts::tr("minutes");
    data.yLabel = yLabel;
    data.xTo = source.spanMin;
    addMarks(data, source);
    return data;
}

void asPercent(ChartData &data)
{
    data.yFactor = 100;
    data.yTo = 1;
}

/// Patients see shares of each medicine's own peak: no concentration that might be read as a dose.
ChartData concentration(const ChartSource &source)
{
    const bool shares = source.audience == Audience::Patient;
    ChartData data = overTime(ChartKind::Concentration, source, Charts::tr("Medicine in the body"),
        shares ? Charts::tr("share of its own highest level") : Charts::tr("ng/mL"));
    for (const sim::DrugCourse &drug : source.course.drugs) {
        if (!isShown(source, drug.drug)) {
            continue;
        }
        const QString name = drugName(source, drug.drug);
        const QString token = tokenOf(source, drug.drug);
        const QString id = QString::fromStdString(drug.drug);
        const double peak =
            drug.effectSite.empty() ? 0 : *std::max_element(drug.effectSite.begin(), drug.effectSite.end());
        if (shares && peak > 0) {
            addLine(data, source.course, {name, token}, u"Ce_"_s + id, 1 / peak);
            continue;
        }
        if (shares) { // where it works is not modeled: what is in the blood
            const double most = drug.plasma.empty() ? 0 : *std::max_element(drug.plasma.begin(), drug.plasma.end());
            addLine(data, source.course, {name, token}, u"Cp_"_s + id, most > 0 ? 1 / most : 1);
            continue;
        }
        addLine(data, source.course, {Charts::tr("%1, blood").arg(name), token}, u"Cp_"_s + id);
        if (peak > 0) {
            addLine(data, source.course, {Charts::tr("%1, where it works").arg(name), token}, u"Ce_"_s + id);
        }
    }
    if (shares) {
        asPercent(data);
        data.notes << Charts::tr(
            "Each line is drawn to its own peak, so the heights of two medicines cannot be compared.");
    } else {
        setConcentrationEnd(data, highest(data));
    }
    data.empty = nothingGiven();
    return data;
}

ChartData occupancy(const ChartSource &source)
{
    ChartData data = overTime(ChartKind::Occupancy, source,
        source.audience == Audience::Patient ? Charts::tr("Seats taken") : Charts::tr("Receptor occupancy"),
        Charts::tr("share taken"));
    const bool plain = source.audience == Audience::Patient;
    for (const sim::DrugCourse &drug : source.course.drugs) {
        if (groupOf(drug.drug, source.pack)) {
            const QString place = plain ? Charts::tr("%1 in opioid seats") : Charts::tr("%1 on µ-opioid receptors");
            const QString series = drug.muOccupancyKinetic.empty() ? u"occupancy_mor_"_s : u"occupancy_mor_kinetic_"_s;
            addLine(data, source.course, {place.arg(drugName(source, drug.drug)), tokenOf(source, drug.drug)},
                series + QString::fromStdString(drug.drug));
        }
    }
    const bool blocks = std::any_of(
        source.course.nmdaBlock.begin(), source.course.nmdaBlock.end(), [](double share) { return share > 0; });
    if (blocks) {
        addLine(data, source.course,
            {plain ? Charts::tr("NMDA gates blocked") : Charts::tr("NMDA channels blocked"),
                content::toString(MedicineGroup::Ketamine)},
            u"nmda_block"_s);
    }
    asPercent(data);
    data.empty = source.scenario.doses.empty()
                     ? nothingGiven()
                     : Charts::tr("No medicine that this model can place on a receptor has been given.");
    return data;
}

ChartData breathing(const ChartSource &source)
{
    ChartData data = overTime(ChartKind::Breathing, source, Charts::tr("Breathing"), Charts::tr("of usual breathing"));
    addLine(data, source.course, {Charts::tr("Breathing"), u"excite"_s}, u"ventilation_fraction"_s);
    endLines(data, source.breathKnownUntilMin);
    asPercent(data);
    if (const double most = highest(data); most > data.yTo) {
        constexpr double step = 0.25;
        data.yTo = step * std::ceil(most / step);
        data.notes << Charts::tr("When the opioid leaves, carbon dioxide is still high, so breathing passes its usual "
                                 "level for some minutes.");
    }
    if (source.scenario.ventilation) {
        const bool loop = source.scenario.ventilation->kind == sim::VentilationKind::Co2Loop;
        data.notes << (loop ? Charts::tr("Volunteers at rest, breathing on their own: carbon dioxide rises and drives "
                                         "breathing back up.")
                            : Charts::tr("Volunteers with carbon dioxide held high and steady: not the breathing of a "
                                         "patient at rest."));
    }
    data.notes << teachingNote();
    data.empty = source.scenario.doses.empty()
                     ? nothingGiven()
                     : Charts::tr("There is no published breathing model for what was given.");
    return data;
}

ChartData tolerance(const ChartSource &source)
{
    ChartData data =
        overTime(ChartKind::Tolerance, source, Charts::tr("Getting used to it"), Charts::tr("of the largest effect"));
    const QString opioid = content::toString(MedicineGroup::Opioid);
    addLine(data, source.course, {Charts::tr("Adaptation"), u"ctrl"_s}, u"tolerance"_s);
    addLine(data, source.course, {Charts::tr("Effect"), opioid}, u"effect"_s);
    addLine(data, source.course, {Charts::tr("Effect in someone never exposed"), opioid}, u"effect_naive"_s);
    addLine(data, source.course, {Charts::tr("Effect minus the body's push back"), opioid}, u"net_effect"_s);
    asPercent(data);
    double lowest = 0;
    for (const ChartLine &line : data.lines) {
        lowest = std::min(lowest, *std::min_element(line.y.begin(), line.y.end()));
    }
    data.yFrom = lowest < 0 ? -roundUp(-lowest) : 0;
    data.notes << Charts::tr("A teaching sketch: its speed comes from rats, its size from one study in people.")
               << teachingNote();
    data.empty = Charts::tr("Give morphine to see this: weeks of use are modeled for morphine only.");
    return data;
}

} // namespace

double roundUp(double value)
{
    if (!(value > 0)) {
        return 1;
    }
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (value <= step * power) {
            return step * power;
        }
    }
    return 10 * power;
}

void setConcentrationEnd(ChartData &data, double highest)
{
    data.yTo = roundUp(highest);
    data.yDecimals = data.yTo < 5 ? 2 : data.yTo < 50 ? 1 : 0;
}

QString drugName(const ChartSource &source, const std::string &drug)
{
    static const std::map<std::string, const char *> formed{
        {"C6G", QT_TRANSLATE_NOOP("Charts", "Codeine-6-glucuronide")},
        {"M3G", QT_TRANSLATE_NOOP("Charts", "Morphine-3-glucuronide")},
        {"snorketamine", QT_TRANSLATE_NOOP("Charts", "S-norketamine")},
    };
    if (const content::Medicine *medicine = source.pack.medicine(QString::fromStdString(drug))) {
        return medicine->name.at(source.audience);
    }
    const auto found = formed.find(drug);
    return found != formed.end() ? Charts::tr(found->second) : QString::fromStdString(drug);
}

QString tokenOf(const ChartSource &source, const std::string &drug)
{
    const auto group = groupOf(drug, source.pack);
    return group ? content::toString(*group) : u"ctrl"_s; // what is formed, and no medicine, stands back
}

QString teachingNote()
{
    return Charts::tr("Teaching model. Not for choosing doses.");
}

ChartData chartData(ChartKind kind, const ChartSource &source)
{
    switch (kind) {
    case ChartKind::Concentration:
        return concentration(source);
    case ChartKind::Occupancy:
        return occupancy(source);
    case ChartKind::Breathing:
        return breathing(source);
    case ChartKind::Tolerance:
        return tolerance(source);
    case ChartKind::DoseResponse:
        break;
    }
    return doseResponse(source);
}

} // namespace relief::session
