// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_choice.h"

#include "session/chart_builder.h"

#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::ChartKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartChoice)
};

} // namespace

std::vector<ChartChoice> chartChoices(const session::Session &session)
{
    const bool weeks = session.clock() == session::Clock::Weeks;
    std::vector<ChartChoice> choices{
        {u"signals"_s, Words::tr("Signals"), Words::tr("What the picture shows, over time"), std::nullopt},
        {u"body"_s, Words::tr("In the body"), Words::tr("How much medicine is in the body, over time"),
            ChartKind::Concentration},
        {u"receptors"_s, Words::tr("On receptors"), Words::tr("How many receptors the medicine holds, over time"),
            ChartKind::Occupancy},
    };
    if (!weeks) { // how breathing adapts over weeks has no published model
        choices.push_back({u"breathing"_s, Words::tr("Breathing"), Words::tr("How much is breathed, over time"),
            ChartKind::Breathing});
    }
    if (weeks || !session.course().tolerance.empty()) {
        choices.push_back({u"weeks"_s, Words::tr("Weeks"), Words::tr("How the body gets used to it, over weeks"),
            ChartKind::Tolerance});
    }
    if (session.snapshot().audience != content::Audience::Patient) {
        choices.push_back({u"effect"_s, Words::tr("Effect"),
            Words::tr("How the effect grows with the level, and how naloxone moves that"), ChartKind::DoseResponse});
    }
    return choices;
}

session::ChartData chartOf(ChartKind kind, const session::Session &session)
{
    const session::Snapshot &now = session.snapshot();
    return session::chartData(kind, {session.pack(), session.scenario(), session.course(), now.audience,
                                        session.spanMin(), session.breathKnownUntil(), now.minutes});
}

} // namespace relief::ui
