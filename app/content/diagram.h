// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One diagram: what is in it, what acts on what, what medicines do to it, and what to say about it.

#include "content/medicine.h"
#include "content/text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace relief::content {

enum class Scale { Body, Circuit, Synapse, Receptor };
enum class NodeKind { Neuron, Receptor, IonChannel, Transmitter, SecondMessenger, BrainRegion, Effect, Tissue, Ligand };
enum class Sign { Excite, Inhibit, Modulate, Bind, Block };
enum class Certainty { Established, Hypothesis, Contested }; ///< drawn solid, dashed, dotted
enum class Combine { Or, And };
enum class Form { Picture, TimeCourse, EvidenceMap, DecisionPath };

/// How the slow clock enters a step of the network (see network_builder.h).
enum class Weeks {
    None,       ///< not at all: the step follows the moment
    Tolerance,  ///< the adaptation takes the place of the step's source: what it began outlasts it
    Withdrawal, ///< the withdrawal does
    Lost,       ///< what has been lost of the adaptation does
    Builds,     ///< the step works as far as the body has adapted
};

/// How the network reads a regulator; defaults are the method's. A value that differs has a reason.
struct Response {
    double weight = 1;
    double hill = 1.4;
    double half = 0.5;
    QString reason;

    friend bool operator==(const Response &, const Response &) = default;
};

/// What is contested, from both sides.
struct Dispute {
    LeveledText inFavor; ///< "for" in the pack
    LeveledText against;
    QStringList references; ///< of both sides, as they are shown
    QStringList referencesInFavor = {};
    QStringList referencesAgainst = {};
    QString withoutSource = {}; ///< "for" or "against": the side that says itself that the pack holds no source for it

    friend bool operator==(const Dispute &, const Dispute &) = default;
};

struct Node {
    QString id;
    NodeKind kind = NodeKind::Effect;
    LeveledText label;
    LeveledText sublabel;
    LeveledText about;             ///< one or two sentences for the node's card
    QString where;                 ///< place in the body, English
    LeveledText more;              ///< change tag when activity rises: "More potassium leaves"
    LeveledText less;              ///< change tag when it falls
    double basal = 0;              ///< drive of its own, 0 to 1
    bool endogenousOpioid = false; ///< the switch "Body's own endorphins" turns its drive off
    Combine combine = Combine::Or; ///< of its exciting inputs
    double tauMin = 1;
    QString reason; ///< why drive, combination or time constant differ from the method's own: 0, or, 1
    QStringList references;

    friend bool operator==(const Node &, const Node &) = default;
};

struct Edge {
    QString from;
    QString to;
    Sign sign = Sign::Excite;
    QString flows; ///< what flows, English
    Certainty certainty = Certainty::Established;
    /// Modulate edges say which way the network reads them; nothing means "drawn, not computed".
    std::optional<Sign> modelAs;
    Weeks weeks = Weeks::None;
    Response response;
    std::optional<Dispute> dispute; ///< of a contested edge
    QStringList references;

    friend bool operator==(const Edge &, const Edge &) = default;
};

/// What a drug does to a node in the network.
enum class Effect {
    Activate, ///< drives the node like an exciting input
    Inhibit,  ///< NOT on all that drives the node
    Block,    ///< the same, at a channel or receptor: occupied and stopped
    Compete,  ///< takes the place of the body's own ligand: NOT on every binding edge into the node
    None,     ///< stated to do nothing; nothing enters the network
};

struct DrugAction {
    MedicineGroup drug = MedicineGroup::Opioid;
    QString agent; ///< substance that was studied, English, where it is another than the group's: "naltrexone"
    QString node;
    QString action; ///< English, as in the dossier: "bind and activate"
    Effect effect = Effect::None;
    LeveledText result;
    QString doseBand;
    Certainty certainty = Certainty::Established;
    Weeks weeks = Weeks::None;
    Response response;
    std::optional<Dispute> dispute; ///< of a contested action
    QStringList references;

    friend bool operator==(const DrugAction &, const DrugAction &) = default;
};

/// A number the canvas, the timeline and the words show, always the same one.
struct Readout {
    enum class Kind { Activity, MuOccupancy, NmdaBlock, InBody, Ventilation };

    QString id; ///< "signal", "seats", "pain"; the scene's hud item of this id shows it
    Kind kind = Kind::Activity;
    QString diagram;                             ///< Activity: empty for this diagram
    QString node;                                ///< Activity; Ventilation: the node it is said of, may be empty
    MedicineGroup group = MedicineGroup::Opioid; ///< MuOccupancy, InBody
    LeveledText label;
    int outOf = 100; ///< 100: percent; 10: "3 / 10"
    QString color;   ///< semantic token: "excite", "opioid", "pain"

    friend bool operator==(const Readout &, const Readout &) = default;
};

/// Words for a situation. The first explanation whose conditions hold is shown.
struct Explanation {
    std::optional<bool> opioid; ///< nothing: does not matter
    std::optional<bool> ketamine;
    std::optional<bool> naloxone;
    std::optional<bool> weeks;      ///< whether the slow clock must run
    std::optional<bool> withdrawal; ///< whether its withdrawal must be felt
    std::optional<bool> stopped;    ///< whether the opioid must have been given on it and given no more
    LeveledText title;
    LeveledText body;
    LeveledText watchFor;   ///< safety line; may be empty
    QStringList statements; ///< evidence: grade and sources come from these

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

struct KeyEntry {
    QString symbol; ///< artwork symbol, e.g. "glutamate"
    LeveledText text;

    friend bool operator==(const KeyEntry &, const KeyEntry &) = default;
};

struct Portal {
    QString node;
    QString target; ///< diagram id; a target the pack does not hold yet is not shown

    friend bool operator==(const Portal &, const Portal &) = default;
};

/// Words of the picture that are not nodes.
struct Note {
    QString id; ///< of the place in the scene
    LeveledText text;
    LeveledText sub; ///< second line; may be empty

    friend bool operator==(const Note &, const Note &) = default;
};

/// Words of a card in the picture: a study, a step of a path.
struct Card {
    QString id; ///< of the card in the scene
    QString node;
    LeveledText title;
    LeveledText lines;  ///< paragraphs apart by a line break; may be empty
    LeveledText result; ///< what came of it; may be empty

    friend bool operator==(const Card &, const Card &) = default;
};

struct Diagram {
    QString id; ///< "D03"
    Scale scale = Scale::Synapse;
    Form form = Form::Picture;
    LeveledText title;
    LeveledText purpose;
    QStringList place; ///< breadcrumb above the title, English: "Body", "Spinal cord"
    QString parent;    ///< diagram one level out; may be empty
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<DrugAction> drugActions;
    std::vector<Readout> readouts;
    std::vector<Explanation> explanations;
    std::vector<KeyEntry> key;
    std::vector<Portal> portals;
    std::vector<Note> notes;
    std::vector<Card> cards;
    LeveledText leavesOut; ///< what it does not show, 120 words at most for a patient
    QStringList related;   ///< statement ids under "People also ask"
    QStringList references;

    int indexOf(const QString &nodeId) const; ///< -1 if absent
    bool tellsOfWeeks() const;                ///< whether anything in it follows the slow clock
    bool isOfWords() const; ///< a map of studies or a path of decisions: words in frames, without time and activity

    friend bool operator==(const Diagram &, const Diagram &) = default;
};

} // namespace relief::content
