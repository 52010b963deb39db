// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace relief::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

int daysOf(double minutes)
{
    return qRound(minutes / session::dayMin);
}

} // namespace

QString briefTimeText(double minutes, session::Clock clock)
{
    return clock == session::Clock::Hours ? Words::tr("%1 min").arg(QLocale().toString(qRound(minutes)))
                                          : Words::tr("day %1").arg(QLocale().toString(daysOf(minutes)));
}

} // namespace relief::ui
