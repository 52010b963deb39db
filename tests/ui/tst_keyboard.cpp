// SPDX-License-Identifier: GPL-3.0-or-later
// With the keyboard alone: naloxone is found, its answer read, the picture opened, naloxone given, and paper asked for.
// And on every page nothing is for a pointer only, nothing traps, nothing is without a name.
#include "export_test.h"
#include "ui/right_now_dialog.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QListWidget>
#include <QSet>

#include <algorithm>

using namespace relief;
using namespace Qt::StringLiterals;

class TestKeyboard : public QObject, fixture::ExportTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { openAtHome(); }
    void cleanup() { close(); }

    void findReadOpenGiveHearPrint();
    void everyPageIsWalkedByTab_data();
    void everyPageIsWalkedByTab();

private:
    /// With Tab, as often as it takes.
    bool tabTo(const char *name)
    {
        for (int i = 0; i < 300; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus != nullptr && focus->objectName() == QLatin1StringView(name)) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
    QSet<const QWidget *> walked(bool *comesRound);
};

void TestKeyboard::findReadOpenGiveHearPrint()
{
    key(Qt::Key_K, Qt::ControlModifier);
    type(u"naloxone"_s);
    auto *results = part<QListWidget>("palette.results");
    const QString kind = u"Questions: "_s;
    for (int i = 0; i < results->count(); ++i) {
        if (results->currentItem()->data(Qt::AccessibleTextRole).toString().startsWith(kind)) {
            break;
        }
        key(Qt::Key_Down);
    }
    const QString asked = results->currentItem()->text();
    key(Qt::Key_Return);
    m_window->activateWindow(); // which a window manager does when the search closes
    fixture::settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the answer before
    QCOMPARE(part<QLabel>("question.text")->text(), asked);
    QVERIFY(!part<QLabel>("question.word")->text().isEmpty());

    QVERIFY(tabTo("question.show"));
    key(Qt::Key_Return);
    QVERIFY(view()->isVisible());
    if (part("takeBack")->isVisible()) { // the answer's picture has it
        QVERIFY(tabTo("takeBack"));
        key(Qt::Key_Space);
    }
    QVERIFY(tabTo("give"));
    key(Qt::Key_Space);
    QVERIFY(session().snapshot().medicine(content::MedicineGroup::Naloxone).given);

    key(Qt::Key_F8);
    const QString now = part<ui::RightNowDialog>("rightNow")->accessibleDescription();
    QVERIFY2(now.contains(u"Naloxone"_s) && now.contains(u"given."_s), qPrintable(now));
    key(Qt::Key_Escape);
    m_window->activateWindow();
    fixture::settle();

    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(tabTo("export.print"));
    key(Qt::Key_Return);
    auto *printing = m_window->findChild<QDialog *>(u"export.printer"_s);
    QVERIFY(printing != nullptr || QApplication::activeModalWidget() != part("exportDialog"));
    while (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->close();
    }
}

void TestKeyboard::everyPageIsWalkedByTab_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : ui::MainWindow::pageIds()) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

QSet<const QWidget *> TestKeyboard::walked(bool *comesRound)
{
    press(Qt::Key_Tab);
    const QWidget *start = QApplication::focusWidget();
    QSet<const QWidget *> reached;
    constexpr int most = 400;
    for (int i = 0; i < most && !(i > 0 && QApplication::focusWidget() == start); ++i) {
        reached.insert(QApplication::focusWidget());
        press(Qt::Key_Tab);
        QApplication::processEvents(); // nobody is faster than the picture: cards that open are laid out
    }
    *comesRound = QApplication::focusWidget() == start;
    return reached;
}

void TestKeyboard::everyPageIsWalkedByTab()
{
    QFETCH(QString, page);
    m_window->openPage(page);
    m_window->session().setPlaying(false);
    fixture::settle();
    bool comesRound = false;
    walked(&comesRound); // cards open on the way
    const QSet<const QWidget *> reached = walked(&comesRound);
    QVERIFY(comesRound); // no trap
    for (const QWidget *widget : reached) {
        const QByteArray who = widget->objectName().toUtf8() + " " + widget->metaObject()->className();
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(), who.constData());
    }
    for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
        const auto group = button->group() != nullptr ? button->group()->buttons() : QList<QAbstractButton *>();
        const bool byArrows = std::any_of(
            group.begin(), group.end(), [&](const QAbstractButton *other) { return reached.contains(other); });
        if (button->isVisible() && button->isEnabled()) {
            QVERIFY2(byArrows || reached.contains(button),
                qPrintable(button->accessibleName() + u' ' + button->objectName()));
        }
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
