// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of the files for the values of the program.

#include "content/diagram.h"
#include "content/statement.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

namespace relief::content {

template <class E>
struct Word {
    QLatin1StringView word;
    E value;
};

using namespace Qt::StringLiterals;

inline constexpr std::array groupWords{Word<MedicineGroup>{"opioid"_L1, MedicineGroup::Opioid},
    Word<MedicineGroup>{"ketamine"_L1, MedicineGroup::Ketamine},
    Word<MedicineGroup>{"naloxone"_L1, MedicineGroup::Naloxone}};

inline constexpr std::array routeWords{Word<sim::Route>{"iv"_L1, sim::Route::Intravenous},
    Word<sim::Route>{"im"_L1, sim::Route::Intramuscular}, Word<sim::Route>{"nasal"_L1, sim::Route::Nasal},
    Word<sim::Route>{"oral"_L1, sim::Route::Oral}};

inline constexpr std::array scaleWords{Word<Scale>{"body"_L1, Scale::Body}, Word<Scale>{"circuit"_L1, Scale::Circuit},
    Word<Scale>{"synapse"_L1, Scale::Synapse}, Word<Scale>{"receptor"_L1, Scale::Receptor}};

inline constexpr std::array formWords{Word<Form>{"picture"_L1, Form::Picture},
    Word<Form>{"timeCourse"_L1, Form::TimeCourse}, Word<Form>{"evidenceMap"_L1, Form::EvidenceMap},
    Word<Form>{"decisionPath"_L1, Form::DecisionPath}};

inline constexpr std::array nodeKindWords{Word<NodeKind>{"neuron"_L1, NodeKind::Neuron},
    Word<NodeKind>{"receptor"_L1, NodeKind::Receptor}, Word<NodeKind>{"ion channel"_L1, NodeKind::IonChannel},
    Word<NodeKind>{"transmitter"_L1, NodeKind::Transmitter},
    Word<NodeKind>{"second messenger"_L1, NodeKind::SecondMessenger},
    Word<NodeKind>{"brain region"_L1, NodeKind::BrainRegion}, Word<NodeKind>{"effect"_L1, NodeKind::Effect},
    Word<NodeKind>{"tissue"_L1, NodeKind::Tissue}, Word<NodeKind>{"ligand"_L1, NodeKind::Ligand}};

inline constexpr std::array signWords{Word<Sign>{"excite"_L1, Sign::Excite}, Word<Sign>{"inhibit"_L1, Sign::Inhibit},
    Word<Sign>{"modulate"_L1, Sign::Modulate}, Word<Sign>{"bind"_L1, Sign::Bind}, Word<Sign>{"block"_L1, Sign::Block}};

inline constexpr std::array certaintyWords{Word<Certainty>{"E"_L1, Certainty::Established},
    Word<Certainty>{"H"_L1, Certainty::Hypothesis}, Word<Certainty>{"C"_L1, Certainty::Contested}};

inline constexpr std::array combineWords{Word<Combine>{"or"_L1, Combine::Or}, Word<Combine>{"and"_L1, Combine::And}};

inline constexpr std::array effectWords{Word<Effect>{"activate"_L1, Effect::Activate},
    Word<Effect>{"inhibit"_L1, Effect::Inhibit}, Word<Effect>{"block"_L1, Effect::Block},
    Word<Effect>{"compete"_L1, Effect::Compete}, Word<Effect>{"none"_L1, Effect::None}};

inline constexpr std::array weeksWords{Word<Weeks>{"tolerance"_L1, Weeks::Tolerance},
    Word<Weeks>{"withdrawal"_L1, Weeks::Withdrawal}, Word<Weeks>{"lost"_L1, Weeks::Lost},
    Word<Weeks>{"builds"_L1, Weeks::Builds}};

inline constexpr std::array readoutWords{Word<Readout::Kind>{"activity"_L1, Readout::Kind::Activity},
    Word<Readout::Kind>{"muOccupancy"_L1, Readout::Kind::MuOccupancy},
    Word<Readout::Kind>{"nmdaBlock"_L1, Readout::Kind::NmdaBlock},
    Word<Readout::Kind>{"inBody"_L1, Readout::Kind::InBody},
    Word<Readout::Kind>{"ventilation"_L1, Readout::Kind::Ventilation}};

inline constexpr std::array gradeWords{Word<Grade>{"M"_L1, Grade::Mechanism}, Word<Grade>{"A"_L1, Grade::Strong},
    Word<Grade>{"B"_L1, Grade::Moderate}, Word<Grade>{"C"_L1, Grade::Limited}, Word<Grade>{"D"_L1, Grade::LabOnly},
    Word<Grade>{"X"_L1, Grade::Unsettled}};

inline constexpr std::array verdictWords{Word<Verdict>{"well established"_L1, Verdict::WellEstablished},
    Word<Verdict>{"supported with nuance"_L1, Verdict::Nuanced}, Word<Verdict>{"contested"_L1, Verdict::Contested},
    Word<Verdict>{"misleading"_L1, Verdict::Misleading}, Word<Verdict>{"wrong"_L1, Verdict::Wrong}};

inline constexpr std::array scalingWords{Word<sim::Scaling>{"none"_L1, sim::Scaling::None},
    Word<sim::Scaling>{"weightVolume"_L1, sim::Scaling::WeightVolume},
    Word<sim::Scaling>{"weightAll"_L1, sim::Scaling::WeightAll},
    Word<sim::Scaling>{"allometric"_L1, sim::Scaling::Allometric},
    Word<sim::Scaling>{"weightClearance"_L1, sim::Scaling::WeightClearance},
    Word<sim::Scaling>{"weightPowers"_L1, sim::Scaling::WeightPowers},
    Word<sim::Scaling>{"ageLeanMass"_L1, sim::Scaling::AgeLeanMass},
    Word<sim::Scaling>{"eleveld"_L1, sim::Scaling::Eleveld}};

inline constexpr std::array spreadWords{Word<sim::Spread>{"k10"_L1, sim::Spread::K10},
    Word<sim::Spread>{"clearance1"_L1, sim::Spread::Clearance1}, Word<sim::Spread>{"volume1"_L1, sim::Spread::Volume1},
    Word<sim::Spread>{"ke0"_L1, sim::Spread::Ke0}, Word<sim::Spread>{"ka"_L1, sim::Spread::Ka},
    Word<sim::Spread>{"ktr"_L1, sim::Spread::Ktr},
    Word<sim::Spread>{"bioavailability"_L1, sim::Spread::Bioavailability},
    Word<sim::Spread>{"formedOdds"_L1, sim::Spread::FormedOdds}, Word<sim::Spread>{"ec50"_L1, sim::Spread::Ec50},
    Word<sim::Spread>{"kon"_L1, sim::Spread::Kon}, Word<sim::Spread>{"koff"_L1, sim::Spread::Koff}};

inline constexpr std::array inputWords{Word<sim::Input>{"intravenous"_L1, sim::Input::Intravenous},
    Word<sim::Input>{"firstOrder"_L1, sim::Input::FirstOrder},
    Word<sim::Input>{"transitChain"_L1, sim::Input::TransitChain},
    Word<sim::Input>{"nasalDepot"_L1, sim::Input::NasalDepot}};

inline constexpr std::array ventilationWords{
    Word<sim::VentilationKind>{"receptorQuasiSteady"_L1, sim::VentilationKind::ReceptorQuasiSteady},
    Word<sim::VentilationKind>{"receptorSigmoid"_L1, sim::VentilationKind::ReceptorSigmoid},
    Word<sim::VentilationKind>{"receptorPrinted"_L1, sim::VentilationKind::ReceptorPrinted},
    Word<sim::VentilationKind>{"sigmoidEmax"_L1, sim::VentilationKind::SigmoidEmax},
    Word<sim::VentilationKind>{"co2Loop"_L1, sim::VentilationKind::Co2Loop}};

template <class E, size_t N>
std::optional<E> valueOf(const std::array<Word<E>, N> &words, const QString &text)
{
    for (const Word<E> &word : words) {
        if (text == word.word) {
            return word.value;
        }
    }
    return std::nullopt;
}

template <class E, size_t N>
QString wordFor(const std::array<Word<E>, N> &words, E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value) {
            return word.word;
        }
    }
    return {};
}

template <class E, size_t N>
QStringList allOf(const std::array<Word<E>, N> &words)
{
    QStringList all;
    for (const Word<E> &word : words) {
        all << word.word;
    }
    return all;
}

} // namespace relief::content
