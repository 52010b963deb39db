// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/amount.h"
#include "content/scenario_draft.h"

#include <algorithm>

namespace relief::content {

namespace {

QString inWords(sim::Micrograms amount)
{
    const double value = amount.value;
    return value >= 1e6   ? u"%1 g"_s.arg(inDigits(value / 1e6))
           : value >= 1e3 ? u"%1 mg"_s.arg(inDigits(value / 1e3))
                          : u"%1 ug"_s.arg(inDigits(value));
}

/// Reads one dose; every problem is noted at its own field.
class DoseReading {
public:
    DoseReading(const Fields &fields, QString pointer, ScenarioDraft &draft)
        : m_fields(fields), m_pointer(std::move(pointer)), m_draft(draft)
    {
    }

    void read()
    {
        m_dose.at = {m_fields.number("atMin"_L1, 0)};
        m_dose.duration = {m_fields.number("forMin"_L1, 0)};
        const bool drugKnown = readDrug();
        if (drugKnown) {
            readRoute();
        }
        readAmount();
        if (!m_failed) {
            m_draft.scenario.doses.push_back(m_dose);
        }
    }

private:
    void fail(QLatin1StringView key, const QString &message, const QString &remedy)
    {
        m_draft.findings.error(at(m_pointer, key), message, remedy);
        m_failed = true;
    }

    bool readDrug()
    {
        const QString drug = m_fields.text("drug"_L1);
        m_dose.drug = drug.toStdString();
        if (m_draft.pack.medicine(drug) != nullptr) {
            return true;
        }
        fail("drug"_L1, Check::tr("The medicine %1 is not known.").arg(quoted(drug)),
            Check::tr("Accepted: %1.").arg(listed(medicineIds(m_draft.pack))));
        return false;
    }

    void readRoute()
    {
        QStringList routes;
        for (const sim::DrugModel *model : drugModels(m_draft.pack, m_dose.drug)) {
            const QString route = wordFor(routeWords, model->route);
            if (!routes.contains(route)) {
                routes << route;
            }
        }
        const QString route = m_fields.text("route"_L1);
        m_dose.route = valueOf(routeWords, route).value_or(sim::Route::Intravenous);
        if (!routes.contains(route)) {
            fail("route"_L1,
                Check::tr("There is no model of %1 by the route %2.")
                    .arg(QString::fromStdString(m_dose.drug), quoted(route)),
                Check::tr("Accepted for it: %1.").arg(listed(routes)));
        } else if (m_fields.has("forMin"_L1) && m_dose.duration.value > 0 && m_dose.route != sim::Route::Intravenous) {
            fail("forMin"_L1, Check::tr("Only the route iv can be an infusion."),
                Check::tr(R"(Remove forMin and give "amount".)"));
        }
    }

    void readAmount()
    {
        const bool isRate = m_fields.has("rate"_L1);
        if (isRate == m_fields.has("amount"_L1)) {
            fail(isRate ? "rate"_L1 : "amount"_L1, Check::tr(R"(A dose has either "amount" or "rate".)"),
                Check::tr(R"(Give "amount" for a single dose, "rate" and "forMin" for an infusion.)"));
            return;
        }
        if (isRate && !(m_dose.duration.value > 0)) {
            fail("forMin"_L1, Check::tr(R"(A rate needs "forMin", how many minutes it runs, above 0.)"),
                Check::tr(R"(Add it, or give "amount".)"));
        }
        const std::optional<Unit> unit = unitFrom(m_fields.text("unit"_L1));
        if (!unit || isRate != (unit->perMinute > 0)) {
            fail("unit"_L1,
                (isRate ? Check::tr("%1 is no unit of a rate.") : Check::tr("%1 is no unit of an amount."))
                    .arg(quoted(m_fields.text("unit"_L1))),
                Check::tr("Accepted: %1.").arg(listed(isRate ? rateUnits() : amountUnits())));
            return;
        }
        const double number = m_fields.number(isRate ? "rate"_L1 : "amount"_L1, 0);
        m_dose.amount =
            inMicrograms(number, *unit, m_draft.scenario.person.weight) * (isRate ? m_dose.duration.value : 1);
        const Medicine *medicine = m_draft.pack.medicine(QString::fromStdString(m_dose.drug));
        const sim::Micrograms most = medicine != nullptr ? medicine->ceiling.amount : largestDose;
        if (m_dose.amount > most) {
            fail(isRate ? "rate"_L1 : "amount"_L1, Check::tr("The dose is %1 in all.").arg(inWords(m_dose.amount)),
                Check::tr("Accepted are doses from 0 to %1, a technical limit.").arg(inWords(most)));
        }
    }

    const Fields &m_fields;
    QString m_pointer;
    ScenarioDraft &m_draft;
    sim::Dose m_dose;
    bool m_failed = false;
};

} // namespace

void readDoses(const Fields &scenario, ScenarioDraft &draft)
{
    const std::vector<Fields> doses = scenario.objects("doses"_L1);
    for (size_t i = 0; i < doses.size(); ++i) {
        DoseReading(doses[i], at(u"/doses"_s, i), draft).read();
    }
}

/// Whether `a` begins before `b` ends, by more than rounding: 0.1 + 0.2 is a hair above 0.3.
static bool beginsWithin(const sim::Dose &a, const sim::Dose &b)
{
    constexpr double hair = 1e-12;
    return a.at.value < (b.at.value + b.duration.value) * (1 - hair);
}

void checkInfusions(ScenarioDraft &draft)
{
    if (draft.findings.hasErrors()) { // a dose may be left out: the numbers of the others would be wrong
        return;
    }
    const auto &doses = draft.scenario.doses;
    for (size_t later = 0; later < doses.size(); ++later) {
        const sim::Dose &one = doses[later];
        for (size_t earlier = 0; earlier < later && one.duration.value > 0; ++earlier) {
            const sim::Dose &other = doses[earlier];
            const bool alike = other.drug == one.drug && other.route == one.route && other.duration.value > 0;
            const double end = other.at.value + other.duration.value;
            if (alike && beginsWithin(one, other) && beginsWithin(other, one)) {
                draft.findings.error(at(at(u"/doses"_s, later), "atMin"_L1),
                    Check::tr("This infusion of %1 overlaps another by the same route, from %2 to %3 min.")
                        .arg(QString::fromStdString(one.drug))
                        .arg(inDigits(other.at.value), inDigits(end)),
                    Check::tr("Accepted are infusions one after the other; give the sum of the rates instead."));
                return;
            }
        }
    }
}

} // namespace relief::content
