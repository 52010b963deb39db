// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What helps to decide with one's care team: what matters to people, how often something happens, what to ask.

#include "content/medicine.h"
#include "content/statement.h"

namespace relief::content {

/// How often something happens to people who take a medicine, of `outOf` people; the same number for all.
struct Chance {
    static constexpr int outOf = 100;

    QString id;
    MedicineGroup group = MedicineGroup::Opioid;
    bool harm = true; ///< false: a benefit
    LeveledText text; ///< "have strange feelings on waking"
    LeveledText whom; ///< which people, how given, how long
    double low = 0;   ///< of `outOf`; published range, or both the same
    double high = 0;
    LeveledText beside; ///< the same without the medicine, in words; may be empty
    Grade grade = Grade::Strong;
    QStringList references; ///< at least one shown

    friend bool operator==(const Chance &, const Chance &) = default;
};

/// Something that may matter to a person.
struct Value {
    QString id;
    LeveledText text;
    LeveledText about; ///< what the medicines have to do with it, of each in equal detail

    friend bool operator==(const Value &, const Value &) = default;
};

struct Decision {
    std::vector<Value> values; ///< seven at most
    std::vector<Chance> chances;
    std::vector<LeveledText> noNumbers; ///< of what no sound number is known
    std::vector<LeveledText> ask;       ///< questions to one's care team

    bool isEmpty() const { return values.empty() && chances.empty() && ask.empty(); }

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace relief::content
