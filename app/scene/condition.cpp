// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/condition.h"

#include <algorithm>

namespace relief::scene {

using namespace Qt::StringLiterals;

namespace {

std::optional<Quantity> inputFrom(QStringView name)
{
    using Kind = Quantity::Kind;
    const std::array inputs{std::pair(u"muOpioid", Kind::MuOpioid), std::pair(u"muNaloxone", Kind::MuNaloxone),
        std::pair(u"nmdaBlock", Kind::NmdaBlock), std::pair(u"endogenousOpioid", Kind::EndogenousOpioid)};
    for (const auto &[word, kind] : inputs) {
        if (name == QStringView(word)) {
            return Quantity{kind, 0, 0};
        }
    }
    return std::nullopt;
}

std::optional<Quantity> bodyFrom(QStringView name)
{
    for (const content::MedicineGroup group : content::allGroups) {
        if (name == content::toString(group)) {
            return Quantity{Quantity::Kind::InBody, static_cast<size_t>(group), 0};
        }
    }
    return std::nullopt;
}

std::optional<Comparison::Sign> signFrom(QStringView word)
{
    using Sign = Comparison::Sign;
    if (word == u"<") {
        return Sign::Less;
    }
    if (word == u"<=") {
        return Sign::LessOrEqual;
    }
    if (word == u">") {
        return Sign::Greater;
    }
    return word == u">=" ? std::optional(Sign::GreaterOrEqual) : std::nullopt;
}

bool holds(const Comparison &comparison, const session::Snapshot &snapshot)
{
    const double left = comparison.left.in(snapshot);
    const double right = comparison.right.in(snapshot);
    switch (comparison.sign) {
    case Comparison::Sign::Less:
        return left < right;
    case Comparison::Sign::LessOrEqual:
        return left <= right;
    case Comparison::Sign::Greater:
        return left > right;
    case Comparison::Sign::GreaterOrEqual:
        break;
    }
    return left >= right;
}

} // namespace

double Quantity::in(const session::Snapshot &snapshot) const
{
    switch (kind) {
    case Kind::Activity:
        return index < snapshot.activity.size() ? snapshot.activity[index] : 0;
    case Kind::MuOpioid:
        return snapshot.inputs.muOpioid;
    case Kind::MuNaloxone:
        return snapshot.inputs.muNaloxone;
    case Kind::NmdaBlock:
        return snapshot.inputs.nmdaBlock;
    case Kind::EndogenousOpioid:
        return snapshot.inputs.endogenousOpioid;
    case Kind::InBody:
        return snapshot.medicines.at(index).given ? snapshot.medicines.at(index).inBody : 0;
    case Kind::Constant:
        break;
    }
    return constant;
}

std::optional<Quantity> quantityFrom(QStringView name, const QStringList &nodes)
{
    bool isNumber = false;
    const double number = name.toDouble(&isNumber);
    if (isNumber) {
        return Quantity{Quantity::Kind::Constant, 0, number};
    }
    if (name.startsWith(u"input.")) {
        return inputFrom(name.sliced(6));
    }
    if (name.startsWith(u"body.")) {
        return bodyFrom(name.sliced(5));
    }
    const qsizetype node = nodes.indexOf(name);
    return node < 0 ? std::nullopt : std::optional(Quantity{Quantity::Kind::Activity, static_cast<size_t>(node), 0});
}

bool Condition::holds(const session::Snapshot &snapshot) const
{
    return std::all_of(comparisons.begin(), comparisons.end(),
        [&](const Comparison &comparison) { return scene::holds(comparison, snapshot); });
}

std::optional<Condition> conditionFrom(QStringView text, const QStringList &nodes)
{
    Condition condition;
    if (text.isEmpty()) {
        return condition;
    }
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); i += 4) {
        if (i + 3 > words.size() || (i > 0 && words[i - 1] != u"and")) {
            return std::nullopt;
        }
        const auto left = quantityFrom(words[i], nodes);
        const auto sign = signFrom(words[i + 1]);
        const auto right = quantityFrom(words[i + 2], nodes);
        if (!left || !sign || !right) {
            return std::nullopt;
        }
        condition.comparisons.push_back({*left, *sign, *right});
    }
    return words.size() % 4 == 3 ? std::optional(condition) : std::nullopt;
}

QString chosen(const std::vector<Choice> &choices, const session::Snapshot &snapshot)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return choice.when.holds(snapshot); });
    return found == choices.end() ? QString() : found->value;
}

} // namespace relief::scene
