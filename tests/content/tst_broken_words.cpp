// SPDX-License-Identifier: GPL-3.0-or-later
// Words, gaps and disputes of the mini pack broken one at a time: each is reported, and nothing is left out for it.
#include "content/broken_rows.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

namespace {

/// `established` made contested, with these references of its two sides.
QByteArray disputed(QByteArray established, const QByteArray &named)
{
    const QByteArray words = R"({"patient": "x", "nurse": "x", "classroom": "x"})";
    return established.replace("\"certainty\": \"E\"", R"("certainty": "C", "dispute": {"for": )" + words
                                                           + R"(, "against": )" + words + R"(, "references": {)" + named
                                                           + "}}");
}

/// Notes of one hard sentence each, which are not judged alone.
QByteArray hardNotes(int count)
{
    const QByteArray hard = "The administration of additional medication necessitates continuous observation.";
    QByteArray notes = "\"notes\": [";
    for (int i = 0; i < count; ++i) {
        notes += "{\"id\": \"n" + QByteArray::number(i) + "\", \"text\": {\"patient\": \"" + hard
                 + "\", \"nurse\": \"x\"}},";
    }
    return notes;
}

} // namespace

class TestBrokenWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreReported_data();
    void wordsAreReported() { checkReported(Severity::Error); }
    void slipsAreWarnedOf_data();
    void slipsAreWarnedOf() { checkReported(Severity::Warning); }
    void gapsAreReported_data();
    void gapsAreReported() { checkReported(Severity::Error); }
    void anActionThatDoesNothingLeadsNowhere();
    void disputesAreReported_data();
    void disputesAreReported() { checkReported(Severity::Error); }
    void shortTextsAreJudgedTogether();
    void labelsAreNoSentences();
    void namesOfTrialsAndSingularsNeedNoTerm();
    void hardWordsAreReported_data();
    void hardWordsAreReported() { checkReported(Severity::Error); }
};

void TestBrokenWords::wordsAreReported_data()
{
    columns();
    row("milligrams for a patient", synapse, "\"The opioid turns the message down.\"", "\"Take 5 mg of it.\"",
        u"/explanations/0/body/patient"_s, u"must not name an amount"_s);
    row("micrograms for a patient", statements, "\"An opioid turns", "\"An opioid (50\u00b5g/kg) turns",
        u"/statements/0/text/patient"_s, u"must not name an amount"_s);
    for (const char *amount : {"3 mcg", "3 ug", "3 ng", "3 \u03bcg"}) {
        row(amount, synapse, "\"The opioid turns the message down.\"", "\"Take " + QByteArray(amount) + " of it.\"",
            u"/explanations/0/body/patient"_s, u"must not name an amount"_s);
    }
    row("milligrams in the glossary", glossary, "A place on a nerve cell that an opioid fits.",
        "A place for 5 mg of it.", u"/terms/0/explanation"_s, u"must not name an amount"_s);
    row("blank text", synapse, "\"Nerve ending\"", "\"  \"", u"/notes/0/text/patient"_s, u"The text is empty"_s);
    row("wordy note", lesson, "What comes to the gap?", QByteArray("one ").repeated(41), u"/steps/0/notes/0/text"_s,
        u"41 words; accepted are 40"_s);
    row("blank note", lesson, "What comes to the gap?", "   ", u"/steps/0/notes/0/text"_s, u"The text is empty"_s);
    row("amount in a note", lesson, "What comes to the gap?", "Is 5 mg much?", u"/steps/0/notes/0/text"_s,
        u"must not name an amount"_s);
    row("term in a note", lesson, "The message is not the pain.", "The DRG is not the pain.",
        u"/steps/0/notes/1/text"_s, u"does not explain \"DRG\""_s);
    row("wordy glossary", glossary, "A place on a nerve cell that an opioid fits.",
        "One two three four five six seven eight nine ten one two three four five six seven eight nine ten one.",
        u"/terms/0/explanation"_s, u"21 words; accepted are 20"_s);
}

void TestBrokenWords::slipsAreWarnedOf_data()
{
    columns();
    row("portal to what is still to come", synapse, "\"target\": \"D01\"", "\"target\": \"D04\"",
        u"/portals/0/target"_s, u"not shown until"_s);
    row("explanation never shown", synapse, "\"when\": {\"opioid\": true, \"naloxone\": false}", "\"when\": {}",
        u"/explanations/0"_s, u"never shown"_s);
    row("edge twice", synapse, "{\"from\": \"enkn\"",
        "{\"from\": \"cav\", \"to\": \"fire\", \"sign\": \"excite\", \"flows\": \"x\", \"certainty\": \"E\"},\n"
        "    {\"from\": \"enkn\"",
        u"/edges/4"_s, u"count twice"_s);
    row("long patient text", synapse, "\"patient\": \"The opioid turns the message down.\"",
        "\"patient\": \"One. Two. Three.\"", u"/explanations/0/body/patient"_s, u"3 sentences are too many"_s);
    row("long first sentence of a statement", statements, "\"patient\": \"An opioid turns the message down.\"",
        "\"patient\": \"One two three four five six seven eight nine ten one two three four five.\"",
        u"/statements/0/text/patient"_s, u"15 words"_s);
    row("long first sentence", synapse, "\"patient\": \"The opioid turns the message down.\"",
        "\"patient\": \"One two three four five six seven eight nine ten one two three four five six.\"",
        u"/explanations/0/body/patient"_s, u"16 words"_s);
    row("model of a medicine that is not there", lotsch, "\"drug\": \"morphine\"", "\"drug\": \"codeine\"", u"/drug"_s,
        u"no medicine \"codeine\""_s);
    row("agonist that is not there", breathing, "\"agonist\": \"morphine\"", "\"agonist\": \"codeine\"", u"/agonist"_s,
        u"no medicine \"codeine\""_s);
    row("antagonist that is not there", breathing, "\"antagonist\": \"naloxone\"", "\"antagonist\": \"codeine\"",
        u"/antagonist"_s, u"no medicine \"codeine\""_s);
    row("name of the file", lotsch, "\"id\": \"morphine_lotsch_stanpump\"", "\"id\": \"morphine_lotsch\"", u"/id"_s,
        u"morphine_lotsch.json"_s);
    row("levels out of order", morphine, "\"amount\": 20", "\"amount\": 2", u"/levels/high/amount"_s,
        u"less than the one below"_s);
    row("silent endorphins", synapse, "\"basal\": 0.3,\n      \"reason\": \"A test drive.\"", "\"basal\": 0",
        u"/nodes/1/endogenousOpioid"_s, u"its drive is 0"_s);
}

void TestBrokenWords::gapsAreReported_data()
{
    columns();
    row("card of nobody", synapse, "\"related\"",
        "\"cards\": [{\"id\": \"c\", \"node\": \"z\", \"title\": {\"patient\": \"x\", \"nurse\": \"x\"}}], \"related\"",
        u"/cards/0/node"_s, u"no node \"z\""_s);
    row("card twice", synapse, "\"related\"",
        "\"cards\": [{\"id\": \"c\", \"title\": {\"patient\": \"x\", \"nurse\": \"x\"}}, "
        "{\"id\": \"c\", \"title\": {\"patient\": \"x\", \"nurse\": \"x\"}}], \"related\"",
        u"/cards/1/id"_s, u"used twice"_s);
    row("node that nothing reaches", synapse, "\"basal\": 1,\n      \"reason\": \"A test drive.\"", "\"basal\": 0",
        u"/nodes/0"_s, u"No way leads to the node \"ap\""_s);
    row("long list of what is left out", synapse, "\"related\"",
        "\"leavesOut\": {\"patient\": \"" + QByteArray("It is so. ").repeated(41)
            + "\", \"nurse\": \"x\", \"classroom\": \"x\"}, \"related\"",
        u"/leavesOut/patient"_s, u"123 words; accepted are 120"_s);
    row("item that no statement traces", u"seed_items.json"_s, "\"S0-11\"", "\"S0-11\", \"S1-01\"", u"/items/1"_s,
        u"No statement traces the item \"S1-01\""_s);
    row("misleading source without a reason", statements, "\"grade\"", "\"verdict\": \"misleading\", \"grade\"",
        u"/statements/0"_s, u"nothing says why"_s);
    row("contradiction without a reason", statements, "\"grade\"", "\"verdict\": \"wrong\", \"grade\"",
        u"/statements/0"_s, u"nothing says why"_s);
}

void TestBrokenWords::anActionThatDoesNothingLeadsNowhere()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(synapse, "\"basal\": 1,\n      \"reason\": \"A test drive.\"", "\"basal\": 0"));
    QVERIFY(pack.replace(synapse,
        "\"node\": \"mupre\",\n      \"action\": \"block (competes)\",\n      \"effect\": \"compete\"",
        "\"node\": \"ap\", \"action\": \"none\", \"effect\": \"none\""));
    const QByteArray lines = mini::lines(pack.read().issues);
    QVERIFY2(lines.contains("No way leads to the node \"ap\""), lines.constData());
}

void TestBrokenWords::disputesAreReported_data()
{
    columns();
    const QByteArray edge = "\"voltage\", \"certainty\": \"E\"";
    const QByteArray action = "\"rescue\",\n      \"certainty\": \"E\"";
    const QString sides = u"/edges/0/dispute/references"_s;
    row("contested edge without a dispute", synapse, edge, "\"voltage\", \"certainty\": \"C\"", u"/edges/0"_s,
        u"for and against"_s);
    row("contested action without a dispute", synapse, action, "\"rescue\",\n      \"certainty\": \"C\"",
        u"/drugActions/1"_s, u"for and against"_s);
    row("unknown reference for it", synapse, edge, disputed(edge, R"("for": ["y"], "against": ["basbaum2009"])"),
        sides + u"/for/0"_s, u"no reference \"y\""_s);
    row("unknown reference against it", synapse, edge, disputed(edge, R"("for": ["basbaum2009"], "against": ["y"])"),
        sides + u"/against/0"_s, u"no reference \"y\""_s);
    row("unknown reference for an action", synapse, action,
        disputed(action, R"("for": ["y"], "against": ["basbaum2009"])"), u"/drugActions/1/dispute/references/for/0"_s,
        u"no reference \"y\""_s);
    row("edge with nobody for it", synapse, edge, disputed(edge, R"("against": ["basbaum2009"])"), sides + u"/for"_s,
        u"The side \"for\" of this dispute names no reference"_s);
    row("edge with nobody against it", synapse, edge, disputed(edge, R"("for": ["basbaum2009"], "against": [])"),
        sides + u"/against"_s, u"The side \"against\" of this dispute names no reference"_s);
    row("edge with nobody who is shown", synapse, edge, disputed(edge, R"("for": ["basbaum2009"], "against": ["y"])"),
        sides + u"/against"_s, u"names no reference that is shown"_s);
    row("action with nobody for it", synapse, action, disputed(action, R"("against": ["basbaum2009"])"),
        u"/drugActions/1/dispute/references/for"_s, u"names no reference that is shown"_s);
    row("action with one silent side of two", synapse, action, disputed(action, R"("withoutSource": "for")"),
        u"/drugActions/1/dispute/references/against"_s, u"names no reference that is shown"_s);
    row("side without a source that names one", synapse, edge,
        disputed(edge, R"("for": ["basbaum2009"], "against": ["basbaum2009"], "withoutSource": "for")"),
        sides + u"/withoutSource"_s, u"and names one"_s);
}

void TestBrokenWords::hardWordsAreReported_data()
{
    const QByteArray said = "\"patient\": \"An opioid turns the message down.\"";
    columns();
    row("long sentences", statements, said,
        "\"patient\": \"Go. It is. The administration of additional analgesic medication necessitates continuous "
        "individualized respiratory monitoring whenever concomitant sedation is anticipated.\"",
        u"/statements/0/text/patient"_s, u"(Flesch-Kincaid); accepted is 8"_s);
    row("long words", statements, said, "\"patient\": \"" + QByteArray("Remember the medicine. ").repeated(31) + "\"",
        {}, u"(SMOG); accepted is 8"_s);
    row("a whole file", synapse, "\"notes\": [", hardNotes(40), {}, u"(Flesch-Kincaid); accepted is 8"_s);
    row("abbreviation", synapse, "\"Nerve ending\"", "\"NMDA\"", u"/notes/0/text/patient"_s, u"explain \"NMDA\""_s);
    row("word of a medicine", synapse, "\"Nerve ending\"", "\"Antagonist\"", u"/notes/0/text/patient"_s,
        u"explain \"Antagonist\""_s);
    row("nurses' word", synapse, "{\"patient\": \"Fire\", \"nurse\": \"Fire\"}",
        "{\"patient\": \"Amygdala\", \"nurse\": \"Amygdala\"}", u"/nodes/4/label/patient"_s, u"explain \"Amygdala\""_s);
}

void TestBrokenWords::shortTextsAreJudgedTogether()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(synapse, "\"notes\": [", hardNotes(14)));
    const Issues issues = pack.read().issues;
    const auto hard = std::find_if(
        issues.begin(), issues.end(), [](const Issue &issue) { return issue.message.contains(u"grade"_s); });
    QVERIFY2(hard != issues.end(), mini::lines(issues).constData());
    QCOMPARE(hard->file, u"diagrams"_s); // with the other short file of its folder
    QVERIFY(hard->pointer.isEmpty());
}

void TestBrokenWords::labelsAreNoSentences()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(synapse, "\"notes\": [", hardNotes(40).replace("observation.", "observation")));
    QVERIFY2(pack.read().issues.empty(), mini::lines(pack.read().issues).constData());
}

void TestBrokenWords::namesOfTrialsAndSingularsNeedNoTerm()
{
    const mini::Pack pack;
    QVERIFY(pack.replace(glossary, "\"Narcan\"", "\"antagonists\""));
    QVERIFY(pack.replace(synapse, "\"Nerve ending\"", "\"Antagonist NCT00921765\""));
    QVERIFY2(pack.read().issues.empty(), mini::lines(pack.read().issues).constData());
}

QTEST_GUILESS_MAIN(TestBrokenWords)
#include "tst_broken_words.moc"
