// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::ui {

namespace {

constexpr int daysOfWeek = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

QString daysText(int days)
{
    const QString number = QLocale().toString(days);
    return days == 1 ? Words::tr("%1 day").arg(number) : Words::tr("%1 days").arg(number);
}

QString weeksText(int weeks)
{
    const QString number = QLocale().toString(weeks);
    return weeks == 1 ? Words::tr("%1 week").arg(number) : Words::tr("%1 weeks").arg(number);
}

int daysOf(double minutes)
{
    return qRound(minutes / session::dayMin);
}

} // namespace

QString timeText(double minutes, session::Clock clock)
{
    if (clock == session::Clock::Hours) {
        const int whole = qRound(minutes);
        const QString number = QLocale().toString(whole);
        return whole == 1 ? Words::tr("%1 minute").arg(number) : Words::tr("%1 minutes").arg(number);
    }
    const int days = daysOf(minutes);
    const int weeks = days / daysOfWeek;
    const int rest = days % daysOfWeek;
    if (weeks == 0) {
        return daysText(days);
    }
    return rest == 0 ? weeksText(weeks)
                     : Words::tr("%1 and %2", "weeks and days").arg(weeksText(weeks), daysText(rest));
}

QString briefTimeText(double minutes, session::Clock clock)
{
    return clock == session::Clock::Hours ? Words::tr("%1 min").arg(QLocale().toString(qRound(minutes)))
                                          : Words::tr("day %1").arg(QLocale().toString(daysOf(minutes)));
}

} // namespace relief::ui
