// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_call.h"
#include "commands/version.h"
#include "commands/window_request.h"
#include "support.h"

#include <QRegularExpression>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

struct Reading {
    std::optional<commands::WindowRequest> request;
    int status = 0;
    QByteArray out;
    QString err;
};

Reading readOptions(const QStringList &options)
{
    Reading reading;
    QBuffer out(&reading.out);
    out.open(QIODevice::WriteOnly);
    QTextStream err(&reading.err);
    commands::Context context{out, err, {}};
    reading.request = commands::readWindowRequest(QStringList{u"relief-pathways"_s} + options, context, reading.status);
    return reading;
}

} // namespace

class TestWindowRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void withoutOptionsOnlyThePackIsChosen()
    {
        const Reading reading = readOptions({});
        QVERIFY(reading.request);
        QVERIFY(!reading.request->language && !reading.request->audience); // left to policy and program
        QCOMPARE(reading.request->pack, u":/packs/core"_s);
        QVERIFY(reading.request->diagram.isEmpty() && !reading.request->theme);
        QVERIFY(reading.request->policy.isEmpty() && !reading.request->kiosk && !reading.request->present);
    }

    void optionsAreTakenOver()
    {
        const Reading reading =
            readOptions({u"--diagram"_s, u"D01"_s, u"--audience=nurse"_s, u"--theme"_s, u"hcdark"_s, u"--pack=x"_s,
                u"--lesson"_s, u"what-is-pain"_s, u"--code=AB"_s, u"--language"_s, u"en"_s, u"--policy=p"_s});
        QVERIFY2(reading.request, qPrintable(reading.err));
        QCOMPARE(reading.request->diagram, u"D01"_s);
        QCOMPARE(reading.request->pack, u"x"_s);
        QCOMPARE(reading.request->lesson, u"what-is-pain"_s);
        QCOMPARE(reading.request->code, u"AB"_s);
        QCOMPARE(reading.request->policy, u"p"_s);
        QVERIFY(reading.request->language == u"en"_s);
        QVERIFY(reading.request->audience == content::Audience::Nurse);
        QVERIFY(reading.request->theme == theme::ThemeId::LowVisionDark);
    }

    void helpListsOptionsAndSubCommands()
    {
        const Reading reading = readOptions({u"--help"_s});
        QVERIFY(!reading.request);
        QCOMPARE(reading.status, 0);
        for (const char *word : {"simulate", "render", "check", "bench", "pin", "--policy", "--diagram", "--audience",
                 "--theme", "--pack"}) {
            QVERIFY2(reading.out.contains(word), word);
        }
        QVERIFY(reading.err.isEmpty());
    }

    void theVersionIsThatOfTheProject()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = QRegularExpression(u"project\\(relief-pathways VERSION ([0-9.]+)"_s)
                               .match(QString::fromUtf8(file.readAll()));
        QCOMPARE(match.captured(1), QString(commands::version));
        QCOMPARE(readOptions({u"--version"_s}).status, 0);
        QVERIFY(readOptions({u"--version"_s}).out.startsWith("relief-pathways "));
    }

    void mistakesGetOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList{u"--fast"_s} << u"--diagram"_s;
        QTest::newRow("unknown command") << QStringList{u"fly"_s} << u"simulate"_s;
        QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s} << u"en"_s;
        QTest::newRow("audience") << QStringList{u"--audience"_s, u"cats"_s} << u"nurse"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"contrast"_s;
    }

    void mistakesGetOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const Reading reading = readOptions(options);
        QVERIFY(!reading.request);
        QCOMPARE(reading.status, 2);
        QCOMPARE(reading.err.count(u'\n'), 1);
        QVERIFY2(reading.err.contains(says), qPrintable(reading.err));
        QVERIFY(reading.out.isEmpty());
    }
};

QTEST_MAIN(TestWindowRequest)
#include "tst_window_request.moc"
