// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of a kiosk: none but the PIN; and none to files, paper or links.
#include "content/pin.h"
#include "kiosk_fixture.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::key;
using fixture::named;
using fixture::touch;

class TestKioskExit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hash = content::hashedPin(u"482913"_s); }
    void init();
    void cleanup() { m_kiosk.reset(); }
    void closingDoesNothing();
    void keysOfWindowsDoNothing();
    void theWindowComesBackFromBeingSmall();
    void theRightPinEnds();
    void digitsCanBeTouched();
    void fiveTouchesInTheCornerAskForThePin();
    void slowTouchesInTheCornerDoNot();
    void wrongPinsHaveToWaitEvenAfterAReset();
    void withoutAPinThereIsNoWay();
    void keysDoNotGoBelowThePad();
    void paperIsForStaff();
    void everyWayToPaperSaysSo();
    void nothingIsSavedAndNothingLeadsOut();

private:
    ui::MainWindow *window() { return m_kiosk->window(); }
    void type(const char *digits);
    QString said() { return named<QLabel>(window(), "kiosk.pin.said")->text(); }

    QString m_hash;
    std::unique_ptr<ui::Kiosk> m_kiosk;
    int m_ended = 0;
};

void TestKioskExit::init()
{
    support::failOnWarnings();
    support::useTestFont();
    m_kiosk = fixture::openKiosk(m_hash);
    m_ended = 0;
    connect(m_kiosk.get(), &ui::Kiosk::ended, this, [this] { ++m_ended; });
}

void TestKioskExit::type(const char *digits)
{
    for (const char *digit = digits; *digit != 0; ++digit) {
        QTest::keyClick(fixture::front(*m_kiosk), *digit);
    }
    key(*m_kiosk, Qt::Key_Return);
}

void TestKioskExit::closingDoesNothing()
{
    m_kiosk->begin();
    QVERIFY(!window()->close());
    QVERIFY(window()->isVisible());
    QCloseEvent asked; // as a window manager asks
    QCoreApplication::sendEvent(window()->windowHandle(), &asked);
    fixture::settle();
    QVERIFY(window()->isVisible() && window()->isFullScreen());
}

void TestKioskExit::keysOfWindowsDoNothing()
{
    m_kiosk->begin();
    fixture::settle();
    key(*m_kiosk, Qt::Key_F11);
    QVERIFY(window()->isFullScreen());
    key(*m_kiosk, Qt::Key_Escape);
    key(*m_kiosk, Qt::Key_F4, Qt::AltModifier);
    key(*m_kiosk, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(window()->isVisible() && window()->isFullScreen());
    QVERIFY(window()->findChild<QAction *>(u"window.quit"_s) == nullptr);
    QCOMPARE(m_ended, 0);
}

void TestKioskExit::theWindowComesBackFromBeingSmall()
{
    window()->showMinimized();
    fixture::settle();
    QVERIFY(window()->isFullScreen() && !window()->isMinimized());
    window()->showNormal();
    fixture::settle();
    QVERIFY(window()->isFullScreen());
}

void TestKioskExit::theRightPinEnds()
{
    m_kiosk->begin();
    key(*m_kiosk, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_kiosk->asksForPin());
    type("482914");
    QCOMPARE(m_ended, 0);
    QVERIFY(!said().isEmpty());
    type("482913");
    QCOMPARE(m_ended, 1);
    QVERIFY(window()->close()); // the program is leaving
}

void TestKioskExit::digitsCanBeTouched()
{
    key(*m_kiosk, Qt::Key_Q, Qt::ControlModifier);
    for (const char *name : {"kiosk.pin.4", "kiosk.pin.8", "kiosk.pin.2", "kiosk.pin.9", "kiosk.pin.9",
             "kiosk.pin.erase", "kiosk.pin.1", "kiosk.pin.3"}) {
        const auto *button = named<QPushButton>(window(), name);
        QVERIFY(button->width() >= 72 && button->height() >= 72);
        QVERIFY(!button->accessibleName().isEmpty());
        touch(button);
    }
    const QString shown = named<QLabel>(window(), "kiosk.pin.shown")->text();
    QCOMPARE(shown, QString(6, QChar(0x2022)));
    touch(named<QWidget>(window(), "kiosk.pin.enter"));
    QCOMPARE(m_ended, 1);
}

void TestKioskExit::fiveTouchesInTheCornerAskForThePin()
{
    for (int i = 0; i < 4; ++i) {
        fixture::touchAt(*m_kiosk, {20, 20});
    }
    QVERIFY(!m_kiosk->asksForPin() && m_kiosk->isAttracting());
    fixture::touchAt(*m_kiosk, {20, 20});
    QVERIFY(m_kiosk->asksForPin());
    touch(named<QWidget>(window(), "kiosk.pin.cancel"));
    QVERIFY(!m_kiosk->asksForPin() && m_kiosk->isAttracting());
    key(*m_kiosk, Qt::Key_Return);
    QVERIFY(!m_kiosk->isAttracting());
}

void TestKioskExit::slowTouchesInTheCornerDoNot()
{
    m_kiosk->begin();
    for (int i = 0; i < 12; ++i) {
        fixture::touchAt(*m_kiosk, {20, 20});
        m_kiosk->advance(2);
    }
    QVERIFY(!m_kiosk->asksForPin());
}

void TestKioskExit::wrongPinsHaveToWaitEvenAfterAReset()
{
    key(*m_kiosk, Qt::Key_Q, Qt::ControlModifier);
    for (int i = 0; i < ui::PinCheck::freeTries; ++i) {
        type("0000");
    }
    QVERIFY(said().contains(u"30"));
    type("482913");
    QCOMPARE(m_ended, 0);
    m_kiosk->reset();
    fixture::settle();
    key(*m_kiosk, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(said().contains(u"30"));
    type("482913");
    QCOMPARE(m_ended, 0);
    for (int i = 0; i < 30; ++i) {
        m_kiosk->advance(1);
    }
    type("482913");
    QCOMPARE(m_ended, 1);
}

void TestKioskExit::withoutAPinThereIsNoWay()
{
    m_kiosk = fixture::openKiosk();
    key(*m_kiosk, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(m_kiosk->asksForPin());
    QVERIFY(named<QWidget>(window(), "kiosk.pin.1") == nullptr);
    key(*m_kiosk, Qt::Key_Return); // the one button: back
    QVERIFY(!m_kiosk->asksForPin());
    QVERIFY(window()->isVisible());
}

void TestKioskExit::keysDoNotGoBelowThePad()
{
    m_kiosk->begin();
    key(*m_kiosk, Qt::Key_Q, Qt::ControlModifier);
    key(*m_kiosk, Qt::Key_3, Qt::ControlModifier);
    for (int i = 0; i < 15; ++i) {
        key(*m_kiosk, Qt::Key_Tab);
        QVERIFY(named<QWidget>(window(), "kiosk.pin")->isAncestorOf(window()->focusWidget()));
    }
    key(*m_kiosk, Qt::Key_Escape);
    QVERIFY(!m_kiosk->asksForPin());
    QCOMPARE(window()->openedPage(), u"home"_s);
}

void TestKioskExit::paperIsForStaff()
{
    m_kiosk->begin();
    window()->openPage(u"explore"_s);
    fixture::settle();
    QVERIFY(!named<QWidget>(window(), "save")->isVisible());
    key(*m_kiosk, Qt::Key_S, Qt::ControlModifier);
    const QWidget *paper = QApplication::activeModalWidget();
    QVERIFY(paper != nullptr);
    QCOMPARE(paper->objectName(), u"kioskPaper"_s);
    const QString code = named<QLabel>(paper, "kioskPaper.code")->text();
    const auto read = session::readCode(code, window()->session().pack());
    QVERIFY(read);
    QCOMPARE(read.value().arrangement.diagram, window()->session().snapshot().diagram->id);
}

void TestKioskExit::everyWayToPaperSaysSo()
{
    m_kiosk->begin();
    for (const QString &page : ui::MainWindow::pageIds()) {
        window()->openPage(page);
        fixture::settle();
        for (QAbstractButton *button : window()->findChildren<QAbstractButton *>()) {
            const QString words = (button->objectName() + button->text() + button->accessibleName()).toLower();
            if (button->isVisible() && button->isEnabled() && (words.contains(u"print") || words.contains(u"save"))) {
                button->click();
                fixture::settle();
                const QWidget *paper = QApplication::activeModalWidget();
                QVERIFY2(paper != nullptr && paper->objectName() == u"kioskPaper", qPrintable(words));
                key(*m_kiosk, Qt::Key_Escape);
            }
        }
    }
}

void TestKioskExit::nothingIsSavedAndNothingLeadsOut()
{
    QVERIFY(!window()->savePlace().files);
    for (const QString &page : ui::MainWindow::pageIds()) {
        window()->openPage(page);
        fixture::settle();
    }
    for (const QLabel *label : window()->findChildren<QLabel *>()) {
        QVERIFY2(!label->openExternalLinks(), qPrintable(label->text()));
    }
    QVERIFY(window()->findChild<QFileDialog *>() == nullptr);
    QVERIFY(window()->findChild<QPrintDialog *>() == nullptr);
}

QTEST_MAIN(TestKioskExit)
#include "tst_kiosk_exit.moc"
