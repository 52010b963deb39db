// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::ui {

namespace {

constexpr int hoursADay = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

bool isOfDays(double spanMin)
{
    return spanMin > 3 * session::dayMin;
}

} // namespace

QString timeWords(double minutes, double spanMin)
{
    const QLocale locale;
    if (!isOfDays(spanMin)) {
        return Words::tr("%1 minutes").arg(locale.toString(qRound(minutes)));
    }
    const int hours = qRound(minutes * hoursADay / session::dayMin);
    return Words::tr("%1 days %2 h").arg(locale.toString(hours / hoursADay), locale.toString(hours % hoursADay));
}

QString briefTimeText(double minutes, session::Clock clock)
{
    return clock == session::Clock::Hours
               ? Words::tr("%1 min").arg(QLocale().toString(qRound(minutes)))
               : Words::tr("day %1").arg(QLocale().toString(qRound(minutes / session::dayMin)));
}

} // namespace relief::ui
