// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "ui/export_work.h"
#include "ui/handout_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;

class TestHandoutOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::useTestFont();
        m_session = std::make_unique<session::Session>(support::corePack().pack);
        m_session->openDiagram(u"D03"_s);
        m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        m_offer.session = m_session.get();
    }

    void init() { support::failOnWarnings(); }

    void itBeginsWithAPatientsPage()
    {
        m_offer.contact = u"Ward 3"_s;
        const ui::HandoutOptions options(m_offer);
        const output::HandoutWishes wishes = options.wishes();
        QVERIFY(wishes.audience == content::Audience::Patient);
        QCOMPARE(wishes.pointSize, 12);
        QCOMPARE(wishes.contact, u"Ward 3"_s);
        QVERIFY(wishes.values.isEmpty());
    }

    void typeStaysBetweenElevenAndTwenty()
    {
        const ui::HandoutOptions options(m_offer);
        auto *points = options.findChild<QComboBox *>(u"handout.points"_s);
        points->setCurrentIndex(0);
        QCOMPARE(options.wishes().pointSize, 11);
        points->setCurrentIndex(points->count() - 1);
        QCOMPARE(options.wishes().pointSize, 20);
    }

    void whatMattersIsPrintedOnlyIfTicked()
    {
        ui::HandoutOptions options(m_offer);
        const content::Value &first = m_session->pack().decision.values.front();
        QVERIFY(ui::handoutOf(m_offer, options.wishes()).values.isEmpty());
        options.findChild<QCheckBox *>(u"handout.value."_s + first.id)->click();
        QCOMPARE(ui::handoutOf(m_offer, options.wishes()).values, QStringList{first.text.patient});
    }

    void theLevelChangesTheWordsAndNotTheWindow()
    {
        ui::HandoutOptions options(m_offer);
        options.findChild<QComboBox *>(u"handout.level"_s)->setCurrentIndex(1);
        const output::Handout handout = ui::handoutOf(m_offer, options.wishes());
        QCOMPARE(handout.lead, m_session->snapshot().diagram->purpose.nurse);
        QVERIFY(m_session->snapshot().audience == content::Audience::Patient);
    }

    void theSubjectIsThePages()
    {
        const ui::HandoutOptions options(m_offer);
        ui::ExportOffer offer = m_offer;
        offer.question = &m_session->pack().questions.front();
        QCOMPARE(ui::handoutOf(offer, options.wishes()).title, offer.question->question.patient);
        offer.lesson = &m_session->pack().lessons.front();
        QCOMPARE(ui::handoutOf(offer, options.wishes()).title, offer.lesson->title.patient);
    }

private:
    std::unique_ptr<session::Session> m_session;
    ui::ExportOffer m_offer;
};

QTEST_MAIN(TestHandoutOptions)
#include "tst_handout_options.moc"
