// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/amount.h"
#include "content/readers.h"

namespace relief::content {

namespace {

constexpr sim::Kilograms examplePerson{70}; ///< whom the session's model describes

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

std::optional<sim::MuLigand> readMu(const Fields &fields, const std::string &drug, Findings &findings)
{
    if (!fields.has("mu"_L1)) {
        return std::nullopt;
    }
    const Fields mu = fields.object("mu"_L1);
    const sim::MuLigand ligand{
        drug, {mu.number("kNgPerMl"_L1, 0)}, mu.number("konPerMin"_L1, 0), mu.number("koffPerMin"_L1, 0)};
    if (!(ligand.k.value > 0)) {
        findings.error(u"/mu/kNgPerMl"_s, Check::tr("The constant must be above 0."));
    }
    if ((ligand.konPerMin > 0) != (ligand.koffPerMin > 0)) {
        findings.error(u"/mu"_s, Check::tr("konPerMin and koffPerMin go together: both above 0, or neither."));
    }
    return ligand;
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
    medicine.mu = readMu(fields, drug, findings);
    medicine.nmdaKNgPerMl = readNmda(fields, findings);
    medicine.ventilationModel = fields.text("ventilationModel"_L1);
    const QStringList models = fields.texts("defaultModels"_L1);
    medicine.defaultModels.assign(models.begin(), models.end());
    const Fields levels = fields.object("levels"_L1);
    medicine.low = readLevel(levels.object("low"_L1), u"/levels/low"_s, drug, findings);
    medicine.usual = readLevel(levels.object("usual"_L1), u"/levels/usual"_s, drug, findings);
    medicine.high = readLevel(levels.object("high"_L1), u"/levels/high"_s, drug, findings);
    medicine.effects = fields.texts("effects"_L1);
    medicine.risks = fields.texts("risks"_L1);
    return medicine;
}

} // namespace relief::content
