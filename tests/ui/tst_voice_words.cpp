// SPDX-License-Identifier: GPL-3.0-or-later
// How words are said: abbreviations, ions and units in each language, whole words only.
#include "support.h"
#include "ui/voice_lexicon.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace relief;

class TestVoiceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void termsAreSaid_data();
    void termsAreSaid();
    void everyListIsWhole_data();
    void everyListIsWhole();
    void aLanguageWithoutAListIsSaidAsItIsWritten();
    void marksForTheEyeAreNotSaid();
    void paragraphsEndBeforeTheNext();
    void abbreviationsOfThePatientsWordsAreKnown();
};

void TestVoiceWords::termsAreSaid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, const QString &language, const QString &text, const QString &said) {
        QTest::newRow(name) << language << text << said;
    };
    add("abbreviation", u"en"_s, u"NMDA-dependent"_s, u"N M D A-dependent"_s);
    add("longest first", u"en"_s, u"GABA-A and GABA."_s, u"gabba A and gabba."_s);
    add("part of a word stays", u"en"_s, u"GABAergic, NMDAX, mgs"_s, u"GABAergic, NMDAX, mgs"_s);
    add("ions", u"en"_s, u"K⁺ leaves, Ca²⁺ (not Ca2+) enters"_s,
        u"K plus leaves, calcium ions (not calcium ions) enters"_s);
    add("greek", u"en"_s, u"µ-opioid, 5 µg"_s, u"mew-opioid, 5 micrograms"_s);
    add("unit", u"en"_s, u"10 mg/kg or 10 mg"_s, u"10 milligrams per kilogram or 10 milligrams"_s);
    add("medicine", u"en"_s, u"Naloxone"_s, u"na-locks-own"_s);
    add("spanish", u"es"_s, u"El receptor NMDA y K⁺, 4 mg"_s, u"El receptor ene eme de a y potasio, 4 miligramos"_s);
    add("arabic", u"ar"_s, u"مستقبل NMDA و4 مغ"_s, u"مستقبل إن إم دي إيه و4 ميليغرام"_s);
    add("arabic article", u"ar"_s, u"الـNMDA"_s, u"الـإن إم دي إيه"_s);
    add("arabic part of a word stays", u"ar"_s, u"مغلق"_s, u"مغلق"_s);
}

void TestVoiceWords::termsAreSaid()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, said);
    QCOMPARE(ui::Lexicon(language).spoken(text), said);
}

void TestVoiceWords::everyListIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"es"_s, u"ar"_s}) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestVoiceWords::everyListIsWhole()
{
    QFETCH(QString, language);
    QFile file(u":/lexicon/"_s + language + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(list.value(u"language"_s).toString(), language);
    const QJsonObject words = list.value(u"words"_s).toObject();
    for (const QString &needed : {u"NMDA"_s, u"GABA"_s, u"µ"_s, u"K⁺"_s, u"K+"_s, u"Ca²⁺"_s, u"mg"_s, u"µg"_s}) {
        QVERIFY2(words.contains(needed), qPrintable(needed));
    }
    const ui::Lexicon lexicon(language);
    for (auto word = words.begin(); word != words.end(); ++word) {
        QVERIFY2(!word.value().toString().trimmed().isEmpty(), qPrintable(word.key()));
        QCOMPARE(lexicon.spoken(word.key()), word.value().toString()); // no other word stands before it
    }
}

void TestVoiceWords::aLanguageWithoutAListIsSaidAsItIsWritten()
{
    QCOMPARE(ui::Lexicon(u"fi"_s).spoken(u"NMDA ja 10 mg"_s), u"NMDA ja 10 mg"_s);
}

void TestVoiceWords::marksForTheEyeAreNotSaid()
{
    const QString isolated = QChar(0x2066) + u"K⁺"_s + QChar(0x2069) + u" re"_s + QChar(0x00ad) + u"ceptor"_s;
    QCOMPARE(ui::Lexicon(u"en"_s).spoken(isolated), u"K plus receptor"_s);
}

void TestVoiceWords::paragraphsEndBeforeTheNext()
{
    QCOMPARE(ui::inSentences({u"Title"_s, u""_s, u"It ends. "_s, u"Does it?"_s}), u"Title.\nIt ends.\nDoes it?"_s);
    QCOMPARE(ui::inSentences({}), QString());
}

/// What a voice would spell or stumble over: words of capitals or with signs in the pack's titles and words for
/// patients.
void TestVoiceWords::abbreviationsOfThePatientsWordsAreKnown()
{
    const content::Pack &pack = support::corePack().pack;
    const ui::Lexicon lexicon(u"en"_s);
    const QRegularExpression abbreviation(u"(?<![\\p{L}\\p{N}])([A-Z]{3,}|[A-Z][a-z]?[²2]?[⁺+])(?![\\p{L}\\p{N}])"_s);
    QStringList unknown;
    const auto look = [&](const QString &text) {
        for (auto found = abbreviation.globalMatch(text); found.hasNext();) {
            const QString word = found.next().captured(1);
            if (lexicon.spoken(word) == word) {
                unknown << word;
            }
        }
    };
    for (const content::Diagram &diagram : pack.diagrams) {
        look(diagram.title.patient);
        for (const content::Node &node : diagram.nodes) {
            look(node.label.patient);
            look(node.about.patient);
        }
    }
    unknown.removeDuplicates();
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
}

QTEST_GUILESS_MAIN(TestVoiceWords)
#include "tst_voice_words.moc"
