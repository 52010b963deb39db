// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_call.h"
#include "commands/policy_choice.h"
#include "content/pin.h"
#include "support.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

struct Choice {
    commands::Read<content::Policy> read;
    QString err;
};

Choice choose(const QString &asked, const QString &system)
{
    Choice choice;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QTextStream err(&choice.err);
    commands::Context context{out, err, {}};
    choice.read = commands::choosePolicy(asked, system, context);
    return choice;
}

/// Runs `pin` with these lines typed.
Call typePin(const QByteArray &typed)
{
    Call result;
    QBuffer out(&result.out);
    out.open(QIODevice::WriteOnly);
    QBuffer in;
    in.setData(typed);
    in.open(QIODevice::ReadOnly);
    QTextStream err(&result.err);
    commands::Context context{out, err, {}, {}, &in};
    result.status = commands::run({u"relief-pathways"_s, u"pin"_s}, context).value_or(-1);
    return result;
}

} // namespace

class TestCheckPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void withoutAFileThereAreNoRules()
    {
        const QTemporaryDir folder;
        const Choice none = choose({}, folder.filePath(u"policy.json"_s));
        QVERIFY(none.read.complaint.isEmpty() && none.err.isEmpty());
        QVERIFY(none.read.value == content::Policy());
    }

    void theComputersFileIsObeyed()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"policy.json"_s, R"({"format": 1, "contact": "Clinic"})");
        QCOMPARE(choose({}, file).read.value.contact, u"Clinic"_s);
    }

    void anotherFileIsObeyedOnlyWhereTheComputerHasNone()
    {
        const QTemporaryDir folder;
        const QString own = writeFile(folder, u"own.json"_s, R"({"format": 1, "contact": "Clinic"})");
        const QString other = writeFile(folder, u"other.json"_s, R"({"format": 1, "contact": "Me"})");
        QCOMPARE(choose(other, folder.filePath(u"none.json"_s)).read.value.contact, u"Me"_s);
        const Choice refused = choose(other, own);
        QVERIFY2(refused.read.complaint.contains(own), qPrintable(refused.read.complaint));
        QVERIFY(choose(folder.filePath(u"none.json"_s), u"/no/system.json"_s).read.complaint.contains(u"none.json"_s));
    }

    void whatIsBrokenIsSaidToTheAdministratorAndTheKioskStays()
    {
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"policy.json"_s, R"({"format": 1, "kiosk": {"on": true}, "them": 1})");
        const Choice broken = choose({}, file);
        QVERIFY(broken.read.complaint.isEmpty()); // the window opens
        QVERIFY2(broken.err.contains(file + u":/them: error: "_s), qPrintable(broken.err));
        QVERIFY(broken.read.value.kiosk.on);
    }

    void aTypedPinBecomesAPolicyThatCheckAccepts()
    {
        const Call made = typePin("48291\n48291\n");
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(!made.out.contains("48291") && !made.err.contains(u"48291"_s));
        const QTemporaryDir folder;
        const QString file = writeFile(folder, u"policy.json"_s, made.out);
        QCOMPARE(call({u"check"_s, file}).status, 0);
        const content::Policy policy = choose({}, file).read.value;
        QVERIFY(policy.kiosk.on);
        QVERIFY(content::pinMatches(u"48291"_s, policy.kiosk.pin));
    }

    void slipsAtTypingMakeNothing()
    {
        for (const QByteArray typed : {"123\n123\n", "12345\n12346\n", "abcd\nabcd\n", "1234\n", ""}) {
            const Call made = typePin(typed);
            QCOMPARE(made.status, 2);
            QVERIFY(made.out.isEmpty());
        }
        QCOMPARE(call({u"pin"_s, u"1234"_s}).status, 2); // others could read it in the list of programs
    }
};

QTEST_GUILESS_MAIN(TestCheckPolicy)
#include "tst_check_policy.moc"
