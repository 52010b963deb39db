// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_state.h"
#include "session/scenario_code_letters.h"

#include <QTest>

#include <limits>
#include <set>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;
using session::Coded;
using states::AnyState;
using states::core;
using states::longest;

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString codeFor(const Coded &coded)
{
    return session::codeOf(coded, core()).value_or(QString());
}

QStringList someCodes()
{
    QStringList codes{codeFor(Coded()), codeFor(longest())};
    AnyState states(7);
    for (int i = 0; i < 6; ++i) {
        codes << codeFor(states.next());
    }
    return codes;
}

QString messageOf(const QString &code, const content::Pack &pack = core())
{
    const auto result = session::readCode(code, pack);
    return result ? QString() : result.issues().front().message;
}

} // namespace

class TestScenarioCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyStateComesBackBitForBit()
    {
        AnyState states(1);
        qsizetype longestSeen = 0;
        for (int i = 0; i < 5000; ++i) {
            const Coded rounded = session::roundedForCode(states.next(), core());
            const auto code = session::codeOf(rounded, core());
            QVERIFY(code);
            longestSeen = std::max(longestSeen, code->size());
            const auto read = session::readCode(*code, core());
            QVERIFY2(read, qPrintable(*code));
            QVERIFY2(read.value() == rounded, qPrintable(*code));
            QVERIFY(session::roundedForCode(rounded, core()) == rounded);
        }
        QVERIFY(longestSeen <= session::longestCode);
    }

    void roundingMovesNothingThatCanBeSeen()
    {
        AnyState states(2);
        for (int i = 0; i < 2000; ++i) {
            Coded state = states.next();
            const Coded rounded = session::roundedForCode(state, core());
            const session::Medication &was = state.arrangement.medication;
            const session::Medication &is = rounded.arrangement.medication;
            const bool weeks = was.clock == session::Clock::Weeks;
            QVERIFY(
                std::abs(rounded.arrangement.minutes - state.arrangement.minutes) <= (weeks ? 1.0 / 16 : 1.0 / 2048));
            QVERIFY(std::abs(is.person.weight.value - was.person.weight.value) <= 0.0500001);
            QVERIFY(std::abs(is.person.height.value - was.person.height.value) <= 0.5);
            QVERIFY(std::abs(is.person.age.value - was.person.age.value) <= 0.5 / 12 + 1e-9);
            QVERIFY(std::abs(is.person.cyp2d6ActivityScore - was.person.cyp2d6ActivityScore) <= 0.125);
            QVERIFY(is.choices == was.choices);
            QCOMPARE(rounded.panes.size(), state.panes.size());
            if (was.choice(MedicineGroup::Naloxone).level != Level::None) {
                const double earlier = was.naloxoneAtMin - is.naloxoneAtMin;
                QVERIFY2(earlier >= 0 && earlier <= (weeks ? 1.0 : 1.0 / 16), "what was given stays given");
            }
        }
    }

    void naloxoneGivenNowIsStillGiven()
    {
        AnyState states(3);
        for (int i = 0; i < 5000; ++i) {
            Coded state = states.next();
            state.arrangement.medication.naloxoneAtMin = state.arrangement.minutes;
            state.arrangement.medication.choice(MedicineGroup::Naloxone).level = Level::Usual;
            const Coded rounded = session::roundedForCode(state, core());
            QVERIFY(rounded.arrangement.medication.naloxoneAtMin <= rounded.arrangement.minutes);
        }
    }

    void theLongestCodeHasFortyCharacters()
    {
        const QString code = codeFor(longest());
        QVERIFY(!code.isEmpty());
        QVERIFY2(code.size() <= 40, qPrintable(code));
        QVERIFY(session::readCode(code, core()).value() == session::roundedForCode(longest(), core()));
    }

    void codesLookAsTheyAreDescribed()
    {
        for (const QString &code : someCodes()) {
            QString letters = code;
            letters.remove(u'-');
            QCOMPARE(letters.size() % 5, 0);
            for (const QChar letter : letters) {
                QVERIFY(alphabet.contains(letter));
            }
        }
        Coded explore;
        explore.arrangement.medication.choice(MedicineGroup::Opioid).level = Level::Usual;
        QVERIFY2(codeFor(explore).size() <= 23, qPrintable(codeFor(explore)));
    }

    void anyWrongCharacterIsNoticed()
    {
        const QString wrongs = alphabet.toString() + u"abcUu*?.€ -"_s;
        for (const QString &code : someCodes()) {
            const Coded meant = session::readCode(code, core()).value();
            for (qsizetype place = 0; place < code.size(); ++place) {
                for (const QChar wrong : wrongs) {
                    QString typed = code;
                    typed[place] = wrong;
                    if (wrong.toUpper() == code[place] || (code[place] == u'-' && wrong == u' ')) {
                        QVERIFY(session::readCode(typed, core()).value() == meant);
                    } else {
                        const QString said = messageOf(typed);
                        QVERIFY2(!said.isEmpty(), qPrintable(code + u" as "_s + typed));
                        QVERIFY(said.contains(u"mistyped"_s) || !alphabet.contains(wrong));
                    }
                }
            }
        }
    }

    void anySwappedNeighborsAreNoticed()
    {
        for (const QString &code : someCodes()) {
            QString letters = code;
            letters.remove(u'-');
            for (qsizetype place = 0; place + 1 < letters.size(); ++place) {
                QString typed = letters;
                std::swap(typed[place], typed[place + 1]);
                QCOMPARE(messageOf(typed).contains(u"mistyped"_s), typed != letters);
            }
        }
    }

    void aMissingOrAdditionalCharacterIsNoticed()
    {
        for (const QString &code : someCodes()) {
            for (qsizetype place = 0; place < code.size(); ++place) {
                QString shorter = code;
                shorter.remove(place, 1);
                QVERIFY(code[place] == u'-' || !session::readCode(shorter, core()));
                for (const QChar more : alphabet) {
                    QString longer = code;
                    QVERIFY(!session::readCode(longer.insert(place, more), core()));
                }
            }
        }
    }

    void aCodeHasOneLengthAndOneSpelling()
    {
        for (const QString &code : someCodes()) {
            session::CodeSymbols symbols = session::symbolsOf(code).symbols;
            symbols.resize(symbols.size() - session::checkSymbols);
            session::CodeSymbols longer = symbols;
            longer.insert(longer.begin() + 1, session::codeGroup, 0); // zeros in front change no number
            QVERIFY(messageOf(session::written(session::withCheck(symbols))).isEmpty());
            const QString said = messageOf(session::written(session::withCheck(longer)));
            QVERIFY(said.contains(longer.size() > 38 ? u"too long"_s : u"mistyped"_s));
            symbols.erase(symbols.begin() + 3);
            QVERIFY(messageOf(session::written(session::withCheck(symbols))).contains(u"mistyped"_s));
        }
    }

    void copyingByHandIsForgiven()
    {
        for (const QString &code : someCodes()) {
            const Coded meant = session::readCode(code, core()).value();
            QString spaced = u"  "_s + code.toLower() + u'\n';
            spaced.replace(u'-', u" – "_s);
            QVERIFY(session::readCode(spaced, core()).value() == meant);
            QString lookAlikes = code;
            lookAlikes.replace(u'0', u'O').replace(u'1', u'l');
            QVERIFY(session::readCode(lookAlikes, core()).value() == meant);
            lookAlikes.replace(u'O', u'o').replace(u'l', u'I');
            QVERIFY(session::readCode(lookAlikes, core()).value() == meant);
        }
    }

    void eachBadCodeGetsItsOwnPlainSentence()
    {
        const QString code = codeFor(Coded());
        QString mistyped = code;
        mistyped[1] = code[1] == u'7' ? u'8' : u'7';
        session::CodeSymbols symbols = session::symbolsOf(code).symbols;
        symbols.front() += 1; // the version
        symbols.resize(symbols.size() - session::checkSymbols);
        const QString newer = session::written(session::withCheck(symbols));
        QVERIFY(messageOf(newer).contains(u"version"_s));
        content::Pack fewer = core();
        fewer.diagrams.pop_back();
        std::set<QString> sentences;
        for (const QString &sentence : {messageOf(QString()), messageOf(u" -\n"_s), messageOf(QString(1000000, u'A')),
                 messageOf(u"a €uro"_s), messageOf(QString(1000000, QChar(0xD800))), messageOf(mistyped),
                 messageOf(newer), messageOf(code, fewer)}) {
            QVERIFY(sentence.size() > 20);
            QVERIFY(sentence.endsWith(u'.') && sentence.count(u'.') == 1);
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), size_t{6}); // nothing but separators is empty, and two hold other characters
    }

    void otherContentIsRecognized()
    {
        const QString code = codeFor(longest());
        content::Pack other = core();
        other.models.pop_back();
        QVERIFY(messageOf(code, other).contains(u"made with other"_s));
        other = core();
        std::swap(other.medicines.front(), other.medicines.back());
        QVERIFY(messageOf(code, other).contains(u"made with other"_s));
    }

    void aScenarioFromAFileHasNoCode()
    {
        Coded coded;
        coded.arrangement.medication.fromFile = sim::Scenario();
        QVERIFY(!session::codeOf(coded, core()));
    }

    void wildValuesAreBroughtInside()
    {
        Coded coded;
        coded.arrangement.diagram = u"no such"_s;
        coded.arrangement.minutes = std::numeric_limits<double>::quiet_NaN();
        coded.arrangement.medication.choice(MedicineGroup::Opioid) = {u"naloxone"_s, Level::Usual};
        coded.arrangement.medication.choice(MedicineGroup::Naloxone).level = Level::Usual;
        coded.arrangement.medication.naloxoneAtMin = -std::numeric_limits<double>::infinity();
        coded.arrangement.medication.person.weight = {1e300};
        coded.panes.resize(9);
        const Coded rounded = session::roundedForCode(coded, core());
        QCOMPARE(rounded.arrangement.diagram, core().opening);
        QCOMPARE(rounded.arrangement.minutes, 0.0);
        QCOMPARE(rounded.arrangement.medication.choice(MedicineGroup::Opioid).medicine, u"morphine"_s);
        QCOMPARE(rounded.arrangement.medication.person.weight.value, session::person_limits::weightKg.most);
        QCOMPARE(rounded.panes.size(), session::Comparison::mostPanes);
        QVERIFY(session::readCode(codeFor(coded), core()).value() == rounded);
    }
};

QTEST_GUILESS_MAIN(TestScenarioCode)

#include "tst_scenario_code.moc"
