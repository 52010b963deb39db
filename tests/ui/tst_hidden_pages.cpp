// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is not in front does nothing, and has caught up when it comes back.
#include "ui/page.h"
#include "window_test.h"

#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;

class TestHiddenPages : public QObject, public fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void exploreStandsStillWhileAnotherPageIsInFront();
    void exploreHasCaughtUpWhenItIsBack();
    void aLinkToAPartSelectsItInThePictureOfNow();
    void theDecisionWaitsForItsPage();
    void listsWaitForTheirPage_data();
    void listsWaitForTheirPage();

private:
    void turnTo(const char *page)
    {
        fixture::click(button(page));
        fixture::settle();
    }
    /// In the timeline, of the picture's first readout.
    QString shownValue(const session::Snapshot &of)
    {
        return part<QLabel>(("value." + of.diagram->readouts.front().id.toLatin1()).constData())->text();
    }
    QString firstRow(const char *list) { return part<QListWidget>(list)->item(0)->text(); }
};

void TestHiddenPages::exploreStandsStillWhileAnotherPageIsInFront()
{
    const session::Snapshot left = view()->snapshot();
    const QString title = part<QLabel>("explanation.title")->text();
    const QString value = shownValue(left);
    turnTo("page.decide");
    session().setLevel(content::MedicineGroup::Opioid, content::Level::High);
    session().setMinutes(90);
    session().openDiagram(u"D09"_s);
    session().setAudience(Audience::Nurse);
    QVERIFY(view()->snapshot() == left);
    QCOMPARE(part<QLabel>("explanation.title")->text(), title);
    QCOMPARE(shownValue(left), value);
}

void TestHiddenPages::exploreHasCaughtUpWhenItIsBack()
{
    turnTo("page.decide");
    session().setLevel(content::MedicineGroup::Opioid, content::Level::High);
    session().setMinutes(90);
    session().openDiagram(u"D04"_s);
    session().setAudience(Audience::Nurse);
    turnTo("page.explore");
    QVERIFY(view()->snapshot() == session().snapshot());
    const session::Snapshot &now = session().snapshot();
    const content::Explanation &shown = now.diagram->explanations[static_cast<size_t>(now.explanation)];
    QCOMPARE(part<QLabel>("explanation.title")->text(), shown.title.nurse);
    for (const content::Readout &readout : now.diagram->readouts) {
        if (const auto *value = part<QLabel>(("value." + readout.id.toLatin1()).constData())) {
            QCOMPARE(value->text(), now.readout(readout.id)->text);
        }
    }
    QCOMPARE(part<QAbstractSlider>("level.opioid")->value(), static_cast<int>(content::Level::High));
}

void TestHiddenPages::aLinkToAPartSelectsItInThePictureOfNow()
{
    turnTo("page.decide");
    session().openDiagram(u"D01"_s);
    const QString node = session().pack().diagram(u"D04"_s)->nodes.front().id;
    Q_EMIT part<ui::Page>("decide")->destinationAsked({ui::Destination::Kind::Diagram, u"D04"_s, node});
    QCOMPARE(view()->selectedNode(), node);
}

void TestHiddenPages::theDecisionWaitsForItsPage()
{
    const content::Value &value = session().pack().decision.values.front();
    const QByteArray row = "value." + value.id.toLatin1();
    turnTo("page.decide");
    const auto *marks = part(row.constData());
    turnTo("page.explore");
    session().setAudience(Audience::Nurse);
    QCOMPARE(part(row.constData()), marks); // not made anew
    turnTo("page.decide");
    QVERIFY(part(row.constData()) != marks);
    QVERIFY(part(row.constData())->accessibleName().contains(value.text.nurse));
}

void TestHiddenPages::listsWaitForTheirPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("questions") << QByteArray("page.questions") << QByteArray("questions.list");
    QTest::newRow("sources") << QByteArray("page.sources") << QByteArray("sources.list");
}

void TestHiddenPages::listsWaitForTheirPage()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QByteArray, list);
    turnTo(page.constData());
    auto *rows = part<QListWidget>(list.constData());
    rows->item(0)->setText(u"as it was left"_s);
    turnTo("page.decide");
    session().setAudience(Audience::Nurse);
    QCOMPARE(firstRow(list.constData()), u"as it was left"_s);
    turnTo(page.constData());
    QVERIFY(firstRow(list.constData()) != u"as it was left"_s);
    QVERIFY(rows->currentItem() != nullptr);
}

QTEST_MAIN(TestHiddenPages)
#include "tst_hidden_pages.moc"
