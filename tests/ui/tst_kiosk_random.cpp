// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random events on a kiosk: whatever people do, no other program, file or printer dialog comes up.
#include "content/pin.h"
#include "kiosk_fixture.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QRandomGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace relief;

namespace {

constexpr int events = 10'000;
constexpr quint32 firstSeed = 20'261'122;

constexpr std::array keys{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Left,
    Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown,
    Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Menu, Qt::Key_Print, Qt::Key_Meta, Qt::Key_Back, Qt::Key_Forward,
    Qt::Key_Period, Qt::Key_Slash};
constexpr std::array<Qt::KeyboardModifiers, 6> modifiers{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
    Qt::AltModifier, Qt::ControlModifier | Qt::ShiftModifier, Qt::ControlModifier | Qt::AltModifier};

} // namespace

class TestKioskRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void tenThousandEventsNeverLeadOut();

private:
    int below(int end) { return static_cast<int>(m_random.bounded(static_cast<quint32>(end))); }
    QPoint somewhere(const QWindow *window) { return {below(window->width()), below(window->height())}; }
    Qt::Key anyKey();
    static void click(const QPointer<QWindow> &window, Qt::MouseButton button, const QPoint &at);
    static void press(const QPointer<QWindow> &window, Qt::Key key, Qt::KeyboardModifiers modifiers);
    void act(QWindow *window);
    void wait(int seconds);
    QString wrong() const;

    QRandomGenerator m_random;
    std::unique_ptr<ui::Kiosk> m_kiosk;
    std::unique_ptr<QPointingDevice> m_finger{QTest::createTouchDevice()};
};

Qt::Key TestKioskRandom::anyKey()
{
    switch (below(4)) {
    case 0:
        return static_cast<Qt::Key>(Qt::Key_A + below(26));
    case 1:
        return static_cast<Qt::Key>(Qt::Key_0 + below(10));
    case 2:
        return static_cast<Qt::Key>(Qt::Key_F1 + below(12));
    default:
        return keys.at(static_cast<size_t>(below(static_cast<int>(keys.size()))));
    }
}

/// A press may close the window.
void TestKioskRandom::click(const QPointer<QWindow> &window, Qt::MouseButton button, const QPoint &at)
{
    if (!window.isNull()) {
        QTest::mousePress(window, button, {}, at);
    }
    if (!window.isNull()) {
        QTest::mouseRelease(window, button, {}, at);
    }
}

/// The keys one by one: any of them may close the window, and QTest::keyPress would send the next to what is gone.
void TestKioskRandom::press(const QPointer<QWindow> &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    std::vector<Qt::Key> all;
    for (const auto &[modifier, itsKey] : {std::pair(Qt::ShiftModifier, Qt::Key_Shift),
             std::pair(Qt::ControlModifier, Qt::Key_Control), std::pair(Qt::AltModifier, Qt::Key_Alt)}) {
        if (modifiers.testFlag(modifier)) {
            all.push_back(itsKey);
        }
    }
    all.push_back(key);
    for (const bool down : {true, false}) {
        for (const Qt::Key one : all) {
            if (!window.isNull()) {
                const QString text = one == key && modifiers == Qt::NoModifier
                                         ? QString(QLatin1Char(QTest::keyToAscii(one)))
                                         : QString();
                QTest::simulateEvent(window, down, one, modifiers, text, false);
            }
        }
    }
}

void TestKioskRandom::act(QWindow *window)
{
    const QPointer<QWindow> alive = window;
    const QPoint at = somewhere(window);
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
    case 3: {
        const Qt::KeyboardModifiers with = modifiers.at(static_cast<size_t>(below(static_cast<int>(modifiers.size()))));
        const Qt::Key key = anyKey();
        press(alive, key, with);
        break;
    }
    case 4: {
        const QPointF global = window->mapToGlobal(QPointF(at));
        QWheelEvent turned(
            at, global, {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window, &turned);
        break;
    }
    case 5:
        QTest::touchEvent(window, m_finger.get()).press(0, at, window);
        QTest::touchEvent(window, m_finger.get()).move(0, somewhere(window), window);
        if (!alive.isNull()) {
            QTest::touchEvent(window, m_finger.get()).release(0, at, window);
        }
        break;
    case 6:
        click(alive, Qt::RightButton, at);
        break;
    case 7:
        click(alive, Qt::LeftButton, at);
        click(alive, Qt::LeftButton, at);
        break;
    case 8:
        if (below(20) == 0) {
            m_kiosk->window()->resize(1024 + below(900), 640 + below(500));
        } else {
            QTest::mouseMove(window, at);
        }
        break;
    case 9:
        wait(below(25) == 0 ? 120 : 1);
        break;
    default:
        click(alive, Qt::LeftButton, at);
    }
}

/// Long enough and everything is reset.
void TestKioskRandom::wait(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        m_kiosk->advance(1);
    }
}

/// What is wrong with what is on the screen now; empty if nothing is.
QString TestKioskRandom::wrong() const
{
    const ui::MainWindow *window = m_kiosk->window();
    if (!window->isVisible() || window->isMinimized()) {
        return u"the window is away"_s;
    }
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        const QObject *above = top;
        while (above != nullptr && above != window) {
            above = above->parent();
        }
        const bool known = above == window || qobject_cast<const QMenu *>(top) != nullptr || top->inherits("QTipLabel")
                           || top->inherits("QComboBoxPrivateContainer");
        if (top->isVisible() && !known) {
            return u"a window that is not the kiosk's: "_s + QString::fromLatin1(top->metaObject()->className());
        }
        if (top->isVisible()
            && (top->inherits("QFileDialog") || top->inherits("QAbstractPrintDialog")
                || top->inherits("QPrintPreviewDialog") || top->inherits("QColorDialog"))) {
            return u"a dialog of the system: "_s + QString::fromLatin1(top->metaObject()->className());
        }
    }
    return {};
}

void TestKioskRandom::tenThousandEventsNeverLeadOut()
{
    const QByteArray asked = qgetenv("RELIEF_SEED");
    const quint32 seed = asked.isEmpty() ? firstSeed : asked.toUInt();
    qInfo("seed %u; RELIEF_SEED chooses another", seed);
    m_random.seed(seed);
    m_kiosk = fixture::openKiosk(content::hashedPin(u"482913905172"_s));
    int ended = 0;
    connect(m_kiosk.get(), &ui::Kiosk::ended, this, [&ended] { ++ended; });
    int visits = 0;
    connect(m_kiosk.get(), &ui::Kiosk::wasReset, this, [&visits] { ++visits; });
    for (int i = 0; i < events; ++i) {
        if (m_kiosk->isAttracting() && below(4) == 0) {
            m_kiosk->begin(); // most touches miss the button
        }
        const QWidget *popup = QApplication::activePopupWidget();
        act(popup != nullptr ? popup->windowHandle() : fixture::front(*m_kiosk));
        QApplication::processEvents();
        const QString found = wrong();
        QVERIFY2(found.isEmpty(),
            qPrintable(u"event %1 of seed %2: %3"_s.arg(QString::number(i), QString::number(seed), found)));
    }
    QCOMPARE(ended, 0);
    QVERIFY(visits > 0);
    m_kiosk.reset();
}

QTEST_MAIN(TestKioskRandom)
#include "tst_kiosk_random.moc"
