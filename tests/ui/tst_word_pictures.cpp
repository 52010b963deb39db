// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that consist of words, the map of studies and the emergency path: they get the room of the panels that
// have nothing to say about them, and nothing is lost on the way.
#include "ui/activity_bar.h"
#include "ui/tour.h"
#include "window_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestWordPictures : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void medicinesAndTimeGiveTheirRoom_data();
    void medicinesAndTimeGiveTheirRoom();
    void theTeachingModelAndTheKeyAreStillNamed();
    void noButtonLiesOnTheWords();
    void thePanelsComeBackAsTheyWere();
    void noTimePassesUnseen();
    void keysOfHiddenPanelsDoNothing();
    void tabAndF6SkipWhatIsHidden();
    void theKeyboardDoesNotStayInAHiddenPanel();
    void aMedicineSearchedForIsFound();
    void aStepIsNotCalledActive();
    void theTourEndsAndStartsAnew();
};

void TestWordPictures::medicinesAndTimeGiveTheirRoom_data()
{
    QTest::addColumn<QString>("diagram");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 640)}) {
        for (const char *diagram : {"D14", "D18"}) {
            QTest::addRow("%s at %d", diagram, size.width()) << QString::fromLatin1(diagram) << size;
        }
    }
}

void TestWordPictures::medicinesAndTimeGiveTheirRoom()
{
    QFETCH(QString, diagram);
    QFETCH(QSize, size);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        open(diagram, size);
        m_window->setLayoutDirection(direction);
        m_window->resize(size + QSize(1, 0));
        m_window->resize(size);
        fixture::settle();
        const QWidget *page = part("diagramPane")->parentWidget();
        const QRect words = part("explanation")->geometry();
        const QRect pane = part("diagramPane")->geometry();
        const QRect foot = part("pictureFoot")->geometry();
        QVERIFY(!part("medicines")->isVisible() && !part("timeline")->isVisible());
        QCOMPARE(words.width() + pane.width(), page->width());
        QVERIFY(!words.intersects(pane) && !words.intersects(foot) && !foot.intersects(pane));
        QCOMPARE(part("header")->height() + pane.height() + foot.height(), page->height());
        for (const auto *label : part("pictureFoot")->findChildren<QLabel *>()) {
            QVERIFY2(part("pictureFoot")->rect().contains(label->geometry()), qPrintable(label->text()));
        }
    }
}

void TestWordPictures::theTeachingModelAndTheKeyAreStillNamed()
{
    for (const char *diagram : {"D14", "D18"}) {
        session().openDiagram(QString::fromLatin1(diagram));
        for (const auto audience : {content::Audience::Patient, content::Audience::Nurse}) {
            session().setAudience(audience);
            QStringList texts;
            for (const auto *label : part("pictureFoot")->findChildren<QLabel *>()) {
                QVERIFY(label->isVisible());
                texts << label->text();
            }
            QVERIFY(texts.contains(u"Teaching model. Not for choosing doses."_s));
            for (const content::KeyEntry &entry : session().snapshot().diagram->key) {
                QVERIFY2(texts.contains(entry.text.at(audience)), qPrintable(texts.join(u'|')));
            }
        }
    }
}

void TestWordPictures::noButtonLiesOnTheWords()
{
    const auto overlaps = [this] {
        const auto buttons = part("diagramPane")->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
        return std::any_of(buttons.begin(), buttons.end(),
            [this](const QAbstractButton *button) { return button->geometry().intersects(view()->geometry()); });
    };
    QVERIFY(overlaps());
    session().openDiagram(u"D18"_s);
    QVERIFY(!overlaps());
    session().openDiagram(u"D03"_s);
    QVERIFY(overlaps());
}

void TestWordPictures::thePanelsComeBackAsTheyWere()
{
    session().setLevel(MedicineGroup::Opioid, Level::High);
    session().setMinutes(42);
    session().giveNaloxone();
    session().setPlaying(true);
    const session::Snapshot before = session().snapshot();
    const QRect pane = part("diagramPane")->geometry();
    const QRect time = part("timeline")->geometry();
    session().openDiagram(u"D18"_s);
    QVERIFY(!part("timeline")->isVisible());
    session().openDiagram(u"D14"_s);
    session().openDiagram(u"D03"_s);
    fixture::settle();
    QCOMPARE(session().snapshot(), before);
    QVERIFY(session().isPlaying());
    QVERIFY(part("medicines")->isVisible() && part("timeline")->isVisible() && !part("pictureFoot")->isVisible());
    QCOMPARE(part("diagramPane")->geometry(), pane);
    QCOMPARE(part("timeline")->geometry(), time);
    QVERIFY(button("switch.opioid")->isChecked());
}

void TestWordPictures::noTimePassesUnseen()
{
    auto *driver = m_window->findChild<ui::FrameDriver *>();
    driver->setManual(false);
    session().setPlaying(true);
    QVERIFY(driver->isRunning());
    session().openDiagram(u"D14"_s);
    QVERIFY(!driver->isRunning());
    click(button("page.home"));
    click(button("page.explore"));
    QVERIFY(!driver->isRunning());
    session().openDiagram(u"D03"_s);
    QVERIFY(driver->isRunning());
    session().setPlaying(false);
}

void TestWordPictures::keysOfHiddenPanelsDoNothing()
{
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().setMinutes(30);
    session().openDiagram(u"D18"_s);
    const session::Snapshot before = session().snapshot();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(m_window.get(), key);
    }
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(session().snapshot(), before);
    QVERIFY(!session().isPlaying());
    session().openDiagram(u"D03"_s);
    QTest::keyClick(m_window.get(), Qt::Key_PageUp);
    QCOMPARE(session().snapshot().minutes, 40.0);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(session().snapshot().medicine(MedicineGroup::Opioid).level, Level::None);
}

void TestWordPictures::tabAndF6SkipWhatIsHidden()
{
    session().openDiagram(u"D18"_s);
    button("page.explore")->setFocus();
    for (const char *area : {"header", "diagramPane", "explanation", "rail", "header"}) {
        press(Qt::Key_F6);
        QVERIFY2(part(area)->isAncestorOf(QApplication::focusWidget()), area);
    }
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
}

void TestWordPictures::theKeyboardDoesNotStayInAHiddenPanel()
{
    for (const char *control : {"level.ketamine", "scrubber"}) {
        session().openDiagram(u"D03"_s);
        part(control)->setFocus();
        session().openDiagram(u"D18"_s);
        QCOMPARE(QApplication::focusWidget(), view());
        part(control)->setFocus(); // a map or a link may open it as well
        session().openDiagram(u"D03"_s);
        part(control)->setFocus();
        session().openDiagram(u"D14"_s);
        QCOMPARE(QApplication::focusWidget(), view());
    }
}

void TestWordPictures::aMedicineSearchedForIsFound()
{
    session().openDiagram(u"D05"_s);
    session().openDiagram(u"D18"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    fixture::settle();
    QTest::keyClicks(part("palette.field"), u"Ketalar"_s);
    press(Qt::Key_Return);
    QCOMPARE(session().snapshot().diagram->id, u"D05"_s); // where the medicines were last seen
    QCOMPARE(m_window->focusWidget(), part("level.ketamine"));
}

void TestWordPictures::aStepIsNotCalledActive()
{
    session().openDiagram(u"D18"_s);
    Q_EMIT view()->nodeSelected(u"nal"_s);
    const auto *bar = part("nodeCard")->findChild<ui::ActivityBar *>();
    QVERIFY(part("nodeCard")->isVisible() && !bar->isVisible());
    for (const auto *label : part("nodeCard")->findChildren<QLabel *>()) {
        QVERIFY2(!label->isVisible() || !label->text().contains(u"In this model"_s), qPrintable(label->text()));
    }
    session().openDiagram(u"D03"_s);
    Q_EMIT view()->nodeSelected(session().snapshot().diagram->nodes.front().id);
    QVERIFY(bar->isVisible());
}

void TestWordPictures::theTourEndsAndStartsAnew()
{
    auto *tour = m_window->findChild<ui::Tour *>();
    tour->start();
    QVERIFY(part("tourBar")->isVisible());
    session().openDiagram(u"D14"_s);
    QVERIFY(!tour->isRunning() && !part("tourBar")->isVisible());
    tour->start();
    QVERIFY(part("tourBar")->isVisible() && part("timeline")->isVisible() && part("medicines")->isVisible());
    QVERIFY(tour->isRunning());
}

QTEST_MAIN(TestWordPictures)
#include "tst_word_pictures.moc"
