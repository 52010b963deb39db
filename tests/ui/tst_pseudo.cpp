// SPDX-License-Identifier: GPL-3.0-or-later
// All pages in a language whose words are 40 % longer, written from the left and from the right: every visible text
// went through translation, and none is cut.
#include "content/language.h"
#include "pseudo.h"
#include "ui/lessons_page.h"
#include "window_test.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::cutText;
using fixture::tooWide;
using fixture::untranslated;

class TestPseudo : public QObject, fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyPageIsTranslatedAndFits_data();
    void everyPageIsTranslatedAndFits();
    void everyDialogIsTranslatedAndFits_data();
    void everyDialogIsTranslatedAndFits();
    void brokenTextsAreSeen();
};

void TestPseudo::initTestCase()
{
    content::addCatalog(u"eo"_s, std::make_unique<fixture::PseudoTranslator>()); // from the left
    content::addCatalog(u"ar"_s, std::make_unique<fixture::PseudoTranslator>()); // from the right
}

void TestPseudo::cleanup()
{
    close();
    QVERIFY(content::speak(u"en"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPseudo::everyPageIsTranslatedAndFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : {u"eo"_s, u"ar"_s}) {
        for (const QString &page : ui::MainWindow::pageIds()) {
            QTest::addRow("%s, %s", qPrintable(page), qPrintable(language)) << language << page;
        }
        QTest::addRow("a lesson, %s", qPrintable(language)) << language << u"lesson"_s;
    }
}

void TestPseudo::everyPageIsTranslatedAndFits()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QVERIFY(content::speak(language));
    open();
    if (page == "lesson"_L1) {
        m_window->openPage(u"lessons"_s);
        m_window->findChild<ui::LessonsPage *>()->go({ui::Destination::Kind::Lesson, u"L02"_s, {}});
    } else {
        m_window->openPage(page);
    }
    fixture::settle();
    if (page != "sources"_L1) { // the titles of studies stay as they are; see tst_words
        QCOMPARE(untranslated(m_window.get()), QString());
    }
    QCOMPARE(cutText(m_window.get()), QString());
    QCOMPARE(tooWide(m_window.get()), QString());
}

void TestPseudo::everyDialogIsTranslatedAndFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("command");
    for (const QString &language : {u"eo"_s, u"ar"_s}) {
        for (const QString &command :
            {u"window.find"_s, u"window.emergency"_s, u"window.keys"_s, u"window.code"_s, u"window.save"_s}) {
            QTest::addRow("%s, %s", qPrintable(command), qPrintable(language)) << language << command;
        }
    }
}

void TestPseudo::everyDialogIsTranslatedAndFits()
{
    QFETCH(QString, language);
    QFETCH(QString, command);
    QVERIFY(content::speak(language));
    open();
    m_window->findChild<QAction *>(command)->trigger();
    fixture::settle();
    const QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog != nullptr);
    if (command != "window.emergency"_L1) { // its rows are one text cut in pieces
        QCOMPARE(untranslated(dialog), QString());
    }
    QCOMPARE(cutText(dialog), QString());
    QCOMPARE(tooWide(dialog), QString());
}

void TestPseudo::brokenTextsAreSeen()
{
    QWidget window;
    auto *label = new QLabel(u"Never translated, and far too long for it"_s, &window);
    label->setGeometry(0, 0, 30, 20);
    window.show();
    QVERIFY(!untranslated(&window).isEmpty());
    QVERIFY(!cutText(&window).isEmpty());
}

QTEST_MAIN(TestPseudo)
#include "tst_pseudo.moc"
