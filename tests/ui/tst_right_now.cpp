// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of right now, and what screen readers are told by themselves.
#include "ui/announcer.h"
#include "ui/right_now_dialog.h"
#include "window_test.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>

using namespace relief;
using namespace Qt::StringLiterals;

class TestRightNow : public QObject, fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }
    void init() { open(); }
    void cleanup() { close(); }

    void oneKeyTellsFourThings();
    void itTellsWhatTheOpioidChanged();
    void everyPageHasOne_data();
    void everyPageHasOne();
    void itIsCopied();
    void changesAreSaidOnceASecondAsTheyAreThen();
    void whatIsOverIsNotSaid();

private:
    QString summary()
    {
        press(Qt::Key_F8);
        fixture::settle();
        auto *dialog = part<ui::RightNowDialog>("rightNow");
        const QString words = dialog != nullptr ? dialog->accessibleDescription() : QString();
        return words;
    }
    ui::Announcer *announcer() { return part<ui::Announcer>("announcer"); }
};

void TestRightNow::oneKeyTellsFourThings()
{
    const QString words = summary();
    for (const auto &wanted : {u"Page: Explore."_s, u"Picture: "_s, u"Time stands still at"_s, u"No medicine is on."_s,
             u"Nothing differs from before."_s, u"F1 lists all keys."_s}) {
        QVERIFY2(words.contains(wanted), qPrintable(wanted + u'\n' + words));
    }
    auto *dialog = part<ui::RightNowDialog>("rightNow");
    QVERIFY(dialog->isVisible());
    QStringList headings;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        QVERIFY(!label->text().isEmpty());
        headings << label->text();
    }
    QCOMPARE(headings.size(), 8);
    press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestRightNow::itTellsWhatTheOpioidChanged()
{
    session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    session().setMinutes(60);
    const session::Snapshot &now = session().snapshot();
    const QString words = summary();
    QVERIFY(!now.changes.empty());
    QVERIFY2(words.contains(now.changes.front().text), qPrintable(words));
    QVERIFY2(words.contains(u": Usual, given."_s), qPrintable(words));
    QVERIFY(words.contains(now.readouts.front().text) && words.contains(now.readouts.front().beforeText));
}

void TestRightNow::everyPageHasOne_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : ui::MainWindow::pageIds()) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

void TestRightNow::everyPageHasOne()
{
    QFETCH(QString, page);
    m_window->openPage(page);
    fixture::settle();
    const QString title = part<QAbstractButton>(qPrintable(u"page."_s + page))->accessibleName();
    const QString words = summary();
    QVERIFY2(words.startsWith(u"Page: "_s), qPrintable(words));
    QVERIFY2(title.contains(words.mid(6, words.indexOf(u'.') - 6)), qPrintable(title + u'\n' + words));
}

void TestRightNow::itIsCopied()
{
    const QString words = summary();
    part<QAbstractButton>("rightNow.copy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().replace(u'\n', u' '), words);
}

void TestRightNow::changesAreSaidOnceASecondAsTheyAreThen()
{
    session().setMinutes(60);
    announcer()->advance(2);
    session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    const QString first = announcer()->said();
    QVERIFY2(first.contains(session().snapshot().changes.front().text), qPrintable(first));
    QCOMPARE(QAccessible::queryAccessibleInterface(announcer())->text(QAccessible::Name), first);
    QCOMPARE(QAccessible::queryAccessibleInterface(announcer())->role(), QAccessible::AlertMessage);
    session().setLevel(content::MedicineGroup::Opioid, content::Level::High);
    session().setLevel(content::MedicineGroup::Opioid, content::Level::None);
    announcer()->advance(0.9);
    QCOMPARE(announcer()->said(), first);
    announcer()->advance(0.2);
    QVERIFY2(announcer()->said().startsWith(u"Nothing differs from before."_s), qPrintable(announcer()->said()));
}

void TestRightNow::whatIsOverIsNotSaid()
{
    session().setMinutes(60);
    announcer()->advance(2);
    session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    const QString first = announcer()->said();
    session().setLevel(content::MedicineGroup::Ketamine, content::Level::Usual);
    session().setLevel(content::MedicineGroup::Ketamine, content::Level::None);
    announcer()->advance(5);
    QCOMPARE(announcer()->said(), first);
}

QTEST_MAIN(TestRightNow)
#include "tst_right_now.moc"
