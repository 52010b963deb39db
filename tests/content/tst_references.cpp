// SPDX-License-Identifier: GPL-3.0-or-later
// References from CSL-JSON and how they are cited; grades; texts at three levels.
#include "content/mini_pack.h"
#include "content/text.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief::content;

namespace {

/// A catalog that knows one sentence.
class Catalog : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool known =
            QByteArrayView(context) == "Pack" && QString::fromUtf8(text) == u"\u201cGo\u201d messenger"_s;
        return known ? u"Botenstoff"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void citesShortly_data();
    void citesShortly();
    void gradesHaveLetterWordAndDots();
    void everyBundledStatementHasAShownReference();
    void bundledReferencesCanBeCited();
    void textsFallBackToThePatients();
    void textsAreTranslatedByTheirCatalog();
    void audiencesHaveWords();
};

void TestReferences::citesShortly_data()
{
    QTest::addColumn<QByteArray>("csl");
    QTest::addColumn<QString>("citation");
    const auto row = [](const char *name, const QByteArray &parts, const QString &citation) {
        QTest::addRow("%s", name) << parts << citation;
    };
    const QByteArray four = R"("author": [{"family": "Basbaum", "given": "AI"}, {"family": "Bautista"},
        {"family": "Scherrer"}, {"family": "Julius"}])";
    const QByteArray year = R"("issued": {"date-parts": [[2009]]})";
    const QByteArray cell = R"("container-title": "Cell", "volume": "139", "page": "267-284")";
    row("journal", four + ',' + year + ',' + cell, u"Basbaum et al. 2009, Cell 139:267"_s);
    row("one author", R"("author": [{"family": "Stein", "given": "C"}], "issued": {"date-parts": [[2016, 1]]},
        "container-title": "Annu Rev Med", "volume": 67, "page": "433-451")",
        u"Stein 2016, Annu Rev Med 67:433"_s);
    row("two authors", R"("author": [{"family": "Melzack"}, {"family": "Wall"}], "issued": {"date-parts": [[1965]]})",
        u"Melzack & Wall 1965"_s);
    row("particle",
        R"("author": [{"family": "Lemmen", "non-dropping-particle": "van"}], "container-title": "Br J Anaesth")",
        u"van Lemmen, Br J Anaesth"_s);
    row("agency", R"("author": [{"literal": "US FDA"}], "publisher": "FDA label", "issued": {"date-parts": [[2020]]})",
        u"US FDA 2020, FDA label"_s);
    row("no author", year + ',' + cell, u"2009, Cell 139:267"_s);
    row("no page", four + R"(, "container-title": "Cell", "volume": "139")", u"Basbaum et al., Cell 139"_s);
    row("page alone", four + R"(, "container-title": "Cell", "page": "e12345")", u"Basbaum et al., Cell, e12345"_s);
    row("hyphen in the journal", four + R"(, "container-title": "J Opioid-Free Care", "volume": "3", "page": "7")",
        u"Basbaum et al., J Opioid-Free Care 3:7"_s);
    row("nothing but a title", "\"note\": \"review\"", u"A title"_s);
}

void TestReferences::citesShortly()
{
    QFETCH(QByteArray, csl);
    QFETCH(QString, citation);
    const mini::Pack pack;
    pack.write(
        u"references.json"_s, R"([{"id": "basbaum2009", "type": "article-journal", "title": "A title", )" + csl + "}]");
    const LoadedPack loaded = pack.read();
    QVERIFY2(loaded.issues.empty(), mini::lines(loaded.issues).constData());
    QCOMPARE(loaded.pack.reference(u"basbaum2009"_s)->shortCitation(), citation);
}

void TestReferences::gradesHaveLetterWordAndDots()
{
    QCOMPARE(gradeLetter(Grade::Mechanism), u"M"_s);
    QCOMPARE(gradeLetter(Grade::Unsettled), u"X"_s);
    QCOMPARE(gradeWord(Grade::Strong), u"Strong"_s);
    QCOMPARE(gradeDots(Grade::Strong), 4);
    QCOMPARE(gradeDots(Grade::Limited), 2);
    QCOMPARE(gradeDots(Grade::Unsettled), 1);
}

void TestReferences::everyBundledStatementHasAShownReference()
{
    const Pack pack = readPack(u":/packs/core"_s).pack;
    QVERIFY(!pack.statements.empty());
    for (const Statement &statement : pack.statements) {
        QVERIFY2(!statement.references.isEmpty(), qPrintable(statement.id));
        for (const QString &id : statement.references) {
            QVERIFY2(pack.reference(id) != nullptr, qPrintable(id));
        }
    }
}

void TestReferences::bundledReferencesCanBeCited()
{
    const Pack pack = readPack(u":/packs/core"_s).pack;
    for (const Reference &reference : pack.references) {
        QVERIFY2(!reference.shortCitation().isEmpty(), qPrintable(reference.id));
        QVERIFY2(!reference.shortCitation().endsWith(u','), qPrintable(reference.id));
    }
}

void TestReferences::textsFallBackToThePatients()
{
    const LeveledText text{u"plain"_s, u"clinical"_s, {}};
    QCOMPARE(text.at(Audience::Nurse), u"clinical"_s);
    QCOMPARE(text.at(Audience::Classroom), u"plain"_s);
    QVERIFY(LeveledText().isEmpty());
    QCOMPARE(LeveledText().at(Audience::Nurse), QString());
}

void TestReferences::textsAreTranslatedByTheirCatalog()
{
    Catalog catalog;
    QCoreApplication::installTranslator(&catalog);
    QCOMPARE(translated(u"\u201cGo\u201d messenger"_s), u"Botenstoff"_s);
    QCOMPARE(translated(u"unknown"_s), u"unknown"_s);
    QCoreApplication::removeTranslator(&catalog);
}

void TestReferences::audiencesHaveWords()
{
    for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
        bool ok = false;
        QVERIFY(audienceFromString(toString(audience), &ok) == audience); // QCOMPARE would find our toString
        QVERIFY(ok);
    }
    bool ok = true;
    QVERIFY(audienceFromString(u"doctor"_s, &ok) == Audience::Patient);
    QVERIFY(!ok);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
