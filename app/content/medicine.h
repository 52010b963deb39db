// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A medicine as the app shows and models it. Constants come from the pack, each with its source.

#include "content/text.h"
#include "sim/disposition.h"
#include "sim/receptors.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace relief::content {

/// Which card, colour and shape a medicine belongs to.
enum class MedicineGroup { Opioid, Ketamine, Naloxone };
inline constexpr std::array allGroups{MedicineGroup::Opioid, MedicineGroup::Ketamine, MedicineGroup::Naloxone};
QString toString(MedicineGroup group); ///< "opioid", "ketamine", "naloxone"; also the particle and token name

/// The patient's words for how much. The pack says which published dose stands for each.
enum class Level { None, Low, Usual, High };

constexpr sim::Kilograms examplePerson{70}; ///< whom amounts a kg are first read for

/// A published example dose behind a level. Shown with units only above patient level.
struct LevelDose {
    sim::Dose dose;     ///< at 0 min
    bool perKg = false; ///< the pack says so much a kg; `dose` is then for 70 kg
    LeveledText note;

    /// For one person.
    sim::Dose doseFor(const sim::Person &person) const;

    QStringList references;

    friend bool operator==(const LevelDose &, const LevelDose &) = default;
};

/// Constants at the mu receptor that were found beside another medicine: an antagonist's differ by what it displaces.
struct MuAgainst {
    std::string drug; ///< the other one
    sim::MuLigand ligand;
    QString source;

    friend bool operator==(const MuAgainst &, const MuAgainst &) = default;
};

/// The most that a scenario may give in one entry: a technical limit, not a dose.
struct Ceiling {
    sim::Micrograms amount;
    QString source;

    friend bool operator==(const Ceiling &, const Ceiling &) = default;
};

struct Medicine {
    QString id;      ///< "morphine"
    int order = 100; ///< place in its group, the lowest first
    MedicineGroup group = MedicineGroup::Opioid;
    LeveledText name;
    LeveledText summary;  ///< one line under the name: "such as morphine"
    QStringList synonyms; ///< brand and other names, for search
    std::optional<sim::MuLigand> mu;
    std::vector<MuAgainst> muAgainst; ///< empty: `mu` holds beside all others
    std::optional<double> muTau; ///< receptor reserve for breathing and relief (sim::OperationalModel); see its source
    std::optional<double> nmdaKNgPerMl;
    double nmdaKoffPerMin = 0;          ///< out of a channel kept in use; 0 where only the constant is known
    QString ventilationModel;           ///< id; empty for none
    QString toleranceModel;             ///< id; empty for none
    std::vector<QString> defaultModels; ///< one model id a route the medicine has
    Ceiling ceiling;
    LevelDose low;
    LevelDose usual;
    LevelDose high;
    QStringList effects; ///< statement ids, as many words as `risks`
    QStringList risks;

    /// The dose of a level; None has no dose.
    const LevelDose *doseOf(Level level) const;

    /// Its constants beside the drug that was given first; empty if it does not bind.
    std::optional<sim::MuLigand> muBeside(const std::string &firstGiven) const;

    friend bool operator==(const Medicine &, const Medicine &) = default;
};

/// A model with its provenance, as the pack describes it.
struct PublishedModel {
    std::variant<sim::DrugModel, sim::VentilationModel, sim::ToleranceModel> model;
    QString source;    ///< paper or program
    QString certainty; ///< dossier mark in words, e.g. "read in a file of a named repository"
    LeveledText note;  ///< what it leaves out

    QString id() const;

    friend bool operator==(const PublishedModel &, const PublishedModel &) = default;
};

} // namespace relief::content
