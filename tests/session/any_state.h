// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// States of a session with the core pack, for tests of scenario codes.

#include "session/person_limits.h"
#include "session/scenario_code.h"
#include "support.h"

#include <QRandomGenerator>

#include <algorithm>

namespace states {

using namespace relief;
using content::Level;
using content::MedicineGroup;
using session::Coded;
using session::PaneChoice;

inline const content::Pack &core()
{
    return support::corePack().pack;
}

/// A state as a session may be in it, on no steps.
class AnyState {
public:
    explicit AnyState(quint32 seed) : m_random(seed) {}

    Coded next()
    {
        Coded coded;
        session::Medication &medication = coded.arrangement.medication;
        medication.clock = flip() ? session::Clock::Weeks : session::Clock::Hours;
        coded.arrangement.diagram = oneOf(core().diagrams).id;
        coded.arrangement.minutes = real(0, session::spanOf(medication.clock));
        coded.audience = std::array{content::Audience::Patient, content::Audience::Nurse,
            content::Audience::Classroom}[static_cast<size_t>(m_random.bounded(3))];
        medication.endorphins = flip();
        fill(medication, medication.clock);
        fillModels(medication.models);
        if (flip()) {
            namespace limits = session::person_limits;
            medication.person = {{real(limits::weightKg.least, limits::weightKg.most)},
                {real(limits::heightCm.least, limits::heightCm.most)},
                {real(limits::ageYears.least, limits::ageYears.most)}, flip() ? sim::Sex::Female : sim::Sex::Male,
                real(limits::cyp2d6.least, limits::cyp2d6.most)};
        }
        const std::array<size_t, 3> numbers{0, 2, 3};
        coded.panes.resize(numbers[static_cast<size_t>(m_random.bounded(3))]);
        for (PaneChoice &pane : coded.panes) {
            fill(pane, medication.clock);
        }
        return coded;
    }

private:
    bool flip() { return m_random.bounded(2) == 1; }
    double real(double least, double most) { return least + m_random.generateDouble() * (most - least); }
    template <class List>
    typename List::const_reference oneOf(const List &list)
    {
        return list[static_cast<size_t>(m_random.bounded(static_cast<int>(list.size())))];
    }
    template <class Given>
    void fill(Given &given, session::Clock clock)
    {
        for (const MedicineGroup group : content::allGroups) {
            std::vector<QString> ids;
            for (const content::Medicine &medicine : core().medicines) {
                if (medicine.group == group) {
                    ids.push_back(medicine.id);
                }
            }
            given.choice(group) = {oneOf(ids), std::array{Level::None, Level::Low, Level::Usual,
                                                   Level::High}[static_cast<size_t>(m_random.bounded(4))]};
        }
        given.naloxoneAtMin = real(0, session::spanOf(clock));
    }
    void fillModels(session::ModelChoices &models)
    {
        for (const content::PublishedModel &published : core().models) {
            const auto *model = std::get_if<sim::DrugModel>(&published.model);
            if (model != nullptr && flip()) {
                models[{QString::fromStdString(model->drug), model->route}] = published.id();
            }
        }
    }

    QRandomGenerator m_random;
};

/// Nothing left out, all at their largest.
inline Coded longest()
{
    Coded coded;
    session::Medication &medication = coded.arrangement.medication;
    medication.clock = session::Clock::Weeks;
    coded.arrangement.diagram = core().diagrams.back().id;
    coded.arrangement.minutes = session::weeksSpanMin;
    coded.audience = content::Audience::Classroom;
    const auto fill = [](auto &given) {
        for (const content::Medicine &medicine : core().medicines) {
            given.choice(medicine.group) = {medicine.id, Level::High};
        }
        given.naloxoneAtMin = session::weeksSpanMin;
    };
    fill(medication);
    for (const content::PublishedModel &published : core().models) {
        if (const auto *model = std::get_if<sim::DrugModel>(&published.model)) {
            medication.models[{QString::fromStdString(model->drug), model->route}] = published.id();
        }
    }
    medication.person = {{session::person_limits::weightKg.most}, {session::person_limits::heightCm.most},
        {session::person_limits::ageYears.most}, sim::Sex::Male, session::person_limits::cyp2d6.most};
    coded.panes.resize(session::Comparison::mostPanes);
    std::for_each(coded.panes.begin(), coded.panes.end(), fill);
    return coded;
}

} // namespace states
