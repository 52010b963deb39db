// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_call.h"
#include "support.h"
#include "theme/theme.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace relief;

namespace {

QStringList renderTo(const QString &file, const QStringList &more = {})
{
    return QStringList{u"render"_s, u"--diagram"_s, u"D03"_s, u"--size"_s, u"960x540"_s, u"--out"_s, file} + more;
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void drawsTheSizeAskedFor()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"picture.png"_s);
        const Call made = call(renderTo(file));
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(made.out.isEmpty() && made.err.isEmpty());
        QCOMPARE(QImage(file).size(), QSize(960, 540));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"picture.png"_s});
    }

    void aLessonGivesEachStepWithoutMedicineAndWithIt()
    {
        const QTemporaryDir folder;
        const QString demo = folder.filePath(u"demo"_s);
        const Call made = call(
            {u"render"_s, u"--lesson"_s, u"how-opioids-relieve-pain"_s, u"--size"_s, u"480x270"_s, u"--out"_s, demo});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        const content::Pack pack = support::corePack().pack;
        const content::Lesson &lesson = *pack.lesson(u"L03"_s);
        qsizetype pictures = 0;
        for (size_t i = 0; i < lesson.steps.size(); ++i) {
            const content::Setup &setup = lesson.steps[i].setup;
            const QString name = u"%1/%2-%3"_s.arg(demo).arg(i + 1, 2, 10, QChar(u'0')).arg(setup.diagram);
            QCOMPARE(QImage(name + u".png"_s).size(), QSize(480, 270));
            QCOMPARE(QFile::exists(name + u"-no-medicine.png"_s), !setup.given.empty());
            if (!setup.given.empty()) {
                QVERIFY(readFile(name + u".png"_s) != readFile(name + u"-no-medicine.png"_s));
            }
            pictures += setup.given.empty() ? 1 : 2;
        }
        QCOMPARE(QDir(demo).entryList(QDir::Files).size(), pictures);
        QCOMPARE(made.out.count('\n'), pictures);
    }

    void theSameCallGivesTheSameBytes()
    {
        const QTemporaryDir folder;
        const QString scenario = QStringLiteral(SOURCE_DIR "/packaging/demo/opioid.json");
        for (const QString &name : {u"a.png"_s, u"b.png"_s}) {
            QCOMPARE(call(renderTo(folder.filePath(name), {u"--scenario"_s, scenario})).status, 0);
        }
        QCOMPARE(readFile(folder.filePath(u"a.png"_s)), readFile(folder.filePath(u"b.png"_s)));
    }

    void medicineTimeThemeAndAudienceChangeThePicture_data()
    {
        QTest::addColumn<QStringList>("more");
        const QString demo = QStringLiteral(SOURCE_DIR "/packaging/demo/");
        for (const QString &scenario : {u"opioid"_s, u"ketamine"_s, u"naloxone-after-opioid"_s}) {
            QTest::newRow(qPrintable(scenario)) << QStringList{u"--scenario"_s, demo + scenario + u".json"_s};
        }
        QTest::newRow("dark") << QStringList{u"--theme"_s, u"dark"_s};
        QTest::newRow("contrast") << QStringList{u"--theme"_s, u"contrast"_s};
        QTest::newRow("hcdark") << QStringList{u"--theme"_s, u"hcdark"_s};
        QTest::newRow("classroom") << QStringList{u"--audience"_s, u"classroom"_s};
        QTest::newRow("another diagram, small letters") << QStringList{u"--diagram"_s, u"d01"_s};
    }

    void medicineTimeThemeAndAudienceChangeThePicture()
    {
        QFETCH(QStringList, more);
        const QTemporaryDir folder;
        QCOMPARE(call(renderTo(folder.filePath(u"plain.png"_s))).status, 0);
        const Call made = call(renderTo(folder.filePath(u"other.png"_s), more));
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY(QImage(folder.filePath(u"plain.png"_s)) != QImage(folder.filePath(u"other.png"_s)));
    }

    void aDoseLaterThanTheClockChangesNothingYet()
    {
        const QTemporaryDir folder;
        const QString scenario = QStringLiteral(SOURCE_DIR "/packaging/demo/opioid.json"); // given at 10 min
        QCOMPARE(call(renderTo(folder.filePath(u"plain.png"_s), {u"--at"_s, u"5"_s})).status, 0);
        QCOMPARE(
            call(renderTo(folder.filePath(u"early.png"_s), {u"--at"_s, u"5"_s, u"--scenario"_s, scenario})).status, 0);
        QCOMPARE(QImage(folder.filePath(u"early.png"_s)), QImage(folder.filePath(u"plain.png"_s)));
    }

    void portalsToDiagramsThatExistCarryABadge()
    {
        const QTemporaryDir folder;
        const QStringList body{u"--diagram"_s, u"D01"_s, u"--size"_s, u"1600x1000"_s};
        QCOMPARE(call(renderTo(folder.filePath(u"body.png"_s), body)).status, 0);
        // the middle of the badge at the spinal cord's ring
        const QColor badge = QImage(folder.filePath(u"body.png"_s)).pixelColor(1404 + 122 + 10, 650 + 122 - 6);
        QCOMPARE(badge, relief::theme::Theme().color(u"accent"_s));
    }

    void svgAndPdfAreWrittenToo()
    {
        const QTemporaryDir folder;
        QCOMPARE(call(renderTo(folder.filePath(u"picture.svg"_s))).status, 0);
        QCOMPARE(call(renderTo(folder.filePath(u"picture.PDF"_s))).status, 0);
        QVERIFY(readFile(folder.filePath(u"picture.svg"_s)).contains("<svg"));
        QVERIFY(readFile(folder.filePath(u"picture.PDF"_s)).startsWith("%PDF-"));
    }

    void helpIsAnAnswer()
    {
        const Call made = call({u"render"_s, u"--help"_s});
        QCOMPARE(made.status, 0);
        QVERIFY(made.out.contains("--diagram") && made.err.isEmpty());
    }
};

QTEST_MAIN(TestRender)
#include "tst_render.moc"
