// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/amount.h"
#include "content/readers.h"

namespace relief::content {

namespace {

LevelDose readLevel(const Fields &fields, const QString &pointer, const std::string &drug, Findings &findings)
{
    LevelDose level;
    level.dose.drug = drug;
    level.dose.route = fields.word("route"_L1, routeWords, sim::Route::Intravenous);
    level.dose.duration = {fields.number("forMin"_L1, 0)};
    level.note = fields.leveled("note"_L1);
    level.references = fields.texts("references"_L1);
    const std::optional<Unit> unit = unitFrom(fields.text("unit"_L1));
    if (!unit || unit->perMinute > 0) {
        findings.error(at(pointer, "unit"_L1),
            Check::tr("%1 is no unit of an amount.").arg(quoted(fields.text("unit"_L1))),
            Check::tr("Accepted: %1.").arg(listed(amountUnits())));
        return level;
    }
    level.perKg = unit->perKg;
    level.dose.amount = inMicrograms(fields.number("amount"_L1, 0), *unit, examplePerson);
    if (!(level.dose.amount.value > 0) || level.dose.amount > largestDose) {
        findings.error(at(pointer, "amount"_L1),
            Check::tr("The amount must be above 0 and at most %1 g in all.").arg(largestDose.value / 1e6));
    }
    if (level.dose.duration.value > 0 && level.dose.route != sim::Route::Intravenous) {
        findings.error(
            at(pointer, "forMin"_L1), Check::tr("Only the route iv can be an infusion."), Check::tr("Remove forMin."));
    }
    return level;
}

sim::MuLigand readLigand(const Fields &fields, const QString &pointer, const std::string &drug, Findings &findings)
{
    const sim::MuLigand ligand{
        drug, {fields.number("kNgPerMl"_L1, 0)}, fields.number("konPerMin"_L1, 0), fields.number("koffPerMin"_L1, 0)};
    if (!(ligand.k.value > 0)) {
        findings.error(at(pointer, "kNgPerMl"_L1), Check::tr("The constant must be above 0."));
    }
    if ((ligand.konPerMin > 0) != (ligand.koffPerMin > 0)) {
        findings.error(pointer, Check::tr("konPerMin and koffPerMin go together: both above 0, or neither."));
    }
    return ligand;
}

void readMu(const Fields &fields, Medicine &medicine, Findings &findings)
{
    if (!fields.has("mu"_L1)) {
        return;
    }
    const Fields mu = fields.object("mu"_L1);
    const std::string drug = medicine.id.toStdString();
    medicine.mu = readLigand(mu, u"/mu"_s, drug, findings);
    if (mu.has("tau"_L1) != mu.has("tauSource"_L1)) {
        findings.error(u"/mu"_s, Check::tr("tau and tauSource go together: both, or neither."));
    } else if (mu.has("tau"_L1)) {
        medicine.muTau = mu.number("tau"_L1, 0);
    }
    const std::vector<Fields> others = mu.objects("against"_L1);
    for (size_t i = 0; i < others.size(); ++i) {
        medicine.muAgainst.push_back({others[i].text("drug"_L1).toStdString(),
            readLigand(others[i], at(u"/mu/against"_s, i), drug, findings), others[i].text("source"_L1)});
    }
}

Ceiling readCeiling(const Fields &fields, Findings &findings)
{
    if (!fields.has("ceiling"_L1)) {
        return {largestDose, {}};
    }
    const Fields ceiling = fields.object("ceiling"_L1);
    const std::optional<Unit> unit = unitFrom(ceiling.text("unit"_L1));
    Ceiling read{{}, ceiling.text("source"_L1)};
    if (unit) {
        read.amount = inMicrograms(ceiling.number("amount"_L1, 0), *unit, examplePerson);
    }
    if (!unit || unit->perKg || unit->perMinute > 0) {
        findings.error(u"/ceiling/unit"_s,
            Check::tr("%1 is no unit of a ceiling.").arg(quoted(ceiling.text("unit"_L1))),
            Check::tr("Accepted: ng, ug, mg, g."));
    } else if (!(read.amount.value > 0) || read.amount > largestDose) {
        findings.error(u"/ceiling/amount"_s,
            Check::tr("The ceiling must be above 0 and at most %1 g.").arg(largestDose.value / 1e6));
    }
    return read;
}

/// An example above what a scenario may give would be refused as a scenario.
void checkLevelsBelowCeiling(const Medicine &medicine, Findings &findings)
{
    for (const LevelDose *level : {&medicine.low, &medicine.usual, &medicine.high}) {
        if (level->dose.amount > medicine.ceiling.amount) {
            findings.error(u"/ceiling/amount"_s, Check::tr("A level gives more than the ceiling."),
                Check::tr("Raise the ceiling or lower the level."));
            return;
        }
    }
}

std::optional<double> readNmda(const Fields &fields, Findings &findings)
{
    if (!fields.has("nmda"_L1)) {
        return std::nullopt;
    }
    const double k = fields.object("nmda"_L1).number("kNgPerMl"_L1, 0);
    if (!(k > 0)) {
        findings.error(u"/nmda/kNgPerMl"_s, Check::tr("The constant must be above 0."));
    }
    return k;
}

} // namespace

Medicine readMedicine(const Fields &fields, Findings &findings)
{
    Medicine medicine;
    medicine.id = fields.text("id"_L1);
    medicine.group = fields.word("group"_L1, groupWords, MedicineGroup::Opioid);
    medicine.name = fields.leveled("name"_L1);
    medicine.summary = fields.leveled("summary"_L1);
    medicine.synonyms = fields.texts("synonyms"_L1);
    const std::string drug = medicine.id.toStdString();
    medicine.order = fields.whole("order"_L1, medicine.order);
    readMu(fields, medicine, findings);
    medicine.nmdaKNgPerMl = readNmda(fields, findings);
    medicine.nmdaKoffPerMin = fields.object("nmda"_L1).number("koffPerMin"_L1, 0);
    medicine.ventilationModel = fields.text("ventilationModel"_L1);
    medicine.toleranceModel = fields.text("toleranceModel"_L1);
    medicine.ceiling = readCeiling(fields, findings);
    const QStringList models = fields.texts("defaultModels"_L1);
    medicine.defaultModels.assign(models.begin(), models.end());
    const Fields levels = fields.object("levels"_L1);
    medicine.low = readLevel(levels.object("low"_L1), u"/levels/low"_s, drug, findings);
    medicine.usual = readLevel(levels.object("usual"_L1), u"/levels/usual"_s, drug, findings);
    medicine.high = readLevel(levels.object("high"_L1), u"/levels/high"_s, drug, findings);
    checkLevelsBelowCeiling(medicine, findings);
    medicine.effects = fields.texts("effects"_L1);
    medicine.risks = fields.texts("risks"_L1);
    return medicine;
}

} // namespace relief::content
