// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of four times the size: what the explanation, the answer and the lesson tell is all there, nothing of it cut.
#include "page_walk.h"
#include "session/lesson_player.h"
#include "ui/reading_sheet.h"

#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

using namespace relief;
using namespace Qt::StringLiterals;

class TestReadingSheet : public QObject, private fixture::PageWalk {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void fourTimesTheSizeLosesNothing_data();
    void fourTimesTheSizeLosesNothing();
    void keysAndButtonsChangeTheSize();
    void theSizeStaysForTheNextSheet();

private:
    ui::ReadingSheet *sheet() { return m_window->findChild<ui::ReadingSheet *>(); }
    void openSheet()
    {
        m_window->activateWindow();
        fixture::settle();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        fixture::settle();
    }
    void closeSheet()
    {
        QTest::keyClick(sheet(), Qt::Key_Escape);
        fixture::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(sheet() == nullptr);
    }
    void verifyNothingIsCut(const QString &page);
};

void TestReadingSheet::fourTimesTheSizeLosesNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1024, 640);
    QTest::newRow("laptop") << QSize(1366, 768);
}

void TestReadingSheet::fourTimesTheSizeLosesNothing()
{
    QFETCH(const QSize, size);
    open({}, size);
    QSet<QString> told;
    walk([&](const QString &page) {
        openSheet();
        QVERIFY2(sheet() != nullptr, qPrintable(page));
        sheet()->setScale(4);
        fixture::settle();
        verifyNothingIsCut(page);
        for (const QLabel *words : sheet()->findChild<QScrollArea *>()->findChildren<QLabel *>()) {
            told << words->text();
        }
        closeSheet();
    });
    const content::Pack &pack = support::corePack().pack;
    QVERIFY(told.contains(pack.lesson(u"L03"_s)->steps.front().title.patient)
            || told.contains(
                session::LessonPlayer::narration(pack.lesson(u"L03"_s)->steps.front(), content::Audience::Patient)));
    QVERIFY(told.size() > 10);
}

void TestReadingSheet::verifyNothingIsCut(const QString &page)
{
    const auto *scroll = sheet()->findChild<QScrollArea *>();
    const QWidget *column = scroll->widget();
    QVERIFY2(column->width() <= scroll->viewport()->width(), qPrintable(page));
    int last = 0;
    for (const QLabel *words : scroll->findChildren<QLabel *>()) {
        QCOMPARE(words->font().pixelSize(), 66);
        QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(page + words->text()));
        QVERIFY2(column->rect().contains(words->geometry()), qPrintable(page + words->text()));
        for (const QString &word : words->text().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
            QVERIFY2(words->fontMetrics().horizontalAdvance(word) <= words->width(), qPrintable(page + u": "_s + word));
        }
        last = std::max(last, words->geometry().bottom());
    }
    QVERIFY2(last <= scroll->viewport()->height() + scroll->verticalScrollBar()->maximum(), qPrintable(page));
}

void TestReadingSheet::keysAndButtonsChangeTheSize()
{
    open();
    openSheet();
    QCOMPARE(sheet()->scale(), 2.5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
    QCOMPARE(sheet()->scale(), 3.0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Minus);
    fixture::click(fixture::named<QAbstractButton>(sheet(), "reading.smaller"));
    QCOMPARE(sheet()->scale(), 2.0);
    QCOMPARE(fixture::named<QLabel>(sheet(), "reading.percent")->text(), u"Letters 200 %"_s);
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(sheet(), Qt::Key_Plus);
    }
    QCOMPARE(sheet()->scale(), 4.0);
    QVERIFY(!fixture::named<QAbstractButton>(sheet(), "reading.larger")->isEnabled());
    QVERIFY(sheet()->focusWidget() != nullptr);
}

void TestReadingSheet::theSizeStaysForTheNextSheet()
{
    open();
    openSheet();
    sheet()->setScale(4);
    closeSheet();
    openSheet();
    QCOMPARE(sheet()->scale(), 4.0);
}

QTEST_MAIN(TestReadingSheet)
#include "tst_reading_sheet.moc"
