// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the window is open: all words change, nothing else does.
#include "content/language.h"
#include "pseudo.h"
#include "session/lesson_player.h"
#include "ui/about_dialog.h"
#include "ui/compare_page.h"
#include "ui/decide_page.h"
#include "ui/experiments_page.h"
#include "ui/history.h"
#include "ui/lessons_page.h"
#include "ui/segment_row.h"
#include "ui/term_marks.h"
#include "window_test.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using namespace relief;

class TestLanguages : public QObject, fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(content::speak(u"en"_s)); }
    void cleanup();
    void numbersAreWrittenAsTheTextsWriteThem();
    void eachLanguageIsCalledByItsOwnName();
    void aTranslationSaysWhoReviewedIt();
    void wordsAndDirectionFollowAtOnce();
    void theMenuOfTheHeaderSwitches();
    void theSessionGoesOnAsItWas();
    void aLessonStaysAtItsStep();
    void aGuessOfAnExperimentStays();
    void panesStayAndAreUndone();
    void marksAndSearchWordsStay();
    void keysWorkOnce();
    void termsAreMarkedInArabic_data();
    void termsAreMarkedInArabic();
    void aLanguageThatIsNotOfferedChangesNothing();

private:
    /// Through the menu, as people do.
    void choose(const QString &language);
    template <class P>
    P *page()
    {
        return m_window->findChild<P *>();
    }
};

void TestLanguages::initTestCase()
{
    content::addCatalog(u"es"_s, std::make_unique<fixture::PseudoTranslator>());
    content::addCatalog(u"ar"_s, std::make_unique<fixture::PseudoTranslator>());
}

void TestLanguages::cleanup()
{
    close();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::choose(const QString &language)
{
    for (auto *button : m_window->findChildren<QAbstractButton *>(u"language"_s)) {
        if (button->isVisible()) {
            fixture::click(button);
            break;
        }
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    const qsizetype at = content::offeredLanguages().indexOf(language);
    QVERIFY(at >= 0);
    menu->actions().at(at)->trigger();
    menu->close();
    fixture::settle();
    m_window->activateWindow();
    fixture::settle();
    QVERIFY(m_window->isActiveWindow());
    QCOMPARE(content::spokenLanguage(), language);
}

void TestLanguages::numbersAreWrittenAsTheTextsWriteThem()
{
    for (const QString &language : {u"en"_s, u"es"_s, u"ar"_s}) {
        QVERIFY(content::speak(language));
        QCOMPARE(QLocale().toString(0.5, 'f', 1), u"0.5"_s);
        const content::LanguageScope english(u"en"_s);
        const content::LanguageScope again(language);
        QCOMPARE(QLocale().toString(41), u"41"_s);
    }
}

void TestLanguages::eachLanguageIsCalledByItsOwnName()
{
    QCOMPARE(content::nameOfLanguage(u"en"_s), u"English"_s);
    QCOMPARE(content::nameOfLanguage(u"es"_s), u"Español"_s);
    QCOMPARE(content::nameOfLanguage(u"ar"_s), u"العربية"_s);
}

void TestLanguages::aTranslationSaysWhoReviewedIt()
{
    open();
    QVERIFY(content::reviewOf(u"en"_s).isEmpty());
    QVERIFY(content::reviewOf(u"es"_s).contains(u"not yet reviewed"_s));
    QVERIFY(content::speak(u"es"_s));
    const ui::AboutDialog about(session().pack(), m_window.get());
    const auto labels = about.findChildren<QLabel *>();
    QVERIFY(std::any_of(
        labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == content::reviewOf(u"es"_s); }));
}

void TestLanguages::wordsAndDirectionFollowAtOnce()
{
    open();
    QCOMPARE(m_window->windowTitle(), u"Relief Pathways"_s);
    choose(u"ar"_s);
    QVERIFY(m_window->windowTitle().startsWith(u'⟦'));
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    for (const QString &id : ui::MainWindow::pageIds()) {
        m_window->openPage(id);
        fixture::settle();
        if (id != "sources"_L1) { // the titles of studies stay as they are
            QCOMPARE(fixture::untranslated(m_window.get()), QString());
        }
    }
    choose(u"en"_s);
    QCOMPARE(m_window->windowTitle(), u"Relief Pathways"_s);
    QCOMPARE(m_window->layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::theMenuOfTheHeaderSwitches()
{
    open();
    choose(u"es"_s);
    QCOMPARE(m_window->focusWidget()->objectName(), u"language"_s); // where the choice was made
}

void TestLanguages::theSessionGoesOnAsItWas()
{
    open(u"D05"_s);
    session().setLevel(content::MedicineGroup::Opioid, content::Level::High);
    session().setAudience(content::Audience::Nurse);
    session().setMinutes(33);
    const QString node = session().snapshot().diagram->nodes.front().id;
    view()->setSelectedNode(node);
    const session::Arrangement before = session().arrangement();
    const QString code = m_window->codeShown();
    choose(u"es"_s);
    QCOMPARE(session().arrangement(), before);
    QCOMPARE(m_window->codeShown(), code);
    QCOMPARE(m_window->openedPage(), u"explore"_s);
    QVERIFY(session().snapshot().audience == content::Audience::Nurse);
    QCOMPARE(view()->selectedNode(), node);
    auto *history = m_window->findChild<ui::History *>();
    QVERIFY(history->stack()->canUndo());
    history->undo();
    QVERIFY(session().arrangement() != before);
}

void TestLanguages::aLessonStaysAtItsStep()
{
    open();
    const session::Arrangement own = session().arrangement();
    m_window->openPage(u"lessons"_s);
    page<ui::LessonsPage>()->go({ui::Destination::Kind::Lesson, u"L02"_s, {}});
    session::LessonPlayer *player = page<ui::LessonsPage>()->player();
    player->goTo(2);
    player->seek(1.5);
    const session::LessonPlayer::Stage stage = player->stage();
    choose(u"es"_s);
    QCOMPARE(page<ui::LessonsPage>()->player(), player);
    QVERIFY(player->isOpen());
    QCOMPARE(player->step(), 2);
    QCOMPARE(player->stage(), stage);
    QCOMPARE(player->elapsedSeconds(), 1.5);
    QVERIFY(part("lesson")->isVisible());
    m_window->openPage(u"explore"_s); // and what was shown before it comes back
    QCOMPARE(session().arrangement(), own);
}

void TestLanguages::aGuessOfAnExperimentStays()
{
    open();
    m_window->openPage(u"experiments"_s);
    const QString id = session().pack().experiments.front().id;
    page<ui::ExperimentsPage>()->go({ui::Destination::Kind::Experiment, id, {}});
    page<ui::ExperimentsPage>()->run()->guess(1);
    choose(u"ar"_s);
    const session::ExperimentRun *run = page<ui::ExperimentsPage>()->run();
    QVERIFY(run->experiment() != nullptr);
    QCOMPARE(run->experiment()->id, id);
    QCOMPARE(run->guessed(), std::optional<int>(1));
    QVERIFY(part("experiment.diagram")->isVisible());
}

void TestLanguages::panesStayAndAreUndone()
{
    open();
    m_window->openPage(u"compare"_s);
    const QString preset = session().pack().comparison.presets.back().id;
    page<ui::ComparePage>()->go({ui::Destination::Kind::Compare, preset, {}});
    const std::vector<session::PaneChoice> panes = page<ui::ComparePage>()->panes();
    choose(u"es"_s);
    QCOMPARE(page<ui::ComparePage>()->panes(), panes);
    QCOMPARE(page<ui::ComparePage>()->place().id, preset);
    m_window->findChild<ui::History *>()->undo();
    QVERIFY(page<ui::ComparePage>()->panes() != panes);
}

void TestLanguages::marksAndSearchWordsStay()
{
    open();
    m_window->openPage(u"decide"_s);
    const QByteArray value = (u"value."_s + session().pack().decision.values.front().id).toLatin1();
    Q_EMIT part<ui::SegmentRow>(value.constData())->chosen(u"much"_s);
    m_window->openPage(u"questions"_s);
    part<QLineEdit>("questions.field")->setText(u"pain"_s);
    m_window->openPage(u"sources"_s);
    part<QLineEdit>("sources.field")->setText(u"opioid"_s);
    choose(u"es"_s);
    QCOMPARE(part<QLineEdit>("sources.field")->text(), u"opioid"_s);
    QCOMPARE(part<QLineEdit>("questions.field")->text(), u"pain"_s);
    QCOMPARE(page<ui::DecidePage>()->values(), QStringList{session().pack().decision.values.front().id});
}

void TestLanguages::keysWorkOnce()
{
    open();
    choose(u"es"_s);
    choose(u"en"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->openedPage(), u"compare"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->openedPage(), u"home"_s);
}

void TestLanguages::termsAreMarkedInArabic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("as in the glossary") << u"هنا مقعد أفيوني واحد."_s << u"مقعد أفيوني"_s;
    QTest::newRow("with articles") << u"يصل إلى المقعد الأفيوني."_s << u"المقعد الأفيوني"_s;
    QTest::newRow("with an attached word") << u"يرتبط بالمقعد الأفيوني ثم"_s << u"بالمقعد الأفيوني"_s;
    QTest::newRow("and") << u"بوابة ومقعد أفيوني"_s << u"ومقعد أفيوني"_s;
    QTest::newRow("with vowel signs") << u"مَقعَد أفيونيّ"_s << u"مَقعَد أفيونيّ"_s;
    QTest::newRow("a synonym of a list") << u"على المستقبِل μ."_s << u"المستقبِل"_s;
    QTest::newRow("part of a word is none") << u"مقعدان أفيونيان"_s << QString();
}

void TestLanguages::termsAreMarkedInArabic()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const std::vector<content::Term> glossary{{u"seat"_s, u"مقعد أفيوني"_s, u"x"_s, {u"مستقبِل، مواقع"_s}}};
    const std::vector<ui::TermMark> marks = ui::findTerms(text, glossary);
    QCOMPARE(marks.empty() ? QString() : text.sliced(marks[0].start, marks[0].length), marked);
}

void TestLanguages::aLanguageThatIsNotOfferedChangesNothing()
{
    QVERIFY(!content::speak(u"xx"_s));
    QCOMPARE(content::spokenLanguage(), u"en"_s);
    QVERIFY(content::offeredLanguages().contains(content::languageOfDesktop()));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
