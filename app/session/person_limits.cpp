// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/person_limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace relief::session {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonLimits)
};

constexpr double noLimit = 1e8; ///< absent limits are larger

double inside(double value, const Limits &limits, double fallback)
{
    return std::isfinite(value) ? std::clamp(value, limits.least, limits.most) : fallback;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString span(const Limits &range)
{
    if (range.most > noLimit) {
        return Words::tr("%1 or more").arg(number(range.least));
    }
    return range.least > 0 ? Words::tr("%1 to %2").arg(number(range.least), number(range.most))
                           : Words::tr("up to %1").arg(number(range.most));
}

bool isOutside(double value, const Limits &range)
{
    return value < range.least || value > range.most;
}

} // namespace

sim::Person withinLimits(const sim::Person &person)
{
    const sim::Person usual;
    sim::Person result = person;
    result.weight = {inside(person.weight.value, person_limits::weightKg, usual.weight.value)};
    result.height = {inside(person.height.value, person_limits::heightCm, usual.height.value)};
    result.age = {inside(person.age.value, person_limits::ageYears, usual.age.value)};
    result.cyp2d6ActivityScore = inside(person.cyp2d6ActivityScore, person_limits::cyp2d6, usual.cyp2d6ActivityScore);
    return result;
}

QString modelName(const content::PublishedModel &model, const content::Pack &pack)
{
    const auto *drug = std::get_if<sim::DrugModel>(&model.model);
    const content::Medicine *medicine = drug != nullptr ? pack.medicine(QString::fromStdString(drug->drug)) : nullptr;
    QString source = model.source;
    for (const QChar end : {u',', u';', u':', u'('}) {
        source = source.section(end, 0, 0);
    }
    source = source.trimmed();
    // Nurses read these names and patients do not choose models, so the medicine's precise name is the right one.
    return medicine == nullptr
               ? source
               : Words::tr("%1 (%2)", "medicine (paper)").arg(medicine->name.at(content::Audience::Nurse), source);
}

std::vector<StudiedPeople> studiedPeople(const sim::Scenario &scenario, const content::Pack &pack)
{
    std::vector<StudiedPeople> studied;
    for (const sim::DrugModel &model : scenario.models) {
        if (model.studied == sim::StudiedRange()) {
            continue;
        }
        const QString id = QString::fromStdString(model.id);
        const content::PublishedModel *published = pack.model(id);
        studied.push_back({id, published != nullptr ? modelName(*published, pack) : id, model.studied});
    }
    return studied;
}

QStringList outsideStudied(const sim::Scenario &scenario, const content::Pack &pack)
{
    QStringList sentences;
    const double weight = scenario.person.weight.value;
    const double age = scenario.person.age.value;
    for (const StudiedPeople &people : studiedPeople(scenario, pack)) {
        const Limits kilograms{people.range.lowestKg, people.range.highestKg};
        const Limits years{people.range.lowestYears, people.range.highestYears};
        if (isOutside(weight, kilograms)) {
            sentences << Words::tr("%1 was made from people of %2 kg. At %3 kg its numbers are a guess.")
                             .arg(people.name, span(kilograms), number(weight));
        }
        if (isOutside(age, years)) {
            sentences << Words::tr("%1 was made from people of %2 years. At %3 years its numbers are a guess.")
                             .arg(people.name, span(years), number(age));
        }
    }
    return sentences;
}

} // namespace relief::session
