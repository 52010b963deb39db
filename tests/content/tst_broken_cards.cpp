// SPDX-License-Identifier: GPL-3.0-or-later
// Words of lessons, experiments, questions, the comparison and what helps to decide, broken one at a time.
#include "content/broken_rows.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

class TestBrokenCards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detailIsCompared_data();
    void detailIsCompared() { checkReported(Severity::Error); }
    void patientsWordsAreReported_data();
    void patientsWordsAreReported() { checkReported(Severity::Error); }
    void longCardsAreWarnedOf_data();
    void longCardsAreWarnedOf() { checkReported(Severity::Warning); }
};

void TestBrokenCards::detailIsCompared_data()
{
    columns();
    row("patient", comparison, "Two two three four five six.", "Two two three four five six seven.", u"/rows"_s,
        u"words for patient, ketamine gets 7 words and opioid gets 5"_s);
    row("nurse", comparison, "\"nurse\": \"Three two three four five.\"", "\"nurse\": \"Three.\"", u"/rows"_s,
        u"words for nurse, ketamine gets 5 words and naloxone gets 1"_s);
    row("classroom", comparison, "\"nurse\": \"Three two three four five.\"",
        "\"nurse\": \"Three two three four five.\", \"classroom\": \"Four words are few.\"", u"/rows"_s,
        u"words for classroom"_s);
}

void TestBrokenCards::patientsWordsAreReported_data()
{
    const QString amount = u"must not name an amount"_s;
    columns();
    row("milligrams in a caption", lesson, "\"The opioid turns it down.\"", "\"Take 5 mg of it.\"",
        u"/steps/1/narration/patient"_s, amount);
    row("milligrams in an experiment", reversal, "\"They want the same seat.\"", "\"Take 5 mg of it.\"",
        u"/why/patient"_s, amount);
    row("milligrams in a question", questions, "\"Call for help.\"", "\"Take 5 mg of it.\"",
        u"/questions/0/caution/patient"_s, amount);
    row("milligrams in the comparison", comparison, "\"patient\": \"One two three four five.\"",
        "\"patient\": \"Take 5 mg of it.\"", u"/rows/0/opioid/text/patient"_s, amount);
    row("milligrams in a chance", decision, "\"People in a test.\"", "\"On 5 mg a day.\"", u"/chances/0/whom/patient"_s,
        amount);
    row("abbreviation in a lesson", lesson, "\"The rescue\"", "\"The NMDA rescue\"", u"/steps/2/title/patient"_s,
        u"explain \"NMDA\""_s);
    row("abbreviation in a decision", decision, "\"How long it lasts.\"", "\"How long NMDA lasts.\"",
        u"/noNumbers/0/patient"_s, u"explain \"NMDA\""_s);
    row("long words in a question", questions, "\"Call for help.\"",
        "\"Go. It is. The administration of additional analgesic medication necessitates continuous individualized "
        "respiratory monitoring whenever concomitant sedation is anticipated.\"",
        u"/questions/0/caution/patient"_s, u"(Flesch-Kincaid); accepted is 8"_s);
}

void TestBrokenCards::longCardsAreWarnedOf_data()
{
    const QByteArray three = "\"One. Two. Three.\"";
    const QString told = u"3 sentences"_s;
    columns();
    row("intro", reversal, "\"First an opioid, then the rescue.\"", three, u"/intro/patient"_s, told);
    row("reason", reversal, "\"They want the same seat.\"", three, u"/why/patient"_s, told);
    row("what is unknown", reversal, "\"How it is in you.\"", three, u"/unknown/patient"_s, told);
    row("caution", questions, "\"Call for help.\"", three, u"/questions/0/caution/patient"_s, told);
    row("picture", questions, "\"Less gets through.\"", three, u"/questions/0/pictures/0/text/patient"_s, told);
    row("cell", comparison, "\"patient\": \"One two three four five.\"", "\"patient\": \"One. Two. Three four five.\"",
        u"/rows/0/opioid/text/patient"_s, told);
    row("value", decision, "\"Each can make you feel strange.\"", three, u"/values/0/about/patient"_s, told);
}

QTEST_GUILESS_MAIN(TestBrokenCards)
#include "tst_broken_cards.moc"
