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

inline constexpr std::array readoutWords{Word<Readout::Kind>{"activity"_L1, Readout::Kind::Activity},
    Word<Readout::Kind>{"muOccupancy"_L1, Readout::Kind::MuOccupancy},
    Word<Readout::Kind>{"nmdaBlock"_L1, Readout::Kind::NmdaBlock},
    Word<Readout::Kind>{"inBody"_L1, Readout::Kind::InBody}};

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
    Word<sim::Scaling>{"weightClearance"_L1, sim::Scaling::WeightClearance}};

inline constexpr std::array inputWords{Word<sim::Input>{"intravenous"_L1, sim::Input::Intravenous},
    Word<sim::Input>{"firstOrder"_L1, sim::Input::FirstOrder},
    Word<sim::Input>{"transitChain"_L1, sim::Input::TransitChain},
    Word<sim::Input>{"nasalDepot"_L1, sim::Input::NasalDepot}};

inline constexpr std::array ventilationWords{
    Word<sim::VentilationKind>{"receptorQuasiSteady"_L1, sim::VentilationKind::ReceptorQuasiSteady},
    Word<sim::VentilationKind>{"receptorSigmoid"_L1, sim::VentilationKind::ReceptorSigmoid},
    Word<sim::VentilationKind>{"sigmoidEmax"_L1, sim::VentilationKind::SigmoidEmax}};

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
