// SPDX-License-Identifier: GPL-3.0-or-later
// One place of a lesson broken at a time: what is reported of it, and what stays of the lesson.
#include "content/broken_rows.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

class TestBrokenLessons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepIsLeftOut_data();
    void stepIsLeftOut();
    void shapeOfAStepIsReported_data();
    void shapeOfAStepIsReported();
    void restIsReported_data();
    void restIsReported() { checkReported(Severity::Error); }
    void restIsReportedOfATrustedPack_data() { restIsReported_data(); }
    void restIsReportedOfATrustedPack();
    void wordsAreWarnedOf_data();
    void wordsAreWarnedOf() { checkReported(Severity::Warning); }
    void panelsFollowTheStepsThatAreLeft();
    void wrongPanelsGo();
    void aChangeByNaloxoneNeedsItBeforeTheEnd();
    void aQuestionWithoutRightAnswerGoes();
    void unknownReferencesGo();
    void nothingIsLeftOfALessonWithoutSteps();
    void aBrokenHeadLeavesTheLessonOut();
    void theSecondOfTwinsIsReported_data();
    void theSecondOfTwinsIsReported();
    void anItemNobodyTeachesIsReported();
};

/// The middle step of three is broken.
void TestBrokenLessons::stepIsLeftOut_data()
{
    columns();
    const QString step = u"/steps/1"_s;
    row("unknown diagram", lesson, "\"diagram\": \"D03\",\n        \"highlight\"",
        "\"diagram\": \"D09\",\n        \"highlight\"", step + u"/setup/diagram"_s, u"no diagram \"D09\""_s);
    row("unknown highlight", lesson, "[\"mupre\"]", "[\"mupre\", \"mupro\"]", step + u"/setup/highlight/1"_s,
        u"no node \"mupro\" in the diagram D03"_s);
    row("unknown medicine", lesson, "\"morphine\"", "\"morphium\"", step + u"/setup/opioid/medicine"_s,
        u"no medicine \"morphium\""_s);
    row("medicine of another group", lesson, "\"morphine\"", "\"naloxone\"", step + u"/setup/opioid/medicine"_s,
        u"Name it under naloxone"_s);
    row("group without a medicine", lesson, "\"endorphins\"", "\"ketamine\": {}, \"endorphins\"",
        step + u"/setup/ketamine"_s, u"no medicine of this group"_s);
    row("back in time", lesson, "\"toMin\": 40", "\"toMin\": 9", step + u"/setup/toMin"_s, u"back to minute 9"_s);
    row("after the clock's end", lesson, "\"toMin\": 40", "\"toMin\": 241", step + u"/setup/toMin"_s,
        u"from 0 up to 240"_s);
    row("beginning after the clock's end", lesson, "\"fromMin\": 10,\n        \"toMin\": 40", "\"fromMin\": 300",
        step + u"/setup/fromMin"_s, u"from 0 up to 240"_s);
    row("naloxone after the clock's end", lesson, "\"endorphins\"", "\"naloxone\": {\"atMin\": 241}, \"endorphins\"",
        step + u"/setup/naloxone/atMin"_s, u"not on this clock"_s);
    row("no caption", lesson, "\"narration\": {\"patient\": \"The opioid turns it down.\"},", "",
        step + u"/narration"_s, u"The step has no caption. Write its narration"_s);
    row("unknown node shown", lesson, "\"node\": \"cav\", \"is\": \"down\"", "\"node\": \"cab\", \"is\": \"down\"",
        step + u"/shows/0/node"_s, u"no node \"cab\""_s);
    row("unknown readout shown", lesson, "\"readout\": \"signal\"", "\"readout\": \"sign\"",
        step + u"/shows/1/readout"_s, u"no readout \"sign\""_s);
    row("nothing shown", lesson, "\"readout\": \"signal\", ", "", step + u"/shows/1"_s, u"Name one of the two"_s);
    row("two things shown", lesson, "\"readout\": \"signal\"", "\"node\": \"cav\", \"readout\": \"signal\"",
        step + u"/shows/1"_s, u"Name one of the two"_s);
    row("change from before a naloxone that is not given", lesson, "\"against\": \"start\"",
        "\"against\": \"beforeNaloxone\"", step + u"/shows/0/against"_s, u"No naloxone is given"_s);
    row("same as before a naloxone that is not given", lesson, "\"is\": \"down\", \"against\": \"start\"",
        "\"is\": \"same\", \"against\": \"beforeNaloxone\"", step + u"/shows/0/against"_s, u"No naloxone is given"_s);
    row("change from a start that is the end", lesson, "\"toMin\": 40", "\"toMin\": 10", step + u"/shows/0/against"_s,
        u"stands still"_s);
    row("no reference that is shown", lesson, "\"references\": [\"basbaum2009\"],\n      \"shows\": [\n",
        "\"references\": [\"x\"],\n      \"shows\": [\n", step + u"/references"_s, u"No reference that is shown"_s);
}

void TestBrokenLessons::stepIsLeftOut()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    for (const Checking checking : {Checking::Full, Checking::Trusted}) {
        checkReported(Severity::Error, checking);
        const mini::Pack pack;
        QVERIFY(pack.replace(file, before, after));
        const LoadedPack loaded = pack.read(checking);
        const Lesson *left = loaded.pack.lesson(u"L01"_s);
        QVERIFY(left != nullptr);
        QCOMPARE(left->steps.size(), 2U);
        QCOMPARE(left->steps[1].title.patient, u"The rescue"_s);
        QVERIFY(left->missing == std::vector{1});
        QVERIFY(mini::lines(loaded.issues).contains("lessons/L01.json:/steps/1: warning: The program leaves this"));
    }
}

void TestBrokenLessons::shapeOfAStepIsReported_data()
{
    columns();
    row("unknown action", lesson, "\"opioid\": {\"medicine\"", "\"aspirin\": {\"medicine\"",
        u"/steps/1/setup/aspirin"_s, u"Accepted here: diagram, endorphins"_s);
    row("unknown level", lesson, "\"level\": \"high\"", "\"level\": \"huge\"", u"/steps/1/setup/opioid/level"_s,
        u"accepted: low, usual, high"_s);
    row("unknown word for what it does", lesson, "\"is\": \"down\"", "\"is\": \"lower\"", u"/steps/1/shows/0/is"_s,
        u"on, off, up, down, same"_s);
    row("empty caption", lesson, "\"patient\": \"The opioid turns it down.\"", "\"patient\": \"\"",
        u"/steps/1/narration/patient"_s, u"An empty text"_s);
    row("caption without end", lesson, "\"patient\": \"The opioid turns it down.\"",
        "\"patient\": \"" + QByteArray(2000, 'a') + "\"", u"/steps/1/narration/patient"_s,
        u"a text of 1500 characters at most"_s);
    row("unknown kind of note", lesson, "\"narration\": {\"patient\": \"The opioid turns it down.\"},",
        "\"narration\": {\"patient\": \"It.\"}, \"notes\": [{\"kind\": \"joke\", \"text\": \"x\"}],",
        u"/steps/1/notes/0/kind"_s, u"ask, point, mixUp"_s);
    row("repeated key", lesson, "\"framing\"", "\"framing\": \"near\", \"framing\"", u"/steps/1/setup/framing"_s,
        u"there twice"_s);
}

void TestBrokenLessons::shapeOfAStepIsReported()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    checkReported(Severity::Error);
    const mini::Pack pack;
    QVERIFY(pack.replace(file, before, after));
    const LoadedPack loaded = pack.read();
    QVERIFY(loaded.pack.lesson(u"L01"_s) != nullptr);
    QVERIFY(loaded.pack.lesson(u"L01"_s)->missing == std::vector{1});
    QCOMPARE(loaded.pack.lesson(u"L01"_s)->steps.size(), 2U);
}

void TestBrokenLessons::restIsReported_data()
{
    columns();
    row("step of no effect", lesson, "\"shows\": [{\"node\": \"cav\", \"is\": \"on\"}]", "\"shows\": []",
        u"/steps/0/shows"_s, u"Nothing says what the model does"_s);
    row("prediction without right answer", lesson, "\"right\": 1", "\"right\": 2", u"/steps/1/predict/right"_s,
        u"No answer has the number 2"_s);
    row("unknown reference of a prediction", lesson,
        "\"why\": {\"patient\": \"It turns the message down.\"},\n        \"references\": [\"basbaum2009\"]",
        "\"why\": {\"patient\": \"It turns the message down.\"},\n        \"references\": [\"x\"]",
        u"/steps/1/predict/references/0"_s, u"no reference \"x\""_s);
    row("prediction without reference", lesson,
        "\"why\": {\"patient\": \"It turns the message down.\"},\n        \"references\": [\"basbaum2009\"]",
        "\"why\": {\"patient\": \"It turns the message down.\"},\n        \"references\": []",
        u"/steps/1/predict/references"_s, u"No reference that is shown"_s);
    row("unknown reference of a step", lesson, "\"references\": [\"basbaum2009\"]",
        "\"references\": [\"basbaum2009\", \"x\"]", u"/steps/0/references/1"_s, u"no reference \"x\""_s);
    row("question without right answer", lesson, "\"right\": 0", "\"right\": 3", u"/check/0/right"_s,
        u"Count the answers from 0"_s);
    row("seven panels", lesson, "[0, 1, 2]", "[0, 1, 2, 2, 2, 2, 2]", u"/strip"_s, u"has 7 panels"_s);
    row("no panels", lesson, "[0, 1, 2]", "[]", u"/strip"_s, u"has 0 panels"_s);
    row("panel of no step", lesson, "[0, 1, 2]", "[0, 1, 3]", u"/strip/2"_s, u"from 0 up to 2"_s);
    row("panels out of order", lesson, "[0, 1, 2]", "[0, 2, 1]", u"/strip/2"_s, u"ascending"_s);
    row("panel twice", lesson, "[0, 1, 2]", "[0, 1, 1]", u"/strip/2"_s, u"ascending"_s);
    row("item of no article", lesson, "[\"S0-11\"]", "[\"S0-11\", \"S1-99\"]", u"/covers/1"_s,
        u"\"S1-99\" is no item"_s);
    const QByteArray more =
        "\"check\": [{\"question\": {\"patient\": \"What?\"}, \"answers\": [{\"text\": {\"patient\": "
        "\"A\"}}, {\"text\": {\"patient\": \"B\"}}], \"right\": 0, \"why\": {\"patient\": \"So.\"}, "
        "\"references\": [\"basbaum2009\"]},";
    row("four questions", lesson, "\"check\": [", more, u"/check"_s, u"has 4 questions; accepted: 3"_s);
}

void TestBrokenLessons::restIsReportedOfATrustedPack()
{
    checkReported(Severity::Error, Checking::Trusted);
}

void TestBrokenLessons::wordsAreWarnedOf_data()
{
    columns();
    row("long caption", lesson, "\"The opioid turns it down.\"", "\"One. Two. Three.\"",
        u"/steps/1/narration/patient"_s, u"3 sentences"_s);
    row("long reason", lesson, "\"You saw it turn the message down.\"", "\"One. Two. Three.\"",
        u"/check/0/why/patient"_s, u"3 sentences"_s);
    row("long title of a step", lesson, "\"The rescue\"", "\"One two three four five six seven\"",
        u"/steps/2/title/patient"_s, u"7 words"_s);
    row("id and file", lesson, "\"id\": \"L01\"", "\"id\": \"L07\"", u"/id"_s, u"Name the file L07.json"_s);
}

void TestBrokenLessons::panelsFollowTheStepsThatAreLeft()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "\"level\": \"high\"", "\"level\": \"huge\""));
    QVERIFY(pack.read().pack.lesson(u"L01"_s)->strip == (std::vector{0, 1}));
}

void TestBrokenLessons::wrongPanelsGo()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "[0, 1, 2]", "[0, 2, 1, 7]"));
    QVERIFY(pack.read().pack.lesson(u"L01"_s)->strip == (std::vector{0, 2}));
    QVERIFY(pack.replace(lesson, "[0, 2, 1, 7]", "[0, 0, 0, 0, 0, 0, 1]"));
    QVERIFY(pack.read().pack.lesson(u"L01"_s)->strip == std::vector{0});
}

void TestBrokenLessons::aChangeByNaloxoneNeedsItBeforeTheEnd()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "\"atMin\": 50", "\"atMin\": 60"));
    const LoadedPack loaded = pack.read();
    QVERIFY(loaded.pack.lesson(u"L01"_s)->missing == std::vector{2});
    QVERIFY(mini::lines(loaded.issues).contains("/steps/2/shows/0/against: error: No naloxone is given in this step"));
}

void TestBrokenLessons::aQuestionWithoutRightAnswerGoes()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "\"right\": 1", "\"right\": 2"));
    QVERIFY(pack.replace(lesson, "\"right\": 0", "\"right\": 2"));
    for (const Checking checking : {Checking::Full, Checking::Trusted}) {
        const LoadedPack loaded = pack.read(checking);
        const Lesson &left = *loaded.pack.lesson(u"L01"_s);
        QCOMPARE(left.steps.size(), 3U);
        QVERIFY(!left.steps[1].predict);
        QCOMPARE(left.check.size(), 2U);
    }
}

void TestBrokenLessons::unknownReferencesGo()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "[\"basbaum2009\"]", "[\"x\", \"basbaum2009\"]"));
    QCOMPARE(pack.read().pack.lesson(u"L01"_s)->steps[0].references, QStringList(u"basbaum2009"_s));
}

void TestBrokenLessons::nothingIsLeftOfALessonWithoutSteps()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(u"lessons/L02.json"_s, "\"D01\"", "\"D09\""));
    const LoadedPack loaded = pack.read();
    QVERIFY(loaded.pack.lesson(u"L02"_s) == nullptr);
    QVERIFY(loaded.pack.lesson(u"L01"_s) != nullptr);
    QVERIFY(mini::lines(loaded.issues).contains("lessons/L02.json:/steps: error: No step of this lesson"));
}

void TestBrokenLessons::aBrokenHeadLeavesTheLessonOut()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "\"slug\": \"a-quieter-message\",", ""));
    QVERIFY(pack.replace(lesson, "\"level\": \"high\"", "\"level\": \"huge\""));
    const LoadedPack loaded = pack.read();
    QVERIFY(loaded.pack.lesson(u"L01"_s) == nullptr);
    QVERIFY(mini::lines(loaded.issues).contains("The key \"slug\" is missing"));
}

void TestBrokenLessons::theSecondOfTwinsIsReported_data()
{
    columns();
    row("id", u"lessons/L02.json"_s, "\"id\": \"L02\"", "\"id\": \"L01\"", u"/id"_s, u"used twice"_s);
    row("slug", u"lessons/L02.json"_s, "\"the-way-up\"", "\"a-quieter-message\"", u"/slug"_s, u"used twice"_s);
}

void TestBrokenLessons::theSecondOfTwinsIsReported()
{
    checkReported(Severity::Error);
    checkReported(Severity::Error, Checking::Trusted);
}

void TestBrokenLessons::anItemNobodyTeachesIsReported()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(lesson, "\"covers\": [\"S0-11\"]", "\"covers\": []"));
    const QByteArray lines = mini::lines(pack.read().issues);
    QVERIFY2(lines.contains("seed_items.json:/items/0: error: No lesson covers the item \"S0-11\""), lines.constData());
}

QTEST_GUILESS_MAIN(TestBrokenLessons)
#include "tst_broken_lessons.moc"
