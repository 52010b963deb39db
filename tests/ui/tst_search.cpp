// SPDX-License-Identifier: GPL-3.0-or-later
// A person who looks for something: Ctrl+K from anywhere, a few letters, Enter.
#include "ui/result_delegate.h"
#include "ui/search_kinds.h"
#include "ui/search_palette.h"
#include "window_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace relief;
using content::FoundKind;
using fixture::click;

class TestSearch : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void ctrlKOpensTheFieldFromEveryPage();
    void theHeaderFieldOpensTheSameSearch();
    void resultsComeInGroups();
    void arrowsSkipHeadings();
    void enterSelectsThePartInItsPicture();
    void enterOnASourceOpensIt();
    void enterOnAMedicineGoesToItsCard();
    void nothingFoundSaysWhatToTry();
    void theFieldTellsWhatIsChosen();
    void everyKindLeadsSomewhere();

private:
    QLineEdit *openSearch();
    QListWidget *list() { return part<QListWidget>("palette.results"); }
    bool pick(const QString &group);
};

QLineEdit *TestSearch::openSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    fixture::settle();
    return part<QLineEdit>("palette.field");
}

/// With the arrow keys, to the first result below a heading.
bool TestSearch::pick(const QString &group)
{
    auto *field = part<QLineEdit>("palette.field");
    for (int i = 0; i < list()->count(); ++i) {
        const QListWidgetItem *above = list()->item(list()->currentRow() - 1);
        if (above != nullptr && above->text() == group) {
            return true;
        }
        QTest::keyClick(field, Qt::Key_Down);
    }
    return false;
}

void TestSearch::ctrlKOpensTheFieldFromEveryPage()
{
    for (const char *page : {"page.home", "page.explore", "page.sources"}) {
        click(button(page));
        auto *field = openSearch();
        QVERIFY2(field != nullptr && field->isVisible() && field->hasFocus(), page);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        m_window->activateWindow();
        fixture::settle();
    }
}

void TestSearch::theHeaderFieldOpensTheSameSearch()
{
    click(button("search"));
    QVERIFY(part<QLineEdit>("palette.field")->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(part<QLabel>("palette.state")->isVisible());
}

void TestSearch::resultsComeInGroups()
{
    QTest::keyClicks(openSearch(), u"naloxone"_s);
    QStringList groups;
    for (int i = 0; i < list()->count(); ++i) {
        if (list()->item(i)->data(ui::ResultDelegate::IsHeading).toBool()) {
            QVERIFY(!groups.contains(list()->item(i)->text()));
            groups << list()->item(i)->text();
        }
    }
    QVERIFY2(groups.size() >= 3, qPrintable(groups.join(u' ')));
    QVERIFY(groups.contains(u"Medicines"_s));
}

void TestSearch::arrowsSkipHeadings()
{
    auto *field = openSearch();
    QTest::keyClicks(field, u"naloxone"_s);
    for (int i = 0; i < list()->count(); ++i) {
        QVERIFY(!list()->currentItem()->data(ui::ResultDelegate::IsHeading).toBool());
        QTest::keyClick(field, Qt::Key_Down);
    }
    for (int i = 0; i < list()->count(); ++i) {
        QTest::keyClick(field, Qt::Key_Up);
        QVERIFY(!list()->currentItem()->data(ui::ResultDelegate::IsHeading).toBool());
    }
    QCOMPARE(list()->currentRow(), 1);
}

void TestSearch::enterSelectsThePartInItsPicture()
{
    click(button("page.home"));
    auto *field = openSearch();
    QTest::keyClicks(field, u"CÁLCIUM gate"_s);
    QVERIFY(pick(u"Parts"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(view()->isVisible());
    const content::Diagram &diagram = *session().snapshot().diagram;
    const int index = diagram.indexOf(view()->selectedNode());
    QVERIFY(index >= 0);
    const QString label = diagram.nodes[static_cast<size_t>(index)].label.at(content::Audience::Patient);
    QVERIFY2(label.contains(u"calcium"_s, Qt::CaseInsensitive), qPrintable(label));
    QVERIFY(part("nodeCard")->isVisible());
}

void TestSearch::enterOnASourceOpensIt()
{
    auto *field = openSearch();
    const content::Reference &reference = session().pack().references.front();
    QTest::keyClicks(field, reference.authors.section(u' ', 0, 0) + u' ' + QString::number(reference.year));
    QVERIFY(pick(u"Sources"_s));
    const QString title = list()->currentItem()->text();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(part("sources")->isVisible());
    QVERIFY(part("detail") != nullptr);
    QStringList shown;
    for (const auto *label : part("sources.detail")->findChildren<QLabel *>()) {
        shown << label->text();
    }
    QVERIFY2(shown.contains(title), qPrintable(title + u" not in "_s + shown.join(u'|')));
}

void TestSearch::enterOnAMedicineGoesToItsCard()
{
    auto *field = openSearch();
    QTest::keyClicks(field, u"Ketalar"_s);
    QVERIFY(pick(u"Medicines"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->focusWidget(), part("level.ketamine"));
}

void TestSearch::nothingFoundSaysWhatToTry()
{
    auto *field = openSearch();
    QTest::keyClicks(field, u"zzqqxx"_s);
    auto *state = part<QLabel>("palette.state");
    QVERIFY(state->isVisible());
    QVERIFY(state->text().contains(u"zzqqxx"_s));
    QVERIFY(!list()->isVisible());
    QTest::keyClick(field, Qt::Key_Return); // leads nowhere, and stays
    QVERIFY(field->isVisible());
}

void TestSearch::theFieldTellsWhatIsChosen()
{
    auto *field = openSearch();
    QTest::keyClicks(field, u"naloxone"_s);
    const QString first = field->accessibleDescription();
    QVERIFY(first.contains(list()->currentItem()->text()));
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(field->accessibleDescription() != first);
}

void TestSearch::everyKindLeadsSomewhere()
{
    using Kind = ui::Destination::Kind;
    const auto to = [](FoundKind kind) { return ui::destinationOf({kind, u"x"_s, u"D03"_s, {}, {}}); };
    QCOMPARE(to(FoundKind::Diagram), (ui::Destination{Kind::Diagram, u"x"_s, {}}));
    QCOMPARE(to(FoundKind::Node), (ui::Destination{Kind::Diagram, u"D03"_s, u"x"_s}));
    QCOMPARE(to(FoundKind::Question), (ui::Destination{Kind::Statement, u"x"_s, {}}));
    QCOMPARE(to(FoundKind::Lesson), (ui::Destination{Kind::Lesson, u"x"_s, {}}));
    QCOMPARE(to(FoundKind::Experiment), (ui::Destination{Kind::Experiment, u"x"_s, {}}));
    QCOMPARE(to(FoundKind::Asked), (ui::Destination{Kind::Questions, u"x"_s, {}}));
    QCOMPARE(to(FoundKind::Term), (ui::Destination{Kind::Term, u"x"_s, {}}));
    QCOMPARE(to(FoundKind::Reference), (ui::Destination{Kind::Reference, u"x"_s, {}}));
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
