// SPDX-License-Identifier: GPL-3.0-or-later
// Good and bad sides of a medicine in equal detail: in the pack of the program, and what is reported of one without.
#include "content/broken_rows.h"
#include "content/readability.h"

using namespace Qt::StringLiterals;
using namespace relief::content;
using namespace broken;

namespace {

constexpr std::array audiences{Audience::Patient, Audience::Nurse, Audience::Classroom};

const Pack &core()
{
    static const LoadedPack loaded = readPack(QStringLiteral(SOURCE_DIR "/resources/packs/core"), Checking::Trusted);
    return loaded.pack;
}

qsizetype wordsOf(const QStringList &statements, Audience audience)
{
    qsizetype words = 0;
    for (const QString &id : statements) {
        words += readingWords(core().statement(id)->text.at(audience)).size();
    }
    return words;
}

/// Neither has more than 20 % more than the other.
bool areEven(qsizetype one, qsizetype other)
{
    return std::max(one, other) * 100 <= std::min(one, other) * 120;
}

/// The mini pack with a second, longer statement.
mini::Pack packWithMoreToTell()
{
    mini::Pack pack;
    QByteArray more = pack.text(statements);
    more.replace("seats-turn-down", "seats-in-detail");
    more.replace("An opioid turns the message down.", "An opioid turns the message down, and much more besides.");
    pack.write(u"statements/more.json"_s, more);
    return pack;
}

} // namespace

class TestEqualDetail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothSidesOfEveryMedicineAreToldAlike_data();
    void bothSidesOfEveryMedicineAreToldAlike();
    void noMedicineIsToldOfMoreThanAnother();
    void aSideWithoutTheOtherIsReported_data();
    void aSideWithoutTheOtherIsReported() { checkReported(Severity::Error); }
    void aWordierSideIsReported();
    void aWordierMedicineIsReported();
};

void TestEqualDetail::bothSidesOfEveryMedicineAreToldAlike_data()
{
    QTest::addColumn<QString>("medicine");
    QTest::addColumn<Audience>("audience");
    for (const Medicine &medicine : core().medicines) {
        for (const Audience audience : audiences) {
            QTest::addRow("%s, %s", qPrintable(medicine.id), qPrintable(toString(audience))) << medicine.id << audience;
        }
    }
    QCOMPARE(core().medicines.size(), 11U);
}

void TestEqualDetail::bothSidesOfEveryMedicineAreToldAlike()
{
    QFETCH(QString, medicine);
    QFETCH(Audience, audience);
    const Medicine &told = *core().medicine(medicine);
    QVERIFY(!told.effects.isEmpty());
    QCOMPARE(told.effects.size(), told.risks.size());
    const qsizetype good = wordsOf(told.effects, audience);
    const qsizetype bad = wordsOf(told.risks, audience);
    QVERIFY2(areEven(good, bad), qPrintable(u"%1 words of effects, %2 of risks"_s.arg(good).arg(bad)));
}

void TestEqualDetail::noMedicineIsToldOfMoreThanAnother()
{
    for (const Audience audience : audiences) {
        for (const Medicine &one : core().medicines) {
            for (const Medicine &other : core().medicines) {
                const qsizetype words = wordsOf(one.effects + one.risks, audience);
                const qsizetype others = wordsOf(other.effects + other.risks, audience);
                QVERIFY2(areEven(words, others),
                    qPrintable(u"%1: %2, %3: %4"_s.arg(one.id).arg(words).arg(other.id).arg(others)));
            }
        }
    }
}

void TestEqualDetail::aSideWithoutTheOtherIsReported_data()
{
    columns();
    row("no risks", morphine, "\"risks\": [\"seats-turn-down\"]", "\"risks\": []", u"/risks"_s,
        u"1 effects and 0 risks are told. Tell of as many good sides as bad ones."_s);
    row("no effects", morphine, "\"effects\": [\"seats-turn-down\"]", "\"effects\": []", u"/risks"_s,
        u"In the words for patient, risks gets 6 words and effects gets 0; accepted are 20% more at most."_s);
}

void TestEqualDetail::aWordierSideIsReported()
{
    const mini::Pack pack = packWithMoreToTell();
    QVERIFY(pack.replace(morphine, "\"risks\": [\"seats-turn-down\"]", "\"risks\": [\"seats-in-detail\"]"));
    const QByteArray lines = mini::lines(pack.read().issues);
    for (const Audience audience : audiences) {
        QVERIFY2(lines.contains("medicines/morphine.json:/risks: error: In the words for " + toString(audience).toUtf8()
                                + ", risks gets 10 words and effects gets 6;"),
            lines.constData());
    }
}

void TestEqualDetail::aWordierMedicineIsReported()
{
    const mini::Pack pack = packWithMoreToTell();
    QVERIFY(pack.replace(naloxone, "\"effects\": []", "\"effects\": [\"seats-in-detail\"]"));
    QVERIFY(pack.replace(naloxone, "\"risks\": []", "\"risks\": [\"seats-in-detail\"]"));
    const QByteArray lines = mini::lines(pack.read().issues);
    // a statement that stands on both sides is told once
    QVERIFY2(lines.contains("medicines: error: In the words for patient, naloxone gets 10 words and morphine gets 6;"),
        lines.constData());
    QVERIFY(!lines.contains("naloxone.json:/risks"));
}

QTEST_GUILESS_MAIN(TestEqualDetail)
#include "tst_equal_detail.moc"
