// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dose_text.h"

#include "session/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace relief::ui {

namespace {

constexpr double perMilligram = 1000;

QString text(const char *source)
{
    return QCoreApplication::translate("Dose", source);
}

QString amountText(sim::Micrograms amount)
{
    const bool small = amount.value < perMilligram;
    const QString number = QLocale().toString(small ? amount.value : amount.value / perMilligram, 'g', 3);
    // "micrograms" in full: the short forms are a known source of errors.
    return (small ? text(QT_TRANSLATE_NOOP("Dose", "%1 micrograms")) : text(QT_TRANSLATE_NOOP("Dose", "%1 mg")))
        .arg(number);
}

QString routeText(sim::Route route)
{
    switch (route) {
    case sim::Route::Intravenous:
        return text(QT_TRANSLATE_NOOP("Dose", "%1 intravenously"));
    case sim::Route::Intramuscular:
        return text(QT_TRANSLATE_NOOP("Dose", "%1 into a muscle"));
    case sim::Route::Nasal:
        return text(QT_TRANSLATE_NOOP("Dose", "%1 into the nose"));
    case sim::Route::Oral:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Dose", "%1 by mouth"));
}

} // namespace

QString doseText(const sim::Dose &dose)
{
    const QString given = routeText(dose.route).arg(amountText(dose.amount));
    if (dose.duration.value <= 0) {
        return given;
    }
    return text(QT_TRANSLATE_NOOP("Dose", "%1 over %2 min"))
        .arg(given, QLocale().toString(qRound(dose.duration.value)));
}

QString doseLines(const content::LevelDose &dose, content::Audience audience, const content::Pack &pack)
{
    QStringList lines{text(QT_TRANSLATE_NOOP("Dose", "Example: %1")).arg(doseText(dose.dose))};
    if (!dose.note.isEmpty()) {
        lines << dose.note.at(audience);
    }
    for (const QString &id : dose.references) {
        if (const content::Reference *reference = pack.reference(id)) {
            lines << reference->shortCitation();
        }
    }
    return lines.join(u'\n');
}

QString steadyUse()
{
    return text(QT_TRANSLATE_NOOP("Dose", "Given as a steady infusion for two weeks, then stopped."));
}

QString steadyDose(const content::LevelDose &dose)
{
    constexpr double minutesOfHour = 60;
    const QString hours = QLocale().toString(qRound(session::exampleIntervalMin / minutesOfHour));
    return text(QT_TRANSLATE_NOOP("Dose", "%1 every %2 h, as a steady infusion for two weeks, then stopped."))
        .arg(amountText(dose.dose.amount), hours);
}

QString briefDose(const content::LevelDose &dose, const content::Pack &pack)
{
    const QString example = text(QT_TRANSLATE_NOOP("Dose", "Example: %1")).arg(doseText(dose.dose));
    for (const QString &id : dose.references) {
        if (const content::Reference *reference = pack.reference(id)) {
            if (reference->year <= 0) { // a label without a date
                return text(QT_TRANSLATE_NOOP("Dose", "%1 (%2)")).arg(example, reference->authors);
            }
            const QString year = QString::number(reference->year);
            return text(QT_TRANSLATE_NOOP("Dose", "%1 (%2 %3)")).arg(example, reference->authors, year);
        }
    }
    return example;
}

} // namespace relief::ui
