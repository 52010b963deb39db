// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one state everything shows: picture, chart, words and accessibility read this and nothing else.

#include "content/network_builder.h"
#include "content/pack.h"
#include "session/clock.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace relief::session {

/// A change against the reference state, for tags and words.
struct Change {
    int node = -1; ///< index in the diagram; -1: the medicine changes nothing here
    enum class Direction { Up, Down, Stopped, Same } direction = Direction::Same;
    content::MedicineGroup cause = content::MedicineGroup::Opioid;
    QString text;    ///< translated, for the audience: "Less calcium enters"
    double size = 0; ///< absolute difference of the node's activity

    friend bool operator==(const Change &, const Change &) = default;
};

/// One medicine card.
struct MedicineState {
    content::MedicineGroup group = content::MedicineGroup::Opioid;
    QString medicine; ///< id of the one chosen in the group
    content::Level level = content::Level::None;
    bool given = false;   ///< its first dose lies at or before the clock
    double inBody = 0;    ///< effect-site level as a share of the peak that level High reaches, 0 to 1; for particles
    bool binds = true;    ///< false: no constant says how it binds, so the picture shows nothing of it
    double occupancy = 0; ///< share of mu receptors (opioid, naloxone) or of NMDA channels (ketamine)

    friend bool operator==(const MedicineState &, const MedicineState &) = default;
};

/// A readout's value now and in the reference state, both 0 to 1; breathing can be more than usual.
struct ReadoutValue {
    QString id;
    double now = 0;
    double before = 0;
    QString text; ///< "37%", "3 / 10", localized; where it is not known, that it is not
    QString beforeText;
    bool known = true; ///< false: no model says it of what was given, and `now` means nothing
    bool beforeKnown = true;

    friend bool operator==(const ReadoutValue &, const ReadoutValue &) = default;
};

/// What "before" means: without any medicine, or, once naloxone follows another medicine, without the naloxone.
enum class Reference { NoMedicine, BeforeNaloxone };

struct Snapshot {
    const content::Diagram *diagram = nullptr; ///< of the session's pack; never null while a session lives
    content::Audience audience = content::Audience::Patient;
    Clock clock = Clock::Hours;
    double minutes = 0;       ///< clock of medicines, on the timeline of `clock`
    double signalSeconds = 0; ///< phase of the signals' slow motion: a function of `minutes` alone, so that any time
                              ///< gives the same picture from either side
    std::array<MedicineState, 3> medicines; ///< in the order of content::allGroups
    bool endorphins = true;
    content::NetworkInputs inputs;
    std::vector<double> activity; ///< one a node of the diagram
    Reference reference = Reference::NoMedicine;
    std::vector<double> before;          ///< the same in the reference state
    content::NetworkInputs beforeInputs; ///< inputs of the reference state
    std::vector<ReadoutValue> readouts;
    std::vector<Change> changes;               ///< see session/changes.h
    int explanation = -1;                      ///< index in diagram->explanations
    std::optional<double> ventilationFraction; ///< of the person's own breathing: 1 before an opioid, then by its
                                               ///< model; nothing where that model is missing
    std::optional<double> paco2;               ///< mmHg, where that model has carbon dioxide
    bool offersWeeks = false;                  ///< the diagram tells of weeks, and the clock runs hours
    QStringList notes; ///< what the model cannot show of what is chosen; plain sentences, translated

    const MedicineState &medicine(content::MedicineGroup group) const;
    double activityOf(const QString &node) const; ///< 0 for an unknown node
    const ReadoutValue *readout(const QString &id) const;
    /// What is told of a node in place of its activity; null for most nodes.
    const ReadoutValue *readoutInPlaceOf(const QString &node) const;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

} // namespace relief::session
