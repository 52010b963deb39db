// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Predict, observe, explain: a question that the model answers, and what studies say of it.

#include "content/setup.h"

#include <optional>

namespace relief::content {

/// What may come out; which of them does is computed from the run.
enum class Outcome {
    // of a reversal: how much of what the medicine changed does naloxone give back?
    All,
    Part,
    Nothing,
    // of a return: after naloxone helped, does it get worse again?
    Again,
    Stays,
    // of a contrast: the second run beside the first
    More,
    Less,
    Same,
};

struct Prediction {
    Outcome outcome = Outcome::All;
    LeveledText text;
    LeveledText detail; ///< may be empty

    friend bool operator==(const Prediction &, const Prediction &) = default;
};

struct Experiment {
    enum class Kind {
        Reversal, ///< one run with a naloxone
        Return,   ///< the same, watched until naloxone has gone
        Contrast, ///< two runs, or two times of one
    };

    QString id; ///< "naloxone-and-morphine"
    int order = 0;
    Kind kind = Kind::Reversal;
    LeveledText question;
    LeveledText intro;                   ///< what will be done in the model
    Setup first;                         ///< the run
    std::optional<Setup> second;         ///< of a contrast; on the same diagram
    QString readout;                     ///< of the diagram: what is predicted
    QStringList nodes;                   ///< further parts to tell of
    LeveledText prompt;                  ///< what is to be predicted
    std::vector<Prediction> predictions; ///< one an outcome of the kind
    LeveledText why;                     ///< the mechanism, whatever came out
    QStringList people;                  ///< ids of statements: studies in people
    QStringList animals;                 ///< ids of statements: studies in animals; may be empty
    LeveledText unknown;                 ///< what stays unknown

    friend bool operator==(const Experiment &, const Experiment &) = default;
};

} // namespace relief::content
