// SPDX-License-Identifier: GPL-3.0-or-later
// What is found, and in which order.
#include "content/pack_reader.h"
#include "content/search_index.h"
#include "content/search_words.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief::content;

namespace {

Node node(const QString &id, const QString &label, const QString &about)
{
    Node made;
    made.id = id;
    made.label = {label, label, {}};
    made.about = {about, about, {}};
    return made;
}

/// A small pack in which "alarm" stands in every kind of place.
Pack alarmPack()
{
    Pack pack;
    Diagram diagram;
    diagram.id = u"D01"_s;
    diagram.title = {u"The way up"_s, u"Ascending pathway"_s, {}};
    diagram.nodes = {node(u"body"_s, u"Relay"_s, u"The alarm passes here."_s),
        node(u"word"_s, u"First alarm"_s, u"x"_s), node(u"start"_s, u"Alarm relay"_s, u"x"_s),
        node(u"slip"_s, u"Alarum"_s, u"x"_s), node(u"whole"_s, u"Alarm"_s, u"x"_s)};
    diagram.nodes[0].sublabel = {u"Beside"_s, u"Beside"_s, {}};
    pack.diagrams.push_back(diagram);
    pack.glossary.push_back({u"siren"_s, u"Siren"_s, u"A loud sound."_s, {u"alarm"_s}});
    pack.references.push_back({u"smith2001"_s, u"Muñoz et al."_s, 2001, u"Sound and nerves"_s, u"Ear 3:1"_s, {}, {}});
    return pack;
}

QStringList found(const Pack &pack, const QString &query, Audience audience = Audience::Patient)
{
    QStringList ids;
    for (const SearchResult &result : SearchIndex(pack).find(query, audience)) {
        ids << result.id;
    }
    return ids;
}

/// Read once; the program's own.
const Pack &core()
{
    static const LoadedPack loaded = readPack(u":/packs/core"_s, Checking::Trusted);
    return loaded.pack;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranksNamesBeforeTitlesBeforeSynonymsBeforeText();
    void forgivesSlipsOnlyWhereNothingIsCalledSo();
    void ignoresCaseAndDiacritics();
    void foldsAsEachLanguageIsTyped_data();
    void foldsAsEachLanguageIsTyped();
    void needsEveryWord();
    void titlesFollowTheAudience();
    void saysWhereANodeIs();
    void findsByOtherNames_data();
    void findsByOtherNames();
    void countsSlips_data();
    void countsSlips();
    void givesNoMoreThanAsked();
    void findsEveryDiagramByItsTitle();
    void findsLessonsExperimentsAndQuestions_data();
    void findsLessonsExperimentsAndQuestions();
    void aQuestionWithAPageIsFoundOnce();
};

void TestSearch::ranksNamesBeforeTitlesBeforeSynonymsBeforeText()
{
    QCOMPARE(found(alarmPack(), u"alar"_s).mid(0, 5),
        QStringList({u"start"_s, u"slip"_s, u"whole"_s, u"word"_s, u"siren"_s}));
    QCOMPARE(found(alarmPack(), u"alarm"_s), QStringList({u"whole"_s, u"siren"_s, u"start"_s, u"word"_s, u"body"_s}));
}

void TestSearch::forgivesSlipsOnlyWhereNothingIsCalledSo()
{
    QVERIFY(!found(alarmPack(), u"alarm"_s).contains(u"slip"_s));
    QCOMPARE(found(alarmPack(), u"alarn"_s).value(0), u"whole"_s);
    QVERIFY(found(alarmPack(), u"alarn"_s).contains(u"siren"_s));
    QVERIFY(found(alarmPack(), u"zzzz"_s).isEmpty());
    QVERIFY(found(alarmPack(), u" - "_s).isEmpty());
}

void TestSearch::ignoresCaseAndDiacritics()
{
    QCOMPARE(folded(u"Opiát, \u03bc-Receptor: body\u2019s Ca\u00b2\u207a"_s), u"opiat mu receptor bodys ca2"_s);
    QCOMPARE(found(alarmPack(), u"MUNOZ"_s), QStringList(u"smith2001"_s));
    QCOMPARE(found(alarmPack(), u"múñöz"_s), QStringList(u"smith2001"_s));
}

void TestSearch::foldsAsEachLanguageIsTyped_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    QTest::newRow("Spanish accents") << u"Médula espinal: inhibición"_s << u"medula espinal inhibicion"_s;
    QTest::newRow("Spanish n with tilde") << u"Señal del niño"_s << u"senal del nino"_s;
    QTest::newRow("Spanish question") << u"¿Cuánto dura?"_s << u"cuanto dura"_s;
    QTest::newRow("alif with hamza") << u"أدوية أفيونية"_s << u"ادوية افيونية"_s;
    QTest::newRow("alif with hamza below, and with madda") << u"إلى آخر"_s << u"الى اخر"_s;
    QTest::newRow("ta marbuta") << u"بوابة"_s << u"بوابه"_s;
    QTest::newRow("alif maqsura") << u"مستشفى"_s << u"مستشفي"_s;
    QTest::newRow("vowel signs and shadda") << u"مستقبِل، مسكِّن"_s << u"مستقبل مسكن"_s;
    QTest::newRow("tatweel") << u"ألـــم"_s << u"الم"_s;
    QTest::newRow("article") << u"الدماغ"_s << u"دماغ"_s;
    QTest::newRow("article after with, and and for") << u"بالنالوكسون والمورفين للألم"_s << u"نالوكسون مورفين ألم"_s;
    QTest::newRow("digits") << u"٩١١"_s << u"911"_s;
    QTest::newRow("an isolated formula") << u"أيونات \u2066Ca2+\u2069"_s << u"ايونات ca2"_s;
}

void TestSearch::foldsAsEachLanguageIsTyped()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    QCOMPARE(folded(written), folded(typed));
}

void TestSearch::needsEveryWord()
{
    QCOMPARE(found(alarmPack(), u"relay alarm"_s), QStringList({u"start"_s, u"body"_s}));
}

void TestSearch::titlesFollowTheAudience()
{
    const Pack pack = alarmPack();
    const SearchIndex index(pack);
    QCOMPARE(index.find(u"ascending"_s, Audience::Patient).at(0).title, u"The way up"_s);
    QCOMPARE(index.find(u"ascending"_s, Audience::Nurse).at(0).title, u"Ascending pathway"_s);
}

void TestSearch::saysWhereANodeIs()
{
    const Pack pack = alarmPack();
    const SearchResult expected{FoundKind::Node, u"whole"_s, u"D01"_s, u"Alarm"_s, u"The way up"_s};
    QVERIFY(SearchIndex(pack).find(u"alarm"_s, Audience::Patient).at(0) == expected);
}

void TestSearch::findsByOtherNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("id");
    QTest::newRow("Narcan") << u"Narcan"_s << u"naloxone"_s;
    QTest::newRow("beginning") << u"narca"_s << u"naloxone"_s;
    QTest::newRow("slip in a synonym") << u"narcna"_s << u"naloxone"_s;
    QTest::newRow("Spravato") << u"spravato"_s << u"esketamine"_s;
    QTest::newRow("Ketalar") << u"ketalar"_s << u"ketamine"_s;
    QTest::newRow("slip") << u"ketmaine"_s << u"ketamine"_s;
    QTest::newRow("two slips") << u"naloxxonne"_s << u"naloxone"_s;
    QTest::newRow("author") << u"Basbaum"_s << u"basbaum2009"_s;
}

void TestSearch::findsByOtherNames()
{
    QFETCH(QString, query);
    QFETCH(QString, id);
    const QStringList ids = found(core(), query);
    QVERIFY2(ids.mid(0, 3).contains(id), qPrintable(ids.join(u' ')));
}

void TestSearch::countsSlips_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("near");
    QTest::newRow("wrong letter") << u"alarm"_s << u"alerm"_s << true;
    QTest::newRow("missing letter") << u"alarm"_s << u"alrm"_s << true;
    QTest::newRow("extra letter") << u"alarm"_s << u"alaarm"_s << true;
    QTest::newRow("swapped letters") << u"alarm"_s << u"lAarm"_s.toLower() << true;
    QTest::newRow("beginning") << u"naloxone"_s << u"nalx"_s << true;
    QTest::newRow("short word") << u"gap"_s << u"gat"_s << false;
    QTest::newRow("two in a short word") << u"alarm"_s << u"allern"_s << false;
    QTest::newRow("two in a long word") << u"tolerance"_s << u"tolarence"_s << true;
    QTest::newRow("three in a long word") << u"tolerance"_s << u"tolarenze"_s << false;
    QTest::newRow("other first letter") << u"alarm"_s << u"elarm"_s << false;
}

void TestSearch::countsSlips()
{
    QFETCH(QString, word);
    QFETCH(QString, typed);
    QFETCH(bool, near);
    QCOMPARE(startsNearly(word, typed, slipsForgiven(typed.size())), near);
}

void TestSearch::givesNoMoreThanAsked()
{
    QCOMPARE(SearchIndex(core()).find(u"opioid"_s, Audience::Patient, 7).size(), 7U);
}

void TestSearch::findsEveryDiagramByItsTitle()
{
    const SearchIndex index(core());
    for (const Diagram &diagram : core().diagrams) {
        const auto results = index.find(diagram.title.patient, Audience::Patient);
        QVERIFY2(!results.empty() && results.front().id == diagram.id, qPrintable(diagram.id));
    }
}

void TestSearch::findsLessonsExperimentsAndQuestions_data()
{
    QTest::addColumn<FoundKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    for (const Lesson &lesson : core().lessons) {
        QTest::addRow("%s", qPrintable(lesson.id)) << FoundKind::Lesson << lesson.id << lesson.title.patient;
    }
    for (const Experiment &experiment : core().experiments) {
        QTest::addRow("%s", qPrintable(experiment.id))
            << FoundKind::Experiment << experiment.id << experiment.question.patient;
    }
    for (const Question &question : core().questions) {
        QTest::addRow("%s", qPrintable(question.id)) << FoundKind::Asked << question.id << question.question.patient;
    }
}

void TestSearch::findsLessonsExperimentsAndQuestions()
{
    QFETCH(FoundKind, kind);
    QFETCH(QString, id);
    QFETCH(QString, title);
    const auto results = SearchIndex(core()).find(title, Audience::Patient, 3);
    const bool isFound = std::any_of(results.begin(), results.end(),
        [&](const SearchResult &result) { return result.kind == kind && result.id == id && result.title == title; });
    QVERIFY2(isFound, qPrintable(title));
}

void TestSearch::aQuestionWithAPageIsFoundOnce()
{
    Pack pack;
    Statement statement;
    statement.id = u"s"_s;
    statement.question = {u"Does it ring?"_s, {}, {}};
    statement.text = {u"It rings."_s, {}, {}};
    pack.statements.push_back(statement);
    QCOMPARE(SearchIndex(pack).find(u"ring"_s, Audience::Patient).at(0).kind, FoundKind::Question);
    Question question;
    question.id = u"q"_s;
    question.statement = u"s"_s;
    question.question = statement.question;
    pack.questions.push_back(question);
    const auto results = SearchIndex(pack).find(u"ring"_s, Audience::Patient);
    QCOMPARE(results.size(), 2U);
    QCOMPARE(results[0].kind, FoundKind::Asked);
    QCOMPARE(results[0].id, u"q"_s);
    QCOMPARE(results[1].kind, FoundKind::Statement);
    QCOMPARE(results[1].title, u"It rings."_s);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
