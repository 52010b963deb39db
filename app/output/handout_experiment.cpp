// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout_content.h"
#include "output/handout_parts.h"
#include "session/experiment_names.h"
#include "session/rehearsal.h"

#include <QCoreApplication>

#include <algorithm>

namespace relief::output {

namespace {

using session::Naming;

constexpr double naloxoneWorksMin = 10; ///< after it was given

struct Moment {
    content::Setup setup;
    double minutes = 0;
    QString caption;
};

/// Without the naloxone of a reversal and with it; soon after the naloxone and at the end; or one run and the other.
std::vector<Moment> momentsOf(const content::Experiment &experiment, const content::Pack &pack,
    session::Rehearsal &rehearsal, const HandoutWishes &wishes)
{
    using Kind = content::Experiment::Kind;
    const content::Setup &first = experiment.first;
    const auto name = [&](const content::Setup &setup, double minutes) {
        return QCoreApplication::translate("Handout", "%1, %2", "medicines, time")
            .arg(session::givenNames(setup, pack, wishes.audience, Naming::WithDoses),
                session::timeText(rehearsal.at(setup, minutes)));
    };
    if (experiment.kind == Kind::Contrast && experiment.second) {
        const content::Setup &second = *experiment.second;
        const QString one = session::runName(experiment, false, pack, rehearsal.at(first, first.toMin));
        const QString other = session::runName(experiment, true, pack, rehearsal.at(second, second.toMin));
        return {{first, first.toMin, one}, {second, second.toMin, other}};
    }
    if (experiment.kind == Kind::Return) {
        const double helped = std::min(first.naloxoneAtMin + naloxoneWorksMin, first.toMin);
        return {{first, helped, name(first, helped)}, {first, first.toMin, name(first, first.toMin)}};
    }
    const content::Setup without = session::without(first, {content::MedicineGroup::Naloxone});
    return {{without, first.toMin, name(without, first.toMin)}, {first, first.toMin, name(first, first.toMin)}};
}

} // namespace

Handout handoutOf(const content::Experiment &experiment, const session::Session &session, const HandoutWishes &wishes)
{
    const content::Pack &pack = session.pack();
    session::Rehearsal rehearsal(pack);
    rehearsal.adopt(session);
    rehearsal.setAudience(wishes.audience);
    Handout handout = emptyHandout(pack, wishes);
    handout.title = experiment.question.at(wishes.audience);
    handout.lead = experiment.intro.at(wishes.audience);
    addHappenings(handout, {experiment.why.at(wishes.audience)});
    for (const QString &id : experiment.people) {
        if (const content::Statement *statement = pack.statement(id)) {
            addHappenings(handout, {statement->text.at(wishes.audience)});
            addSourcesOfHappenings(handout, pack, statement->references);
        }
    }
    QStringList medicines;
    for (const Moment &moment : momentsOf(experiment, pack, rehearsal, wishes)) {
        const session::Snapshot shown = rehearsal.at(moment.setup, moment.minutes);
        medicines << medicinesGiven(shown);
        handout.pictures.push_back(
            {moment.caption, shown, paperOptions(scene::plotCurves(rehearsal.curves(moment.setup), {}))});
        handout.pictures.back().options.spotlight = moment.setup.highlight;
    }
    addSides(handout, pack, medicines, wishes.audience);
    addOverdoseSigns(handout, pack, medicines, wishes.audience);
    return handout;
}

} // namespace relief::output
