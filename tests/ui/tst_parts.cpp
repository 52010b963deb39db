// SPDX-License-Identifier: GPL-3.0-or-later
// The window's smaller parts, each by itself.
#include "ui/activity_bar.h"
#include "ui/command_registry.h"
#include "ui/dose_text.h"
#include "ui/issue_banner.h"
#include "ui/prose_text.h"
#include "ui/related_questions.h"
#include "ui/segment_row.h"
#include "ui/term_marks.h"
#include "ui/window_settings.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using fixture::named;

class TestParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void termsAreMarkedOnceLongestFirst();
    void termsAreWholeWords();
    void dosesAreWordsWithUnits();
    void aSourceWithoutAYearIsNamedWithoutOne();
    void unusedKeysOnly();
    void settingsComeBack();
    void brokenSettingsAreIgnored();
    void nothingIsStoredWhenAskedNotTo();
    void problemsAreListedAndCopied();
    void aQuestionOpensItsAnswerInPlace();
    void activityIsSaidInWords();
    void theFirstTabIntoARowOfChoicesLandsOnTheOneTaken();
};

void TestParts::init()
{
    support::failOnWarnings();
    support::useTestFont();
}

void TestParts::termsAreMarkedOnceLongestFirst()
{
    const std::vector<content::Term> glossary{
        {u"o"_s, u"Opioid"_s, u"A medicine."_s, {}}, {u"s"_s, u"Opioid seat"_s, u"Where it sits."_s, {u"seat"_s}}};
    const auto marks = ui::findTerms(u"The opioid seat: one opioid, two seats."_s, glossary);
    QCOMPARE(marks.size(), 2U);
    QCOMPARE(marks[0].term->id, u"s"_s);
    QCOMPARE(marks[0].start, 4);
    QCOMPARE(marks[0].length, 11);
    QCOMPARE(marks[1].term->id, u"o"_s);
    QCOMPARE(marks[1].start, 21);
}

void TestParts::termsAreWholeWords()
{
    const std::vector<content::Term> glossary{{u"s"_s, u"Seat"_s, u"Where it sits."_s, {}}};
    QVERIFY(ui::findTerms(u"A seatbelt, unseated."_s, glossary).empty());
    const auto plural = ui::findTerms(u"More seats."_s, glossary);
    QCOMPARE(plural.size(), 1U);
    QCOMPARE(plural.front().length, 5);
}

void TestParts::dosesAreWordsWithUnits()
{
    sim::Dose dose;
    dose.amount.value = 10000;
    QCOMPARE(ui::doseText(dose), u"10 mg intravenously"_s);
    dose.amount.value = 100;
    dose.route = sim::Route::Nasal;
    QCOMPARE(ui::doseText(dose), u"100 micrograms into the nose"_s);
    dose.amount.value = 35000;
    dose.route = sim::Route::Intravenous;
    dose.duration.value = 40;
    QCOMPARE(ui::doseText(dose), u"35 mg intravenously over 40 min"_s);
}

void TestParts::aSourceWithoutAYearIsNamedWithoutOne()
{
    content::Pack pack;
    content::Reference label;
    label.id = u"label"_s;
    label.authors = u"Maker"_s;
    pack.references.push_back(label);
    content::LevelDose dose;
    dose.references << label.id;
    QVERIFY(ui::briefDose(dose, pack).endsWith(u"(Maker)"_s));
    pack.references.front().year = 2023;
    QVERIFY(ui::briefDose(dose, pack).endsWith(u"(Maker 2023)"_s));
}

void TestParts::unusedKeysOnly()
{
    ui::CommandRegistry registry;
    int runs = 0;
    registry.add({u"a"_s, u"G"_s, u"A"_s, {Qt::Key_Left}, ui::Command::Reach::IfUnused, [&runs] { ++runs; }, {}});
    registry.add({u"b"_s, u"G"_s, u"B"_s, {Qt::Key_Right}, ui::Command::Reach::Anywhere, [&runs] { runs += 10; }, {}});
    QVERIFY(registry.runFor(QKeyEvent(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier)));
    QVERIFY(registry.runFor(QKeyEvent(QEvent::KeyPress, Qt::Key_Left, Qt::KeypadModifier)));
    QVERIFY(!registry.runFor(QKeyEvent(QEvent::KeyPress, Qt::Key_Left, Qt::ControlModifier)));
    QVERIFY(!registry.runFor(QKeyEvent(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier)));
    QCOMPARE(runs, 2);
}

void TestParts::settingsComeBack()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCOMPARE(ui::readSettings(), ui::WindowSettings());
    ui::WindowSettings wanted;
    wanted.size = {1500, 900};
    wanted.maximized = true;
    wanted.theme = theme::ThemeId::Contrast;
    wanted.textScale = 1.5;
    wanted.reducedMotion = true;
    ui::writeSettings(wanted);
    QCOMPARE(ui::readSettings(), wanted);
}

void TestParts::brokenSettingsAreIgnored()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QDir(folder.path()).mkpath(u"ReliefPathways"_s);
    QFile file(folder.filePath(u"ReliefPathways/relief-pathways.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[window]\nsize=@Size(-5 999999999)\nmaximized=perhaps\n[look]\ntheme=pink\ntextScale=17\n\xff\xfe]][[=\n");
    file.close();
    ui::WindowSettings expected;
    expected.maximized = ui::readSettings().maximized; // Qt reads any word but "false" and "0" as true
    QCOMPARE(ui::readSettings(), expected);
}

void TestParts::nothingIsStoredWhenAskedNotTo()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    fixture::openWindow()->close();
    QVERIFY(QDir(folder.path()).isEmpty());
    fixture::openWindow({1400, 800}, u"D03"_s, true)->close();
    QVERIFY(!QDir(folder.path()).isEmpty());
    QCOMPARE(ui::readSettings().size, QSize(1400, 800));
}

void TestParts::problemsAreListedAndCopied()
{
    content::LoadedPack pack = support::corePack();
    pack.issues = {{u"diagrams/D09.json"_s, u"/nodes/3/kind"_s, u"\"blob\" is not a kind."_s, u"Use \"neuron\"."_s,
        content::Severity::Error}};
    ui::WindowOptions options;
    options.remember = false;
    options.playing = false;
    ui::MainWindow window(std::move(pack), options);
    window.resize(1366, 768);
    window.show();
    QApplication::processEvents();
    auto *banner = window.findChild<ui::IssueBanner *>();
    QVERIFY(banner != nullptr && banner->isVisible());
    const QString listed = banner->findChild<QPlainTextEdit *>()->toPlainText();
    for (const auto &part : {u"D09.json"_s, u"/nodes/3/kind"_s, u"not a kind"_s, u"Use \"neuron\""_s}) {
        QVERIFY2(listed.contains(part), qPrintable(part));
    }
    fixture::click(named<QAbstractButton>(&window, "issues.copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), listed);
    fixture::click(banner->findChildren<QToolButton *>().constLast());
    QVERIFY(!banner->isVisible());
    window.session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual); // the rest works
}

void TestParts::aQuestionOpensItsAnswerInPlace()
{
    const auto window = fixture::openWindow({1920, 1080});
    auto *questions = window->findChild<ui::RelatedQuestions *>();
    auto *question = questions->findChild<QAbstractButton *>();
    QVERIFY(question != nullptr);
    fixture::click(question);
    auto *answer = questions->findChild<ui::ProseText *>();
    QVERIFY(answer != nullptr && answer->isVisible());
    QVERIFY(!answer->text().isEmpty());
    fixture::click(question);
    QVERIFY(!answer->isVisible());
}

void TestParts::activityIsSaidInWords()
{
    QCOMPARE(ui::activityWord(0), u"silent"_s);
    QCOMPARE(ui::activityWord(0.1), u"low"_s);
    QCOMPARE(ui::activityWord(0.3), u"medium"_s);
    QCOMPARE(ui::activityWord(0.6), u"high"_s);
    QCOMPARE(ui::activityWord(1), u"very high"_s);
}

void TestParts::theFirstTabIntoARowOfChoicesLandsOnTheOneTaken()
{
    QWidget window;
    QToolButton before(&window);
    before.setFocusPolicy(Qt::StrongFocus);
    ui::SegmentRow row(&window);
    row.setChoices({{u"a"_s, u"A"_s, {}, {}}, {u"b"_s, u"B"_s, {}, {}}, {u"c"_s, u"C"_s, {}, {}}});
    row.setChosen(u"b"_s);
    window.show();
    window.activateWindow();
    fixture::settle();
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(&row, "segment.b"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(&row, "segment.c"));
    row.setChosen(u"a"_s);
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), named<QWidget>(&row, "segment.a"));
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
