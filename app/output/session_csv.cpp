// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/session_csv.h"

#include "output/course_csv.h"

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

/// English, as all of the file is.
QString lineOf(const sim::Dose &dose)
{
    const QString text = u"dose %1 %2 ug at %3 min"_s.arg(QString::fromStdString(dose.drug),
        QString::number(dose.amount.value, 'g', 8), QString::number(dose.at.value, 'g', 8));
    const bool isSpread = dose.duration.value > 0;
    return isSpread ? u"%1 over %2 min"_s.arg(text, QString::number(dose.duration.value, 'g', 8)) : text;
}

} // namespace

std::function<content::Issues(QIODevice &)> sessionCsv(const session::Session &session)
{
    content::ReadScenario read{session.scenario(), u"window"_s, {}};
    for (const sim::Dose &dose : read.scenario.doses) {
        read.defaults << lineOf(dose);
    }
    return [read, course = session.course(), &pack = session.pack(), until = session.breathKnownUntil()](
               QIODevice &device) { return writeCourse(device, read, course, pack, until); };
}

} // namespace relief::output
