// SPDX-License-Identifier: GPL-3.0-or-later
// Without a mouse, and without eyes: names, values, tab order, areas, shortcuts.
#include "scene/diagram_view.h"
#include "ui/command_registry.h"
#include "ui/export_dialog.h"
#include "ui/level_slider.h"
#include "ui/scrubber.h"
#include "ui/shortcuts_dialog.h"
#include "ui/tab_order.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::named;

namespace {

bool isEmergency(const QWidget *dialog)
{
    return dialog != nullptr && dialog->objectName() == "emergencySheet"_L1;
}

} // namespace

class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyButtonHasANameAndWordsOrATooltip();
    void slidersSayWordsNotNumbers();
    void tabReachesEveryControlAndComesBack();
    void shiftTabGoesTheSameWayBack();
    void f6GoesFromAreaToArea();
    void shortcutsAreListedAsTheyWork();
    void noKeyMeansTwoThings();
    void enterPressesAButton();
    void theEmergencyIsOneKeyAwayEverywhere_data();
    void theEmergencyIsOneKeyAwayEverywhere();
    void theEmergencyIsOneClickAwayOnEveryPage();
    void aDialogGivesWayToTheEmergency();
    void aPackWithoutEmergencyOffersNone();
    void savingAndPrintingIsOneKeyAwayOnEveryPage();
};

void TestReach::init()
{
    support::failOnWarnings();
    support::useTestFont();
}

void TestReach::everyButtonHasANameAndWordsOrATooltip()
{
    const auto window = fixture::openWindow();
    for (const content::Audience audience : {content::Audience::Patient, content::Audience::Nurse}) {
        window->session().setAudience(audience);
        window->session().giveNaloxone();
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            const QByteArray who = button->objectName().toUtf8() + " " + button->metaObject()->className();
            QVERIFY2(!button->accessibleName().isEmpty(), who.constData());
            QVERIFY2(!button->text().isEmpty() || !button->toolTip().isEmpty(), who.constData());
        }
    }
}

void TestReach::slidersSayWordsNotNumbers()
{
    const auto window = fixture::openWindow();
    window->session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    window->session().setMinutes(24);
    auto *level = QAccessible::queryAccessibleInterface(named<QWidget>(window.get(), "level.opioid"));
    QCOMPARE(level->text(QAccessible::Value), u"Usual"_s);
    QVERIFY(!level->text(QAccessible::Name).isEmpty());
    QCOMPARE(level->valueInterface()->currentValue().toInt(), 2);
    level->valueInterface()->setCurrentValue(3);
    QCOMPARE(window->session().snapshot().medicine(content::MedicineGroup::Opioid).level, content::Level::High);
    auto *time = QAccessible::queryAccessibleInterface(named<QWidget>(window.get(), "scrubber"));
    QCOMPARE(time->text(QAccessible::Value), u"24 minutes"_s);
}

void TestReach::tabReachesEveryControlAndComesBack()
{
    const auto window = fixture::openWindow({1366, 768});
    window->session().setAudience(content::Audience::Nurse);
    named<scene::DiagramView>(window.get(), "diagram")->setSelectedNode(u"mupre"_s); // with its card
    QApplication::processEvents();
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start != nullptr);
    QSet<const QWidget *> reached;
    for (int i = 0; i < 200 && !(i > 0 && QApplication::focusWidget() == start); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), start); // no trap
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const auto group = button->group() != nullptr ? button->group()->buttons() : QList<QAbstractButton *>();
        const bool byArrows = std::any_of(
            group.begin(), group.end(), [&reached](const QAbstractButton *other) { return reached.contains(other); });
        if (button->isVisible() && button->isEnabled()) {
            QVERIFY2(byArrows || reached.contains(button), qPrintable(button->accessibleName()));
        }
    }
    for (const auto *slider : window->findChildren<QAbstractSlider *>()) {
        if (slider->isVisible() && !slider->inherits("QScrollBar")) {
            QVERIFY2(reached.contains(slider), qPrintable(slider->accessibleName()));
        }
    }
}

void TestReach::shiftTabGoesTheSameWayBack()
{
    const auto window = fixture::openWindow();
    const QWidget *start = QApplication::focusWidget();
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    }
    QCOMPARE(QApplication::focusWidget(), start);
}

void TestReach::f6GoesFromAreaToArea()
{
    const auto window = fixture::openWindow();
    const QStringList areas{u"rail"_s, u"header"_s, u"medicines"_s, u"diagramPane"_s, u"timeline"_s, u"explanation"_s};
    named<QAbstractButton>(window.get(), "page.explore")->setFocus();
    for (int i = 1; i <= areas.size(); ++i) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        const auto *area = window->findChild<QWidget *>(areas.at(i % areas.size()));
        QVERIFY2(area->isAncestorOf(QApplication::focusWidget()), qPrintable(areas.at(i % areas.size())));
    }
}

void TestReach::shortcutsAreListedAsTheyWork()
{
    const auto window = fixture::openWindow();
    QTest::keyClick(window.get(), Qt::Key_Slash, Qt::ControlModifier);
    auto *dialog = window->findChild<ui::ShortcutsDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        texts << label->text();
    }
    for (const auto *key : {"Space", "Ctrl+K or Ctrl+F", "Backspace", "F9", "F6", "F11", "Alt+1", "Ctrl+Q"}) {
        QVERIFY2(texts.contains(QString::fromLatin1(key)), key);
    }
    dialog->close();
}

void TestReach::noKeyMeansTwoThings()
{
    const auto window = fixture::openWindow();
    QSet<QKeySequence> seen;
    for (const auto *action : window->actions()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
    QVERIFY(seen.size() > 10);
}

void TestReach::enterPressesAButton()
{
    const auto window = fixture::openWindow();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        window->session().resetMedicines();
        auto *give = named<QAbstractButton>(window.get(), "give");
        give->setFocus();
        QTest::keyClick(give, key);
        QVERIFY(window->session().doseMarks().back().group == content::MedicineGroup::Naloxone);
    }
}

void TestReach::theEmergencyIsOneKeyAwayEverywhere_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : ui::MainWindow::pageIds()) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

void TestReach::theEmergencyIsOneKeyAwayEverywhere()
{
    QFETCH(QString, page);
    const auto window = fixture::openWindow({1366, 768}, {});
    fixture::click(window->findChild<QWidget *>(u"page."_s + page));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9); // whatever has the keyboard
    QVERIFY(isEmergency(QApplication::activeModalWidget()));
}

void TestReach::theEmergencyIsOneClickAwayOnEveryPage()
{
    const auto window = fixture::openWindow({1366, 768}, {});
    auto *button = named<QAbstractButton>(window.get(), "emergency");
    QVERIFY(!button->text().isEmpty() && !button->icon().isNull()); // a shape and a word, not a color alone
    for (const QString &page : ui::MainWindow::pageIds()) {
        fixture::click(window->findChild<QWidget *>(u"page."_s + page));
        fixture::click(button);
        QVERIFY2(isEmergency(QApplication::activeModalWidget()), qPrintable(page));
        QApplication::activeModalWidget()->close();
    }
}

void TestReach::aDialogGivesWayToTheEmergency()
{
    const auto window = fixture::openWindow();
    for (const int key : {Qt::Key_K, Qt::Key_Slash}) { // the search, the list of shortcuts
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        fixture::settle();
        QVERIFY(QApplication::activeModalWidget() != nullptr);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_F9);
        QVERIFY(isEmergency(QApplication::activeModalWidget()));
        QApplication::activeModalWidget()->close();
        window->activateWindow();
        fixture::settle();
    }
}

void TestReach::aPackWithoutEmergencyOffersNone()
{
    content::LoadedPack pack = support::corePack();
    std::erase_if(pack.pack.diagrams, [](const content::Diagram &diagram) { return diagram.id == "D18"_L1; });
    const auto window = fixture::openPack(std::move(pack));
    QVERIFY(named<QWidget>(window.get(), "emergency") == nullptr);
    QTest::keyClick(window.get(), Qt::Key_F9);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void TestReach::savingAndPrintingIsOneKeyAwayOnEveryPage()
{
    const auto window = fixture::openWindow({1366, 768}, {});
    for (const QString &page : ui::MainWindow::pageIds()) {
        fixture::click(window->findChild<QWidget *>(u"page."_s + page));
        QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
        fixture::settle();
        auto *dialog = qobject_cast<ui::ExportDialog *>(QApplication::activeModalWidget());
        QVERIFY2(dialog != nullptr, qPrintable(page));
        dialog->reject();
        window->activateWindow();
        fixture::settle();
    }
}

QTEST_MAIN(TestReach)
#include "tst_reach.moc"
