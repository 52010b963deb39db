// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/json_file.h"
#include "content/language.h"
#include "content/pin.h"
#include "content/policy.h"
#include "support.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Policy;
using content::PolicyRead;

namespace {

const auto pinHash = u"$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"_s;

/// HASH in the text stands for the hash of a PIN.
PolicyRead read(QByteArray text)
{
    return content::readPolicyText(text.replace("HASH", pinHash.toLatin1()), u"policy.json"_s);
}

QString said(const PolicyRead &result)
{
    QString lines;
    for (const content::Issue &issue : result.issues) {
        lines += issue.toLine() + u'\n';
    }
    return lines;
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void aComputerWithoutAFileHasNoRules()
    {
        const QTemporaryDir folder;
        const PolicyRead none = content::readPolicy(folder.filePath(u"policy.json"_s));
        QVERIFY(none.issues.empty());
        QVERIFY(none.policy == Policy());
        QVERIFY(none.policy.shows(u"compare"_s));
    }

    void aFileIsReadInFull()
    {
        const PolicyRead result = read(R"({ "format": 1,
            "language": { "value": "en", "locked": true }, "audience": { "value": "nurse" },
            "theme": { "value": "hcdark", "locked": true }, "textScale": { "value": 1.5, "locked": false },
            "pages": ["explore", "questions"], "contact": " Clinic, 555 0100 ", "filesFolder": "",
            "kiosk": { "on": true, "pin": "HASH", "idleSeconds": 120 } })");
        QVERIFY2(result.issues.empty(), qPrintable(said(result)));
        const Policy &policy = result.policy;
        QVERIFY((policy.language == content::Ruling<QString>{u"en"_s, true}));
        QVERIFY((policy.audience == content::Ruling<content::Audience>{content::Audience::Nurse, false}));
        QVERIFY((policy.theme == content::Ruling<QString>{u"hcdark"_s, true}));
        QVERIFY((policy.textScale == content::Ruling<double>{1.5, false}));
        QVERIFY(policy.shows(u"home"_s) && policy.shows(u"questions"_s) && !policy.shows(u"decide"_s));
        QCOMPARE(policy.contact, u"Clinic, 555 0100"_s);
        QVERIFY(policy.filesFolder && policy.filesFolder->isEmpty());
        QVERIFY((policy.kiosk == content::KioskRules{true, pinHash, 120}));
    }

    void mistakesAreSaidWithPlaceAndWhatIsAccepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, const QString &place, const QString &says) {
            QTest::newRow(name) << text << place << says;
        };
        row("unknown key", R"({"format": 1, "colour": "red"})", u"/colour"_s, u"theme"_s);
        row("unknown key inside", R"({"format": 1, "kiosk": {"on": false, "idle": 30}})", u"/kiosk/idle"_s,
            u"idleSeconds"_s);
        row("format", R"({"format": 2})", u"/format"_s, u"1"_s);
        row("no format", R"({"theme": {"value": "dark"}})", {}, u"format"_s);
        row("theme", R"({"format": 1, "theme": {"value": "pink"}})", u"/theme/value"_s, u"hcdark"_s);
        row("audience", R"({"format": 1, "audience": {"value": "cats"}})", u"/audience/value"_s, u"classroom"_s);
        row("lock without a choice", R"({"format": 1, "audience": {"locked": true}})", u"/audience"_s, u"value"_s);
        row("language", R"({"format": 1, "language": {"value": "tlh"}})", u"/language/value"_s, u"en"_s);
        row("large text", R"({"format": 1, "textScale": {"value": 3}})", u"/textScale/value"_s, u"2"_s);
        row("page", R"({"format": 1, "pages": ["explore", "shop"]})", u"/pages/1"_s, u"lessons"_s);
        row("short rest", R"({"format": 1, "kiosk": {"on": true, "idleSeconds": 29}})", u"/kiosk/idleSeconds"_s,
            u"30"_s);
        row("long rest", R"({"format": 1, "kiosk": {"on": true, "idleSeconds": 601}})", u"/kiosk/idleSeconds"_s,
            u"600"_s);
        row("plain PIN", R"({"format": 1, "kiosk": {"on": true, "pin": "1234"}})", u"/kiosk/pin"_s, u"argon2id"_s);
        row("two lines", R"({"format": 1, "contact": "one\ntwo"})", u"/contact"_s, u"one line"_s);
        row("short path", R"({"format": 1, "filesFolder": "shared"})", u"/filesFolder"_s, u"full path"_s);
        row("twice", R"({"format": 1, "contact": "a", "contact": "b"})", u"/contact"_s, {});
        row("list", R"([])", {}, u"object"_s);
        row("no JSON", R"({"format": 1,)", {}, u"line 1"_s);
        row("empty", "", {}, u"empty"_s);
        row("no UTF-8", "{\"format\": 1, \"contact\": \"\xff\"}", {}, u"UTF-8"_s);
        row("deep", QByteArray(5000, '['), {}, u"1024"_s);
        row("too long", QByteArray(content::largestFileBytes + 1, ' '), {}, u"8 MiB"_s);
    }

    void mistakesAreSaidWithPlaceAndWhatIsAccepted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const PolicyRead result = read(text);
        QVERIFY2(!result.issues.empty(), "nothing is said");
        const content::Issue &first = result.issues.front();
        QCOMPARE(first.file, u"policy.json"_s);
        QCOMPARE(first.pointer, place);
        QVERIFY(first.severity == content::Severity::Error);
        QVERIFY2(first.toLine().contains(says), qPrintable(said(result)));
        QVERIFY(result.policy.pages.isEmpty() && result.policy.contact.isEmpty() && !result.policy.theme.value);
    }

    void aBrokenFileKeepsAKioskLocked_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("kiosk");
        const QByteArray good = R"({"format": 1, "kiosk": {"on": true})";
        QTest::newRow("mistake elsewhere") << good + R"(, "theme": 1})" << true;
        QTest::newRow("cut off") << good << true;
        QTest::newRow("mistake inside") << QByteArray(R"({"format": 1, "kiosk": {"on": "yes"}})") << true;
        QTest::newRow("no object") << QByteArray(R"({"format": 1, "kiosk": true})") << true;
        QTest::newRow("large letters") << QByteArray(R"({"format": 1, "Kiosk": {"on": true}})") << true;
        QTest::newRow("twice") << QByteArray(R"({"format": 1, "kiosk": {"on": true}, "kiosk": {"on": false}})") << true;
        const QString wide = QString::fromLatin1(good) + u'}';
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2) << true;
        QTest::newRow("off") << QByteArray(R"({"format": 1, "theme": 1, "kiosk": {"on": false}})") << false;
        QTest::newRow("none") << QByteArray(R"({"format": 1, "theme": 1})") << false;
    }

    void aBrokenFileKeepsAKioskLocked()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, kiosk);
        const PolicyRead result = read(text);
        QVERIFY(!result.issues.empty());
        QCOMPARE(result.policy.kiosk.on, kiosk);
        QCOMPARE(result.policy.kiosk.idleSeconds, 90);
    }

    void aBrokenFileLeavesStaffItsPinAndFilesTheirLimit()
    {
        const PolicyRead result = read(R"({"format": 1, "theme": 1, "filesFolder": "/srv/a", "kiosk": {"on": true,
            "idleSeconds": 60, "pin": "HASH"}})");
        QVERIFY(!result.issues.empty());
        QVERIFY((result.policy.kiosk == content::KioskRules{true, pinHash, 60}));
        QVERIFY(result.policy.filesFolder && result.policy.filesFolder->isEmpty());
        const PolicyRead broken = read(R"({"format": 1, "kiosk": {"on": true, "idleSeconds": 5, "pin": "x"}})");
        QVERIFY((broken.policy.kiosk == content::KioskRules{true, {}, 90}));
    }

    void whatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        const PolicyRead result = content::readPolicy(folder.path());
        QCOMPARE(result.issues.size(), size_t{1});
        QVERIFY(result.policy == Policy());
    }

    void lockedChoicesComeFirstAndDefaultsLast()
    {
        using content::chosen;
        using content::Ruling;
        const Ruling<int> locked{1, true};
        const Ruling<int> open{1, false};
        QCOMPARE(chosen<int>(locked, 2, 3, 4), 1);
        QCOMPARE(chosen<int>(open, 2, 3, 4), 2);
        QCOMPARE(chosen<int>(open, {}, 3, 4), 3);
        QCOMPARE(chosen<int>(open, {}, {}, 4), 1);
        QCOMPARE(chosen<int>({}, {}, {}, 4), 4);
        QCOMPARE(chosen<int>({{}, true}, 2, 3, 4), 4); // locked at what the program would have
    }

    void aPinIsKnownByItsHashOnly()
    {
        const QString hash = content::hashedPin(u"482913"_s);
        QByteArray file = R"({"format": 1, "kiosk": {"on": true, "pin": "PIN"}})";
        QVERIFY2(read(file.replace("PIN", hash.toLatin1())).issues.empty(), qPrintable(hash));
        QVERIFY(hash != content::hashedPin(u"482913"_s)); // salted
        QVERIFY(content::pinMatches(u"482913"_s, hash));
        QVERIFY(!content::pinMatches(u"482914"_s, hash));
        QVERIFY(!content::pinMatches({}, {}));
        QVERIFY(!content::pinMatches(u"482913"_s, u"482913"_s));
        QVERIFY(!content::pinMatches(u"482913"_s, QString(1000, u'$')));
    }

    void aPinIsFourToTwelveDigits()
    {
        QVERIFY(content::isPin(u"0000"_s) && content::isPin(u"123456789012"_s));
        QVERIFY(!content::isPin(u"123"_s) && !content::isPin(u"1234567890123"_s) && !content::isPin(u"12a4"_s));
        QVERIFY(!content::isPin(u"١٢٣٤"_s)); // the pad has only 0 to 9
    }

    void aLanguageThatIsOfferedIsAccepted()
    {
        content::addCatalog(u"zu"_s, std::make_unique<QTranslator>());
        const PolicyRead result = read(R"({"format": 1, "language": {"value": "zu", "locked": true}})");
        QVERIFY2(result.issues.empty(), qPrintable(said(result)));
        QCOMPARE(result.policy.language.value.value_or(QString()), u"zu"_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
