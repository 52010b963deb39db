// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that an administrator left out, in a real window.
#include "policy_fixture.h"
#include "ui/search_palette.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace relief;

class TestPolicyPages : public QObject, fixture::PolicyTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }
    void pagesLeftOutAreNeitherInRailNorShortcuts();
    void searchFindsOnlyWhatIsShown();
    void homeOffersOnlyWhatIsShown();
    void linksToPagesLeftOutAreNotThere();
    void aStartOnAPageLeftOutIsAtHome();
};

void TestPolicyPages::pagesLeftOutAreNeitherInRailNorShortcuts()
{
    content::Policy policy;
    policy.pages = {u"explore"_s, u"questions"_s};
    open(policy);
    QVERIFY(shown(u"page.home"_s) && shown(u"page.explore"_s) && shown(u"page.questions"_s));
    QVERIFY(!shown(u"page.compare"_s) && !shown(u"page.sources"_s));
    QVERIFY(m_window->findChild<QAction *>(u"page.compare"_s) == nullptr);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier); // Compare's
    QVERIFY(m_window->findChild<QWidget *>(u"home"_s)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier); // Questions keeps its own
    QVERIFY(!m_window->findChild<QWidget *>(u"home"_s)->isVisible());
    go(u"sources"_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"home"_s)->isVisible());
    QVERIFY(m_window->findChild<QWidget *>(u"sources"_s) == nullptr);
    QCOMPARE(m_window->accessibleDescription(), content::lockedByAdministrator());
}

void TestPolicyPages::searchFindsOnlyWhatIsShown()
{
    const auto headings = [this] {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        fixture::settle();
        auto *palette = m_window->findChild<ui::SearchPalette *>();
        palette->findChild<QLineEdit *>()->setText(u"naloxone"_s);
        QStringList found;
        auto *list = palette->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
                found << list->item(row)->text();
            }
        }
        palette->close();
        found.sort();
        return found;
    };
    open({});
    const QStringList all = headings();
    QVERIFY(all.contains(u"Statements"_s) && all.contains(u"Medicines"_s));
    content::Policy policy;
    policy.pages = {u"questions"_s};
    open(policy);
    QCOMPARE(headings(), QStringList{u"Questions"_s});
}

void TestPolicyPages::homeOffersOnlyWhatIsShown()
{
    content::Policy policy;
    policy.pages = {u"questions"_s};
    open(policy);
    const auto *home = m_window->findChild<QWidget *>(u"home"_s);
    QVERIFY(home->isVisible() && QApplication::focusWidget() != nullptr);
    QVERIFY(home->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget()->isVisible());
    QVERIFY(!shown(u"tour.play"_s));
    for (const QAbstractButton *button : home->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            fixture::click(const_cast<QAbstractButton *>(button));
            fixture::settle();
            QVERIFY2(m_window->accessibleDescription().isEmpty(), qPrintable(button->accessibleName()));
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                dialog->close();
            }
        }
    }
}

void TestPolicyPages::aStartOnAPageLeftOutIsAtHome()
{
    content::Policy policy;
    policy.pages = {u"questions"_s};
    open(policy, u"D03"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"home"_s)->isVisible());
    open(policy, {}, u"what-is-pain"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"home"_s)->isVisible());
}

void TestPolicyPages::linksToPagesLeftOutAreNotThere()
{
    content::Policy policy;
    policy.pages = {u"lessons"_s, u"questions"_s};
    open(policy);
    go(u"questions"_s);
    fixture::settle();
    QVERIFY(!shown(u"question.show"_s)); // leads to Explore
    QVERIFY(shown(u"question.print"_s));
    for (const QAbstractButton *source : m_window->findChildren<QAbstractButton *>()) {
        if (source->objectName().startsWith("source."_L1) && source->isVisible()) {
            QVERIFY2(!source->isEnabled(), qPrintable(source->text())); // who said it stays to be read
        }
    }
    go(u"lessons"_s);
    fixture::settle();
    QVERIFY(!shown(u"lesson.experiments"_s));
}

QTEST_MAIN(TestPolicyPages)
#include "tst_policy_pages.moc"
