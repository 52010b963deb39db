// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor at a kiosk: beginning, the warning, and a reset that leaves nothing of the one before.
#include "content/language.h"
#include "kiosk_fixture.h"
#include "ui/history.h"
#include "ui/look.h"

#include <QLabel>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::key;
using fixture::named;
using fixture::touch;

class TestKiosk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_kiosk.reset(); }
    void coversTheScreenAndWaits();
    void nothingBelowTheInvitationObeysKeys();
    void beginsByTouchAndByKey();
    void warnsTwentySecondsBeforeTheEnd();
    void anyInputGoesOnAndDoesNothingElse_data();
    void anyInputGoesOnAndDoesNothingElse();
    void aWarningHasItsWordsForScreenReaders();
    void everyResetIsTheSameState();
    void anUnusedKioskIsNotMadeAnew();
    void theTimeIsThatOfThePolicy();
    void dialogsAndMenusGoWithTheReset();
    void controlsAreLargeEnoughForFingers();

private:
    ui::MainWindow *window() { return m_kiosk->window(); }
    void idle(int seconds);
    QStringList state();

    std::unique_ptr<ui::Kiosk> m_kiosk;
};

void TestKiosk::init()
{
    support::failOnWarnings();
    support::useTestFont();
    m_kiosk = fixture::openKiosk();
}

void TestKiosk::idle(int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        m_kiosk->advance(1);
    }
    fixture::settle();
}

/// All that a visitor can change.
QStringList TestKiosk::state()
{
    session::Session &session = window()->session();
    const session::Arrangement arranged = session.arrangement();
    QStringList all{window()->openedPage(), session.snapshot().diagram->id, content::spokenLanguage(),
        theme::toString(window()->look().theme.id()), QString::number(window()->look().theme.textScale()),
        QString::number(arranged.minutes), QString::number(static_cast<int>(session.snapshot().audience)),
        QString::number(session.person().weight.value), window()->codeShown(), QString::number(m_kiosk->isAttracting()),
        QString::number(session.isPlaying()), QString::number(session.speed())};
    for (const QScrollBar *bar : window()->findChildren<QScrollBar *>()) {
        all << bar->parent()->objectName() + QString::number(bar->value());
    }
    return all;
}

void TestKiosk::coversTheScreenAndWaits()
{
    QVERIFY(window()->isFullScreen());
    QVERIFY(window()->windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(window()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(m_kiosk->isAttracting());
    QVERIFY(!window()->centralWidget()->isVisible());
}

void TestKiosk::nothingBelowTheInvitationObeysKeys()
{
    const QStringList before = state();
    key(*m_kiosk, Qt::Key_2, Qt::ControlModifier);
    key(*m_kiosk, Qt::Key_K, Qt::ControlModifier);
    key(*m_kiosk, Qt::Key_3, Qt::AltModifier);
    key(*m_kiosk, Qt::Key_F9);
    for (int i = 0; i < 5; ++i) {
        key(*m_kiosk, Qt::Key_Tab);
        QVERIFY(named<QWidget>(window(), "attract")->isAncestorOf(window()->focusWidget()));
    }
    QCOMPARE(state(), before);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestKiosk::beginsByTouchAndByKey()
{
    touch(named<QWidget>(window(), "attract.begin"));
    QVERIFY(!m_kiosk->isAttracting());
    QVERIFY(named<QWidget>(window(), "home")->isVisible());
    m_kiosk->reset();
    fixture::settle();
    QVERIFY(m_kiosk->isAttracting());
    key(*m_kiosk, Qt::Key_Return);
    QVERIFY(!m_kiosk->isAttracting());
    key(*m_kiosk, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window()->openedPage(), u"explore"_s);
}

void TestKiosk::warnsTwentySecondsBeforeTheEnd()
{
    int told = 0;
    QObject::connect(m_kiosk.get(), &ui::Kiosk::warned, m_kiosk.get(), [&told](int seconds) { told += seconds; });
    m_kiosk->begin();
    idle(69);
    QVERIFY(!m_kiosk->isWarning());
    idle(1);
    QVERIFY(m_kiosk->isWarning());
    const auto *words = named<QLabel>(window(), "kiosk.warning.words");
    QVERIFY(words->text().contains(u"20"));
    idle(13);
    QVERIFY(words->text().contains(u"7"));
    QCOMPARE(told, 20);
    idle(7);
    QVERIFY(!m_kiosk->isWarning());
    QVERIFY(m_kiosk->isAttracting());
}

void TestKiosk::anyInputGoesOnAndDoesNothingElse_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a key") << 0;
    QTest::newRow("a click") << 1;
    QTest::newRow("a wheel") << 2;
    QTest::newRow("a touch") << 3;
}

void TestKiosk::anyInputGoesOnAndDoesNothingElse()
{
    QFETCH(int, kind);
    m_kiosk->begin();
    fixture::settle();
    idle(75);
    QVERIFY(m_kiosk->isWarning());
    const QPoint compare =
        named<QWidget>(window(), "page.compare")->mapTo(window(), QPoint(20, 20)); // would open a page
    if (kind == 0) {
        key(*m_kiosk, Qt::Key_F9); // would open the emergency
    } else if (kind == 1) {
        fixture::touchAt(*m_kiosk, compare);
    } else if (kind == 2) {
        const QPointF at(600, 400);
        QWheelEvent turned(at, at, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window()->windowHandle(), &turned);
    } else {
        static const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        QTest::touchEvent(window(), device.get()).press(0, compare, window());
        QTest::touchEvent(window(), device.get()).release(0, compare, window());
    }
    fixture::settle();
    QCOMPARE(window()->openedPage(), u"home"_s);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    idle(1);
    QVERIFY(!m_kiosk->isWarning());
    idle(68);
    QVERIFY(!m_kiosk->isWarning());
    QVERIFY(!m_kiosk->isAttracting());
    idle(1);
    QVERIFY(m_kiosk->isWarning());
}

void TestKiosk::aWarningHasItsWordsForScreenReaders()
{
    m_kiosk->begin();
    idle(70);
    const auto *warning = named<QWidget>(window(), "kiosk.warning");
    QVERIFY(!warning->accessibleName().isEmpty());
    QVERIFY(warning->accessibleDescription().contains(u"20"));
    idle(5);
    QVERIFY(warning->accessibleDescription().contains(u"15"));
    QVERIFY(warning->isAncestorOf(window()->focusWidget()));
}

void TestKiosk::everyResetIsTheSameState()
{
    const QStringList first = state();
    for (int visit = 0; visit < 3; ++visit) {
        m_kiosk->begin();
        key(*m_kiosk, Qt::Key_2, Qt::ControlModifier);
        session::Session &session = window()->session();
        session.setAudience(content::Audience::Nurse);
        session.openDiagram(u"D05"_s);
        session.setLevel(MedicineGroup::Ketamine, Level::High);
        sim::Person person = session.person();
        person.weight = sim::Kilograms{93};
        session.setPerson(person);
        session.setMinutes(40 + visit);
        key(*m_kiosk, Qt::Key_7, Qt::ControlModifier);
        key(*m_kiosk, static_cast<Qt::Key>(Qt::Key_3 + visit), Qt::ControlModifier);
        QVERIFY(state() != first);
        idle(90);
        QCOMPARE(state(), first);
        window()->findChild<ui::History *>()->undo(); // nothing
        QCOMPARE(state(), first);
    }
}

void TestKiosk::anUnusedKioskIsNotMadeAnew()
{
    const ui::MainWindow *before = window();
    idle(1000);
    QCOMPARE(window(), before);
    key(*m_kiosk, Qt::Key_Shift); // someone was there
    idle(90);
    QVERIFY(m_kiosk->isAttracting() && !m_kiosk->isWarning());
    idle(1000);
    QVERIFY(!m_kiosk->isWarning());
}

void TestKiosk::theTimeIsThatOfThePolicy()
{
    m_kiosk = fixture::openKiosk({}, 600);
    QVERIFY(named<QLabel>(window(), "attract.promise")->text().contains(u"600"));
    m_kiosk->begin();
    idle(579);
    QVERIFY(!m_kiosk->isWarning());
    idle(1);
    QVERIFY(m_kiosk->isWarning());
}

void TestKiosk::dialogsAndMenusGoWithTheReset()
{
    m_kiosk->begin();
    key(*m_kiosk, Qt::Key_F9);
    QVERIFY(QApplication::activeModalWidget() != nullptr);
    idle(75);
    QVERIFY(m_kiosk->isWarning());
    QVERIFY(named<QWidget>(QApplication::activeModalWidget(), "kiosk.warning") != nullptr); // not below the dialog
    key(*m_kiosk, Qt::Key_Escape);
    QVERIFY(!m_kiosk->isWarning());
    QVERIFY(QApplication::activeModalWidget() != nullptr); // the key only said that someone is there
    idle(90);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(m_kiosk->isAttracting());
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        QVERIFY(!top->isVisible() || top == window());
    }
}

void TestKiosk::controlsAreLargeEnoughForFingers()
{
    QStringList small;
    m_kiosk->begin();
    for (const QString &page : ui::MainWindow::pageIds()) {
        window()->openPage(page);
        fixture::settle();
        for (const QAbstractButton *button : window()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->height() < 44) {
                small << page
                             + u": %1 %2x%3"_s.arg(button->objectName() + u'/' + button->text(),
                                 QString::number(button->width()), QString::number(button->height()));
            }
        }
    }
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
