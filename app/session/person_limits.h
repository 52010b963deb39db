// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// For whom the model is asked, and whether its published models were made from such people.

#include "content/pack.h"
#include "sim/course.h"

#include <QStringList>

namespace relief::session {

struct Limits {
    double least = 0;
    double most = 0;

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// What a person may be at all: beyond these no published way of scaling was meant.
namespace person_limits {
constexpr Limits weightKg{1, 250};
constexpr Limits heightCm{40, 230};
constexpr Limits ageYears{0, 110};
constexpr Limits cyp2d6{0, 3}; ///< activity score
} // namespace person_limits

/// The person with each value brought inside the limits; a value that is no number becomes the default's.
sim::Person withinLimits(const sim::Person &person);

/// Of whom a model of the scenario was made; absent limits are infinite.
struct StudiedPeople {
    QString model; ///< id
    QString name;  ///< as modelName
    sim::StudiedRange range;

    friend bool operator==(const StudiedPeople &, const StudiedPeople &) = default;
};

/// One entry for each drug model of the scenario that names whom it was made from.
std::vector<StudiedPeople> studiedPeople(const sim::Scenario &scenario, const content::Pack &pack);

/// A plain sentence for each value of the person outside of what a model of the scenario was made from; translated.
QStringList outsideStudied(const sim::Scenario &scenario, const content::Pack &pack);

/// "Morphine (Olofsen 2010)": the medicine and the first words of the source.
QString modelName(const content::PublishedModel &model, const content::Pack &pack);

} // namespace relief::session
