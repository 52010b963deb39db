// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/scenario_code_fields.h"

#include "session/person_limits.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace relief::session {

using content::Audience;
using content::Level;
using content::MedicineGroup;

namespace {

constexpr uint32_t fingerprintRadix = 1U << 14U;
constexpr std::array audiences{Audience::Patient, Audience::Nurse, Audience::Classroom};
constexpr std::array clocks{Clock::Hours, Clock::Weeks};
constexpr std::array levels{Level::None, Level::Low, Level::Usual, Level::High};
constexpr std::array routes{sim::Route::Intravenous, sim::Route::Intramuscular, sim::Route::Nasal, sim::Route::Oral};
constexpr std::array sexes{sim::Sex::Female, sim::Sex::Male};

/// Equal steps between two limits.
struct Steps {
    Limits limits;
    double perUnit = 1;

    long first() const { return std::lround(limits.least * perUnit); }
    long last() const { return std::lround(limits.most * perUnit); }
    double at(long step) const { return static_cast<double>(step) / perUnit; }
    long inside(double step) const
    {
        const double least = static_cast<double>(first());
        const double most = static_cast<double>(last());
        return std::isfinite(step) ? static_cast<long>(std::clamp(step, least, most)) : first();
    }
    long nearest(double value) const { return inside(std::round(value * perUnit)); }
    long before(double value) const { return inside(std::floor(value * perUnit)); }
};

constexpr Steps weightSteps{person_limits::weightKg, 10};
constexpr Steps heightSteps{person_limits::heightCm, 1};
constexpr Steps ageSteps{person_limits::ageYears, 12}; // months
constexpr Steps cyp2d6Steps{person_limits::cyp2d6, 4}; // as activity scores are added up

/// Far below a frame of playing, which is 1/60 min on the clock of hours and 2.8 min on that of weeks.
Steps clockSteps(Clock clock)
{
    return {{0, spanOf(clock)}, clock == Clock::Weeks ? 8.0 : 1024.0};
}

Steps naloxoneSteps(Clock clock)
{
    return {{0, spanOf(clock)}, clock == Clock::Weeks ? 1.0 : 16.0};
}

double passStep(CodeDigits &digits, const Steps &steps, long step)
{
    const auto radix = static_cast<uint32_t>(steps.last() - steps.first() + 1);
    const auto passed = digits.pass(static_cast<uint32_t>(step - steps.first()), radix);
    return steps.at(steps.first() + static_cast<long>(passed));
}

/// One of a list; what is not in it counts as its first.
template <class List>
void passOneOf(CodeDigits &digits, const List &list, typename List::value_type &value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    const auto index = found == list.end() ? 0 : found - list.begin();
    const uint32_t passed = digits.pass(static_cast<uint32_t>(index), static_cast<uint32_t>(list.size()));
    value = *(list.begin() + static_cast<std::ptrdiff_t>(passed));
}

void passSwitch(CodeDigits &digits, bool &on)
{
    on = digits.pass(on ? 1 : 0, 2) == 1;
}

uint32_t fingerprint(const content::Pack &pack)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &id) { hash.addData(id.toUtf8() + '\0'); };
    for (const content::Diagram &diagram : pack.diagrams) {
        add(diagram.id);
    }
    for (const content::Medicine &medicine : pack.medicines) {
        add(medicine.id);
    }
    for (const content::PublishedModel &model : pack.models) {
        add(model.id());
    }
    const QByteArray bytes = hash.result();
    const uint32_t start = static_cast<uint8_t>(bytes[0]) * 256U + static_cast<uint8_t>(bytes[1]);
    return start % fingerprintRadix;
}

void passDiagram(CodeDigits &digits, const content::Pack &pack, QString &diagram)
{
    QStringList ids{pack.opening}; // first: in place of an unknown one
    for (const content::Diagram &known : pack.diagrams) {
        if (known.id != pack.opening) {
            ids << known.id;
        }
    }
    passOneOf(digits, ids, diagram);
}

void passCard(CodeDigits &digits, const content::Pack &pack, MedicineGroup group, Choice &choice)
{
    QStringList ids;
    for (const content::Medicine &medicine : pack.medicines) {
        if (medicine.group == group) {
            ids << medicine.id;
        }
    }
    if (ids.isEmpty()) {
        choice = Choice();
        return;
    }
    if (!ids.contains(choice.medicine)) {
        choice.medicine = noMedication(pack).choice(group).medicine;
    }
    passOneOf(digits, ids, choice.medicine);
    passOneOf(digits, levels, choice.level);
}

/// What is on the cards, and when naloxone is given; without it that time is `unused`.
template <class Given>
void passGiven(CodeDigits &digits, const content::Pack &pack, Clock clock, double unused, Given &given)
{
    for (const MedicineGroup group : content::allGroups) {
        passCard(digits, pack, group, given.choice(group));
    }
    if (given.choice(MedicineGroup::Naloxone).level == Level::None) {
        given.naloxoneAtMin = unused;
        return;
    }
    const Steps steps = naloxoneSteps(clock); // earlier, never later: what has been given is not given back
    given.naloxoneAtMin = passStep(digits, steps, steps.before(given.naloxoneAtMin));
}

/// For each medicine and route the chosen model, the pack's default first.
void passModels(CodeDigits &digits, const content::Pack &pack, ModelChoices &models)
{
    ModelChoices passed;
    for (const content::Medicine &medicine : pack.medicines) {
        for (const sim::Route route : routes) {
            const sim::DrugModel *usual = modelFor(medicine, route, Medication(), pack);
            QStringList ids{QString()}; // the default
            for (const content::PublishedModel *model : modelsFor(medicine, route, pack)) {
                if (usual == nullptr || model->id() != QString::fromStdString(usual->id)) {
                    ids << model->id();
                }
            }
            const auto chosen = models.find({medicine.id, route});
            QString id = chosen == models.end() ? QString() : chosen->second;
            passOneOf(digits, ids, id);
            if (!id.isEmpty()) {
                passed[{medicine.id, route}] = id;
            }
        }
    }
    models = passed;
}

void passPerson(CodeDigits &digits, sim::Person &person)
{
    const sim::Person wanted = withinLimits(person);
    const long weight = weightSteps.nearest(wanted.weight.value);
    const long height = heightSteps.nearest(wanted.height.value);
    const long age = ageSteps.nearest(wanted.age.value);
    const long score = cyp2d6Steps.nearest(wanted.cyp2d6ActivityScore);
    person = {
        {weightSteps.at(weight)}, {heightSteps.at(height)}, {ageSteps.at(age)}, wanted.sex, cyp2d6Steps.at(score)};
    bool usual = person == sim::Person();
    passSwitch(digits, usual);
    if (usual) {
        person = sim::Person();
        return;
    }
    person.weight = {passStep(digits, weightSteps, weight)};
    person.height = {passStep(digits, heightSteps, height)};
    person.age = {passStep(digits, ageSteps, age)};
    passOneOf(digits, sexes, person.sex);
    person.cyp2d6ActivityScore = passStep(digits, cyp2d6Steps, score);
}

void passPanes(CodeDigits &digits, const content::Pack &pack, Clock clock, std::vector<PaneChoice> &panes)
{
    constexpr std::array<size_t, 3> numbers{0, Comparison::fewestPanes, Comparison::mostPanes};
    size_t number = std::min(panes.size(), Comparison::mostPanes);
    passOneOf(digits, numbers, number);
    panes.resize(number);
    for (PaneChoice &pane : panes) {
        passGiven(digits, pack, clock, PaneChoice().naloxoneAtMin, pane);
    }
}

} // namespace

uint32_t WrittenDigits::pass(uint32_t digit, uint32_t radix)
{
    m_digits.emplace_back(digit, radix);
    return digit;
}

MixedNumber WrittenDigits::number() const
{
    MixedNumber number;
    for (size_t i = m_digits.size(); i-- > 0;) { // the first is read first
        number.push(m_digits[i].first, m_digits[i].second);
    }
    return number;
}

uint32_t ReadDigits::pass(uint32_t /*digit*/, uint32_t radix)
{
    return m_number.pop(radix);
}

bool passThrough(CodeDigits &digits, const content::Pack &pack, Coded &coded)
{
    const uint32_t own = fingerprint(pack);
    if (digits.pass(own, fingerprintRadix) != own) {
        return false;
    }
    Arrangement &arrangement = coded.arrangement;
    Medication &medication = arrangement.medication;
    medication.fromFile.reset();
    passDiagram(digits, pack, arrangement.diagram);
    passOneOf(digits, audiences, coded.audience);
    passOneOf(digits, clocks, medication.clock);
    const Steps steps = clockSteps(medication.clock);
    arrangement.minutes = passStep(digits, steps, steps.nearest(arrangement.minutes));
    passSwitch(digits, medication.endorphins);
    passGiven(digits, pack, medication.clock, noMedication(pack).naloxoneAtMin, medication);
    passModels(digits, pack, medication.models);
    passPerson(digits, medication.person);
    passPanes(digits, pack, medication.clock, coded.panes);
    return true;
}

} // namespace relief::session
