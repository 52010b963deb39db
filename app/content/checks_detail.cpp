// SPDX-License-Identifier: GPL-3.0-or-later
// Equal detail: who is told more of one side of a choice is led to one.
#include "content/checks.h"
#include "content/readability.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr int mostMorePercent = 20; ///< words of one above another's
constexpr std::array audiences{Audience::Patient, Audience::Nurse, Audience::Classroom};

/// As shown to an audience, in English.
qsizetype wordsOf(const LeveledText &text, Audience audience)
{
    const QString &own = audience == Audience::Nurse       ? text.nurse
                         : audience == Audience::Classroom ? text.classroom
                                                           : text.patient;
    return readingWords(own.isEmpty() ? text.patient : own).size();
}

struct Share {
    QString name;
    qsizetype words = 0;
};

bool isUneven(const Share &least, const Share &most)
{
    return most.words * 100 > least.words * (100 + mostMorePercent);
}

/// Tells of the shares if one is too large.
void compare(const std::vector<Share> &shares, Audience audience, const QString &pointer, Findings &findings)
{
    const auto [least, most] = std::minmax_element(
        shares.begin(), shares.end(), [](const Share &one, const Share &other) { return one.words < other.words; });
    if (least == shares.end() || !isUneven(*least, *most)) {
        return;
    }
    findings.error(pointer,
        Check::tr("In the words for %1, %2 gets %3 words and %4 gets %5; accepted are %6% more at most.")
            .arg(toString(audience), most->name)
            .arg(most->words)
            .arg(least->name)
            .arg(least->words)
            .arg(mostMorePercent),
        Check::tr("Tell of each in the same detail."));
}

qsizetype wordsOf(const QStringList &statements, const Draft &draft, Audience audience)
{
    qsizetype words = 0;
    for (const Found<Statement> &item : draft.statements) {
        words += statements.contains(item.value.id) ? wordsOf(item.value.text, audience) : 0;
    }
    return words;
}

/// The rows of the comparison.
void checkRows(const Draft &draft, Findings &findings)
{
    for (const Audience audience : audiences) {
        std::vector<Share> shares;
        for (const MedicineGroup group : allGroups) {
            Share share{toString(group)};
            for (const Found<ComparisonRow> &item : draft.rows) {
                share.words += wordsOf(item.value.cell(group).text, audience);
            }
            shares.push_back(share);
        }
        compare(shares, audience, u"/rows"_s, findings);
    }
}

/// Good and bad sides of one medicine, as a handout and the list of effects show them.
void checkSides(const Medicine &medicine, const Draft &draft, Findings &findings)
{
    if (medicine.effects.size() != medicine.risks.size()) {
        findings.error(u"/risks"_s,
            Check::tr("%1 effects and %2 risks are told.").arg(medicine.effects.size()).arg(medicine.risks.size()),
            Check::tr("Tell of as many good sides as bad ones."));
    }
    for (const Audience audience : audiences) {
        compare({{u"effects"_s, wordsOf(medicine.effects, draft, audience)},
                    {u"risks"_s, wordsOf(medicine.risks, draft, audience)}},
            audience, u"/risks"_s, findings);
    }
}

/// The sides of all medicines that have any, next to each other.
void checkMedicinesSides(const Draft &draft, Findings &findings)
{
    for (const Audience audience : audiences) {
        std::vector<Share> shares;
        for (const Found<Medicine> &item : draft.medicines) {
            const QStringList sides = item.value.effects + item.value.risks;
            if (!sides.isEmpty()) {
                shares.push_back({item.value.id, wordsOf(sides, draft, audience)});
            }
        }
        compare(shares, audience, {}, findings);
    }
}

} // namespace

void checkSameDetail(Draft &draft)
{
    const auto keep = [&draft](Findings &findings) {
        const Issues found = findings.take();
        draft.issues.insert(draft.issues.end(), found.begin(), found.end());
    };
    Findings rows(u"comparison.json"_s);
    checkRows(draft, rows);
    keep(rows);
    for (const Found<Medicine> &item : draft.medicines) {
        Findings sides(item.file);
        checkSides(item.value, draft, sides);
        keep(sides);
    }
    Findings medicines(u"medicines"_s);
    checkMedicinesSides(draft, medicines);
    keep(medicines);
}

} // namespace relief::content
