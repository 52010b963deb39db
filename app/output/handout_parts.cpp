// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace relief::output {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

constexpr qsizetype mostSentences = 5;

std::vector<HandoutPoint> pointsOf(
    Handout &handout, const content::Pack &pack, const QStringList &statements, Audience audience)
{
    std::vector<HandoutPoint> points;
    for (const QString &id : statements) {
        if (const content::Statement *statement = pack.statement(id)) {
            points.push_back(
                {statement->text.at(audience), statement->grade, cite(handout, pack, statement->references)});
        }
    }
    return points;
}

/// "Slow or no breathing?" in a list of signs.
QString asSign(QString title)
{
    while (title.endsWith(u'?')) {
        title.chop(1);
    }
    return title.trimmed();
}

} // namespace

Handout emptyHandout(const content::Pack &pack, const HandoutWishes &wishes)
{
    Handout handout;
    handout.pointSize = std::clamp(wishes.pointSize, smallestHandoutPoints, largestHandoutPoints);
    handout.language = wishes.language;
    handout.direction = wishes.direction;
    handout.contact = wishes.contact.simplified();
    handout.version = pack.version;
    handout.date = wishes.date;
    for (const content::LeveledText &question : pack.decision.ask) {
        handout.ask << question.at(wishes.audience);
    }
    for (const content::Value &value : pack.decision.values) {
        if (wishes.values.contains(value.id)) {
            handout.values << value.text.at(wishes.audience);
        }
    }
    return handout;
}

std::vector<int> cite(Handout &handout, const content::Pack &pack, const QStringList &references)
{
    std::vector<int> numbers;
    for (const QString &id : references) {
        const content::Reference *reference = pack.reference(id);
        if (reference == nullptr) {
            continue;
        }
        const QString source = reference->shortCitation();
        if (!handout.sources.contains(source)) {
            handout.sources << source;
        }
        numbers.push_back(static_cast<int>(handout.sources.indexOf(source)) + 1);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void addSides(Handout &handout, const content::Pack &pack, const QStringList &medicines, Audience audience)
{
    QStringList told; // two opioids share their statements
    for (const QString &id : medicines) {
        const content::Medicine *medicine = pack.medicine(id);
        const QString name = medicine == nullptr ? QString() : medicine->name.at(audience);
        if (medicine == nullptr || told.contains(name)) {
            continue;
        }
        told << name;
        handout.sides.push_back({name, pointsOf(handout, pack, medicine->effects, audience),
            pointsOf(handout, pack, medicine->risks, audience)});
    }
}

void addOverdoseSigns(Handout &handout, const content::Pack &pack, const QStringList &medicines, Audience audience)
{
    const bool isOpioid = std::any_of(medicines.begin(), medicines.end(), [&pack](const QString &id) {
        const content::Medicine *medicine = pack.medicine(id);
        return medicine != nullptr && medicine->group == content::MedicineGroup::Opioid;
    });
    const content::Diagram *emergency = pack.diagram(u"D18"_s);
    if (!isOpioid || emergency == nullptr) {
        return;
    }
    for (const content::Card &card : emergency->cards) {
        if (card.node == "find"_L1 || card.node == "slow"_L1) {
            handout.warnings << asSign(card.title.at(audience));
        }
    }
}

void addSourcesOfHappenings(Handout &handout, const content::Pack &pack, const QStringList &references)
{
    for (const int number : cite(handout, pack, references)) {
        if (std::find(handout.happensFrom.begin(), handout.happensFrom.end(), number) == handout.happensFrom.end()) {
            handout.happensFrom.push_back(number);
        }
    }
    std::sort(handout.happensFrom.begin(), handout.happensFrom.end());
}

void addHappenings(Handout &handout, const QStringList &texts)
{
    for (const QString &text : texts) {
        for (const QString &sentence : sentencesOf(text)) {
            if (handout.happens.size() < mostSentences && !handout.happens.contains(sentence)) {
                handout.happens << sentence;
            }
        }
    }
}

QStringList medicinesGiven(const session::Snapshot &snapshot)
{
    QStringList given;
    for (const session::MedicineState &state : snapshot.medicines) {
        if (state.given) {
            given << state.medicine;
        }
    }
    return given;
}

QStringList namesOf(const QStringList &medicines, const content::Pack &pack, Audience audience)
{
    QStringList names;
    for (const QString &id : medicines) {
        if (const content::Medicine *medicine = pack.medicine(id)) {
            names << medicine->name.at(audience);
        }
    }
    return names;
}

scene::DiagramOptions paperOptions(scene::PlotCurves curves)
{
    scene::DiagramOptions options;
    options.curves = std::move(curves);
    return options;
}

} // namespace relief::output
