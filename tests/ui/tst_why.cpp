// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?" in the window: its key, its buttons, what it draws, and how it goes away.
#include "ui/change_tag.h"
#include "ui/disclosure_button.h"
#include "ui/prose_text.h"
#include "ui/why_card.h"
#include "ui/why_step_row.h"
#include "window_test.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestWhyCard : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        session().setLevel(MedicineGroup::Opioid, Level::Usual);
        fixture::settle();
    }
    void cleanup() { close(); }
    void theKeyAsksAboutTheSelectedPart();
    void theKeyAsksAboutTheFirstChangeWhenNothingIsSelected();
    void eachTagOfAPartAsks();
    void theNodeCardAsks();
    void escapeEndsItFromThePicture();
    void anotherPartIsAskedAboutAtOnce();
    void itFollowsTheClock();
    void aPlayingClockDoesNotRebuildIt();
    void oneWayIsOpenAndDrawn();
    void theChainIsReadAloudWhole();
    void aChainStopsWhatMovesAndGivesItBack();
    void anotherPictureEndsIt();
    void wordsAloneHaveNoWhy();

private:
    ui::WhyCard *card() { return part<ui::WhyCard>("whyCard"); }
    QString question() { return part<QLabel>("why.question")->text(); }
    void ask(const QString &node)
    {
        view()->setSelectedNode(node);
        Q_EMIT view()->nodeSelected(node);
        view()->setFocus();
        press(Qt::Key_W);
        fixture::settle();
    }
};

void TestWhyCard::theKeyAsksAboutTheSelectedPart()
{
    QVERIFY(card()->isHidden());
    ask(u"ca"_s);
    QVERIFY(card()->isVisible());
    QCOMPARE(question(), u"Why? Less calcium enters"_s);
    press(Qt::Key_W);
    QVERIFY(card()->isHidden());
}

void TestWhyCard::theKeyAsksAboutTheFirstChangeWhenNothingIsSelected()
{
    view()->setFocus();
    press(Qt::Key_W);
    QCOMPARE(question(), u"Why? "_s + session().snapshot().changes.front().text);
}

void TestWhyCard::eachTagOfAPartAsks()
{
    int asked = 0;
    for (ui::ChangeTag *tag : m_window->findChildren<ui::ChangeTag *>()) {
        auto *why = fixture::named<QAbstractButton>(tag, "changeTag.why");
        if (tag->isVisible() && !why->isHidden()) {
            QVERIFY(why->accessibleName().contains(tag->text()));
            QVERIFY(why->height() >= 24 && tag->rect().contains(why->geometry()));
            const QString text = tag->text();
            click(why);
            QCOMPARE(question(), u"Why? "_s + text);
            ++asked;
        }
    }
    QVERIFY(asked > 1);
}

void TestWhyCard::theNodeCardAsks()
{
    view()->setSelectedNode(u"glu"_s);
    Q_EMIT view()->nodeSelected(u"glu"_s);
    fixture::settle();
    QVERIFY(card()->isHidden());
    click(button("nodeCard.why"));
    QCOMPARE(card()->node(), u"glu"_s);
    QVERIFY(card()->isVisible());
    click(button("why.close"));
    QVERIFY(card()->isHidden());
}

void TestWhyCard::escapeEndsItFromThePicture()
{
    view()->setFocus();
    press(Qt::Key_W);
    QVERIFY(card()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(card()->isHidden());
    press(Qt::Key_W);
    fixture::settle();
    button("why.path.0")->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(card()->isHidden());
}

void TestWhyCard::anotherPartIsAskedAboutAtOnce()
{
    ask(u"ca"_s);
    Q_EMIT view()->nodeSelected(u"glu"_s);
    QCOMPARE(card()->node(), u"glu"_s);
    Q_EMIT view()->nodeSelected({});
    QVERIFY(card()->isHidden());
}

void TestWhyCard::itFollowsTheClock()
{
    ask(u"ca"_s);
    QVERIFY(!card()->answer().paths.empty());
    session().setMinutes(2);
    QVERIFY(card()->answer().paths.empty());
    QVERIFY(part<QLabel>("why.summary")->text().contains(u"not been given yet"_s));
    session().setMinutes(60);
    QVERIFY(!card()->answer().paths.empty());
    session().setLevel(MedicineGroup::Opioid, Level::None);
    QVERIFY(card()->answer().paths.empty());
    QCOMPARE(card()->answer().nothing.front().reason, session::WhyNothing::Reason::NoMedicine);
}

void TestWhyCard::aPlayingClockDoesNotRebuildIt()
{
    ask(u"fire"_s);
    const auto rows = card()->findChildren<ui::WhyStepRow *>();
    session().setPlaying(true);
    for (int i = 0; i < 5; ++i) {
        session().advance(0.2);
    }
    QCOMPARE(card()->findChildren<ui::WhyStepRow *>(), rows);
    session().setPlaying(false);
}

void TestWhyCard::oneWayIsOpenAndDrawn()
{
    QList<scene::Chain> chains;
    connect(card(), &ui::WhyCard::chainChanged, this, [&](const scene::Chain &chain) { chains << chain; });
    ask(u"fire"_s);
    QCOMPARE(chains.last().size(), card()->answer().paths[0].steps.size());
    QCOMPARE(chains.last().front().from, -1);
    auto *second = m_window->findChild<QAbstractButton *>(u"why.path.1"_s);
    QVERIFY(second != nullptr && !second->isChecked());
    click(second);
    QVERIFY(second->isChecked() && !button("why.path.0")->isChecked());
    QCOMPARE(chains.last().size(), card()->answer().paths[1].steps.size());
    press(Qt::Key_Escape);
    QVERIFY(chains.last().empty());
}

void TestWhyCard::theChainIsReadAloudWhole()
{
    for (const Audience audience : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
        session().setAudience(audience);
        ask(u"fire"_s);
        QVERIFY(card()->isVisible());
        QCOMPARE(card()->accessibleName(), question());
        const QString opener = button("why.path.0")->accessibleDescription();
        for (const session::WhyStep &step : card()->answer().paths[0].steps) {
            QVERIFY(opener.contains(step.sentence));
            QVERIFY(card()->accessibleDescription().contains(step.sentence));
        }
        QVERIFY(opener.contains(u"Well established"_s));
        QCOMPARE(card()->accessibleDescription().contains(u'%'), audience != Audience::Patient);
        press(Qt::Key_W);
    }
}

void TestWhyCard::aChainStopsWhatMovesAndGivesItBack()
{
    const QImage before = view()->grab().toImage();
    ask(u"ca"_s);
    QVERIFY(view()->grab().toImage() != before);
    const int still = view()->stillCount();
    session().setMinutes(session().snapshot().minutes); // nothing differs
    view()->grab();
    QCOMPARE(view()->stillCount(), still);
    press(Qt::Key_W);
    view()->setSelectedNode({});
    Q_EMIT view()->nodeSelected({});
    QCOMPARE(view()->grab().toImage(), before);
}

void TestWhyCard::anotherPictureEndsIt()
{
    ask(u"ca"_s);
    session().openDiagram(u"D01"_s);
    QVERIFY(card()->isHidden());
}

void TestWhyCard::wordsAloneHaveNoWhy()
{
    session().openDiagram(u"D14"_s);
    fixture::settle();
    ask(session().snapshot().diagram->nodes.front().id);
    QVERIFY(card()->isHidden());
    QVERIFY(button("nodeCard.why")->isHidden());
}

QTEST_MAIN(TestWhyCard)
#include "tst_why.moc"
