// SPDX-License-Identifier: GPL-3.0-or-later
// Questions, what helps to decide, and the emergency sheet.
#include "ui/decide_page.h"
#include "ui/emergency_sheet.h"
#include "ui/question_detail.h"
#include "ui/segment_row.h"
#include "window_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;

class TestQuestions : public QObject, fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(QString()); }
    void cleanup() { close(); }

    void everyQuestionShowsWordGradeSourcesAndDifference();
    void theTenOfTheArticleAreThere();
    void typingAndTopicsNarrowTheList();
    void showMeOpensThePictureInItsState();
    void emergencyIsOneKeyAwayFromEveryPage();
    void emergencySaysToCallAndIsPrintable();
    void emergencyFitsVeryLargeText();
    void marksAreForgotten();
    void chancesNameTheirPeopleAndSources();

private:
    QListWidget *list() { return part<QListWidget>("questions.list"); }
    QString shownText()
    {
        QStringList texts;
        for (const QLabel *label : part("question.detail")->findChildren<QLabel *>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    }
};

void TestQuestions::everyQuestionShowsWordGradeSourcesAndDifference()
{
    click(button("page.questions"));
    const content::Pack &pack = session().pack();
    QCOMPARE(list()->count(), static_cast<int>(pack.questions.size()));
    for (int row = 0; row < list()->count(); ++row) {
        list()->setCurrentRow(row);
        fixture::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the answer before
        const content::Question &question = pack.questions[static_cast<size_t>(row)];
        const content::Statement &statement = *pack.statement(question.statement);
        QCOMPARE(part<QLabel>("question.text")->text(), question.question.patient);
        QCOMPARE(part<QLabel>("question.word")->text(), question.word.patient);
        QVERIFY(!statement.references.isEmpty());
        for (const QString &reference : statement.references) {
            QVERIFY2(m_window->findChild<QAbstractButton *>(u"source."_s + reference), qPrintable(reference));
        }
        QVERIFY2(shownText().contains(u"Where we differ from the article"_s), qPrintable(question.id));
        QCOMPARE(part("question.verdict") != nullptr, statement.verdict.has_value());
    }
}

void TestQuestions::theTenOfTheArticleAreThere()
{
    QStringList statements;
    for (const content::Question &question : session().pack().questions) {
        if (question.ofArticle) {
            statements << question.statement;
        }
    }
    statements.sort();
    QStringList wanted;
    for (int number = 85; number <= 94; ++number) {
        wanted << u"s1-%1"_s.arg(number);
    }
    QCOMPARE(statements, wanted);
}

void TestQuestions::typingAndTopicsNarrowTheList()
{
    click(button("page.questions"));
    const int all = list()->count();
    QTest::keyClicks(part("questions.field"), u"bladder"_s);
    QVERIFY(list()->count() > 0 && list()->count() < all);
    part<QLineEdit>("questions.field")->setText(u"zzzz"_s);
    QCOMPARE(list()->count(), 0);
    QVERIFY(part<QLabel>("questions.count")->text().contains(u"Ctrl+K"_s));
    part<QLineEdit>("questions.field")->clear();
    auto *topics = part<QComboBox>("questions.topics");
    int sum = 0;
    for (int i = 1; i < topics->count(); ++i) {
        topics->setCurrentIndex(i);
        Q_EMIT topics->activated(i);
        QVERIFY(list()->count() > 0);
        sum += list()->count();
    }
    QVERIFY(sum >= all);
}

void TestQuestions::showMeOpensThePictureInItsState()
{
    click(button("page.questions"));
    const content::Pack &pack = session().pack();
    const content::Question &first = pack.questions.front();
    QVERIFY(!first.pictures.empty());
    const content::Setup setup = first.pictures.front().setup;
    click(button("question.show"));
    QVERIFY(view()->isVisible());
    const session::Snapshot &now = session().snapshot();
    QCOMPARE(now.diagram->id, setup.diagram);
    QCOMPARE(now.minutes, setup.toMin);
    for (const content::Given &given : setup.given) {
        QCOMPARE(now.medicine(given.group).level, given.level);
    }
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session().snapshot().medicine(setup.given.front().group).level, Level::None);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(part("questions")->isVisible());
}

void TestQuestions::emergencyIsOneKeyAwayFromEveryPage()
{
    for (const QString &page : ui::MainWindow::pageIds()) {
        m_window->openPage(page);
        fixture::settle();
        QVERIFY2(button("emergency")->isVisible(), qPrintable(page));
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        fixture::settle();
        auto *sheet = m_window->findChild<ui::EmergencySheet *>();
        QVERIFY2(sheet != nullptr && sheet->isVisible(), qPrintable(page));
        press(Qt::Key_Escape);
        fixture::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window->activateWindow();
        fixture::settle();
    }
}

void TestQuestions::emergencySaysToCallAndIsPrintable()
{
    click(button("emergency"));
    auto *sheet = m_window->findChild<ui::EmergencySheet *>();
    QVERIFY(part<QLabel>("emergencySheet.call")->text().contains(u"local emergency number"_s));
    const QString html = sheet->html();
    for (const content::Card &card : session().pack().diagram(u"D18"_s)->cards) {
        if (session().pack().diagram(u"D18"_s)->indexOf(card.node) >= 0) {
            QVERIFY2(html.contains(card.title.patient.toHtmlEscaped()), qPrintable(card.id));
        }
    }
    QVERIFY(html.contains(u"local emergency number"_s));
    QVERIFY(button("emergencySheet.print")->isEnabled());
    click(button("emergencySheet.picture"));
    fixture::settle();
    QCOMPARE(session().snapshot().diagram->id, u"D18"_s);
}

void TestQuestions::emergencyFitsVeryLargeText()
{
    Q_EMIT m_window->findChild<ui::Page *>()->textScaleChosen(2);
    fixture::settle();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    fixture::settle();
    const auto *sheet = m_window->findChild<ui::EmergencySheet *>();
    QVERIFY(m_window->rect().contains(QRect(m_window->mapFromGlobal(sheet->mapToGlobal(QPoint())), sheet->size())));
    for (const char *name : {"emergencySheet.print", "emergencySheet.picture", "emergencySheet.close"}) {
        QVERIFY2(sheet->rect().contains(part(name)->geometry()), name);
        QVERIFY2(part(name)->width() >= part(name)->minimumSizeHint().width(), name);
    }
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestQuestions::marksAreForgotten()
{
    click(button("page.decide"));
    auto *page = m_window->findChild<ui::DecidePage *>();
    const content::Decision &decision = session().pack().decision;
    QVERIFY(!decision.values.empty() && decision.values.size() <= 7);
    const content::Value &value = decision.values.front();
    auto *marks = m_window->findChild<ui::SegmentRow *>(u"value."_s + value.id);
    Q_EMIT marks->chosen(u"much"_s);
    page->findChildren<QCheckBox *>().front()->setChecked(true);
    QVERIFY(page->html().contains(value.text.patient.toHtmlEscaped()));
    session().setAudience(content::Audience::Nurse); // what was marked stays with other words
    QVERIFY(page->html().contains(value.text.at(content::Audience::Nurse).toHtmlEscaped()));
    click(button("decide.clear"));
    fixture::settle();
    QVERIFY(!page->html().contains(value.text.at(content::Audience::Nurse).toHtmlEscaped()));
}

void TestQuestions::chancesNameTheirPeopleAndSources()
{
    click(button("page.decide"));
    for (const content::Chance &chance : session().pack().decision.chances) {
        const auto *card = m_window->findChild<QWidget *>(u"chance."_s + chance.id);
        QVERIFY2(card != nullptr, qPrintable(chance.id));
        QString words;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            words += label->text() + u'\n';
        }
        QVERIFY2(words.contains(chance.whom.patient) && words.contains(u"of 100"_s), qPrintable(chance.id));
        QVERIFY(!chance.references.isEmpty());
        QVERIFY(words.contains(session().pack().reference(chance.references.front())->shortCitation()));
    }
}

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
