// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why a node is as it is: the chains from each medicine to it, or why a medicine does nothing there.

#include "session/snapshot.h"
#include "sim/steady_network.h"

#include <functional>
#include <optional>

namespace relief::session {

/// One link of a chain: a medicine or a node acts on a node.
struct WhyStep {
    int from = -1;         ///< node; -1: the medicine
    int to = -1;           ///< node
    int edge = -1;         ///< of the diagram; -1: a drug action
    int action = -1;       ///< of the diagram; -1: an edge
    double fromNow = 0;    ///< activity of `from`; of a medicine 1
    double fromBefore = 0; ///< without the medicine the chain starts from
    double now = 0;        ///< of `to`
    double before = 0;
    content::Certainty certainty = content::Certainty::Established;
    QStringList references;
    QString sentence; ///< translated, for the audience

    friend bool operator==(const WhyStep &, const WhyStep &) = default;
};

/// How much of a difference goes one way, in the words a patient reads.
enum class WhyAmount {
    Most,
    Part,
    Little,
    OneOfSeveral, ///< several ways do the same: without this one alone nothing would come back
    Against,      ///< without it the difference would be larger
};

struct WhyPath {
    content::MedicineGroup cause = content::MedicineGroup::Opioid;
    /// Of the medicine's difference at the node, what comes back when the link of the path that gives back least has
    /// its source as it is without the medicine; below 0 for a path that works against the difference.
    double share = 0;
    WhyAmount amount = WhyAmount::Most;
    std::vector<WhyStep> steps; ///< from the medicine to the node
    QString sentence;           ///< how much of the difference comes this way

    friend bool operator==(const WhyPath &, const WhyPath &) = default;
};

/// Why a medicine makes no difference that can be seen.
struct WhyNothing {
    enum class Reason {
        NoMedicine,  ///< none is given at all
        NotYet,      ///< its dose comes later
        JustGiven,   ///< hardly any of it has come to where it acts
        Gone,        ///< hardly any of it is left
        DoesNotAct,  ///< it is stated to do nothing here, with a reference
        LeavesAlone, ///< the same where another medicine acts on the way to here
        NotComputed, ///< the picture draws a way that the model does not compute
        NoWay,       ///< nothing it acts on leads here
        UndoneByNaloxone,
        UndoneInPart,   ///< the same, and what is left of it can still be seen
        NothingToUndo,  ///< naloxone, and no opioid medicine
        HeldByMedicine, ///< the way is there; another medicine keeps a node on it where it is
        HeldByOther,    ///< the same, by other inputs of the node
        TooSmall,       ///< the difference cannot be seen in the picture
    };

    content::MedicineGroup cause = content::MedicineGroup::Opioid;
    Reason reason = Reason::NoMedicine;
    content::MedicineGroup holder = content::MedicineGroup::Naloxone; ///< HeldByMedicine
    int at = -1;                                                      ///< node that is held, or not acted on
    int action = -1;                                                  ///< of the diagram, behind the reason
    std::optional<content::Certainty> certainty;                      ///< of the action
    QStringList references;
    QString sentence;

    friend bool operator==(const WhyNothing &, const WhyNothing &) = default;
};

struct Why {
    int node = -1;     ///< -1: no such node
    double now = 0;    ///< its activity
    double before = 0; ///< in the snapshot's reference state
    std::vector<WhyPath>
        paths; ///< medicine by medicine, the one that does most first; each from the largest share down
    std::vector<WhyNothing> nothing; ///< of the medicines that do nothing here
    QString question;                ///< "Why? Less calcium enters"
    QString summary;                 ///< at most two sentences

    bool isEmpty() const { return node < 0; }

    friend bool operator==(const Why &, const Why &) = default;
};

/// Inputs of the network at a time, as they would be had some medicines never been given.
using InputsWithout =
    std::function<content::NetworkInputs(double minutes, const std::vector<content::MedicineGroup> &without)>;

/// All an answer is made from. The network is that of the snapshot's diagram.
struct WhySource {
    const Snapshot &snapshot;
    const sim::SteadyNetwork &network;
    InputsWithout inputs;
};

/// For a node of the snapshot's diagram. A pure function.
Why whyOf(const WhySource &source, int node);

/// Differences of activity from here on can be seen in the picture.
constexpr double whyVisible = 0.06;
/// Smaller ones are none.
constexpr double whyNone = 0.01;

} // namespace relief::session
