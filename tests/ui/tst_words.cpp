// SPDX-License-Identifier: GPL-3.0-or-later
// Every word can be translated, longer words and larger letters are not cut.
#include "pseudo.h"
#include "window_fixture.h"

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::cutText;
using fixture::isMarked;
using fixture::named;
using fixture::PseudoTranslator;
using fixture::tooWide;
using fixture::untranslated;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVisibleTextIsTranslated_data();
    void everyVisibleTextIsTranslated();
    void nothingIsCut_data();
    void nothingIsCut();
    void homeAndSourcesAreTranslatedAndFit_data() { pagesAndSizes(); }
    void homeAndSourcesAreTranslatedAndFit();
    void nothingIsCutAtHomeAndInSources_data() { pagesAndSizes(); }
    void nothingIsCutAtHomeAndInSources();
    void everyMedicineIsInReachOnASmallScreen_data();
    void everyMedicineIsInReachOnASmallScreen();

private:
    static void pagesAndSizes();
};

void TestWords::init()
{
    support::failOnWarnings();
    support::useTestFont();
}

void TestWords::everyVisibleTextIsTranslated_data()
{
    QTest::addColumn<int>("audience");
    QTest::addRow("patient") << 0;
    QTest::addRow("nurse") << 1;
    QTest::addRow("classroom") << 2;
}

void TestWords::everyVisibleTextIsTranslated()
{
    QFETCH(int, audience);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    const auto window = fixture::openWindow({1920, 1080});
    window->session().setAudience(static_cast<content::Audience>(audience));
    window->session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    window->session().giveNaloxone();
    window->session().setMinutes(80);
    fixture::settle();
    QVERIFY(isMarked(window->windowTitle()));
    QCOMPARE(untranslated(window.get()), QString());
    QCOMPARE(cutText(window.get()), QString());
    QCOMPARE(tooWide(window.get()), QString());
    window->resize(1366, 768);
    fixture::settle();
    QCOMPARE(cutText(window.get()), QString());
    QCOMPARE(tooWide(window.get()), QString());
}

void TestWords::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    for (const QSize size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
            QTest::addRow("%dx%d at %g", size.width(), size.height(), scale) << size << scale;
        }
    }
}

void TestWords::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    const auto window = fixture::openWindow(size);
    auto *header = named<QWidget>(window.get(), "header");
    QVERIFY(QMetaObject::invokeMethod(header, "textScaleChosen", Q_ARG(double, scale)));
    for (const content::Audience audience : {content::Audience::Patient, content::Audience::Nurse}) {
        window->session().setAudience(audience);
        window->session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        fixture::settle();
        QCOMPARE(cutText(window.get()), QString());
        QCOMPARE(tooWide(window.get()), QString());
    }
}

void TestWords::pagesAndSizes()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    for (const QString &page : {u"home"_s, u"sources"_s}) {
        for (const QSize size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)}) {
            QTest::addRow("%s, %dx%d", qPrintable(page), size.width(), size.height()) << page << size;
        }
    }
}

void TestWords::homeAndSourcesAreTranslatedAndFit()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    const auto window = fixture::openWindow(size, {});
    fixture::click(window->findChild<QWidget *>(u"page."_s + page));
    for (const char *tab : {"statements", "differences", "terms"}) { // the titles of studies stay as they are
        if (page == "sources"_L1) {
            fixture::click(named<QWidget>(window.get(), "sources")
                               ->findChild<QWidget *>(u"segment."_s + QString::fromLatin1(tab)));
        }
        fixture::settle();
        const auto *shown = window->findChild<QWidget *>(page);
        if (QByteArrayView(tab) == QByteArrayView("terms")) {
            QCOMPARE(untranslated(shown), QString());
        }
        QCOMPARE(cutText(window.get()), QString());
        QCOMPARE(tooWide(shown), QString());
    }
}

void TestWords::nothingIsCutAtHomeAndInSources()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    const auto window = fixture::openWindow(size, {});
    fixture::click(named<QWidget>(window.get(), "page.sources"));
    auto *shown = window->findChild<QWidget *>(u"sources"_s);
    for (const double scale : {1.25, 1.5, 2.0}) {
        QVERIFY(QMetaObject::invokeMethod(shown, "textScaleChosen", Q_ARG(double, scale)));
        fixture::click(window->findChild<QWidget *>(u"page."_s + page));
        for (const content::Audience audience : {content::Audience::Patient, content::Audience::Classroom}) {
            window->session().setAudience(audience);
            fixture::settle();
            QCOMPARE(cutText(window.get()), QString());
            QCOMPARE(tooWide(window.get()), QString());
        }
    }
}

void TestWords::everyMedicineIsInReachOnASmallScreen_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<bool>("medicines");
    for (const int audience : {0, 1, 2}) {
        for (const bool medicines : {false, true}) {
            QTest::addRow("audience %d, medicines %d", audience, medicines) << audience << medicines;
        }
    }
}

void TestWords::everyMedicineIsInReachOnASmallScreen()
{
    QFETCH(int, audience);
    QFETCH(bool, medicines);
    const auto window = fixture::openWindow({1366, 768});
    window->session().setAudience(static_cast<content::Audience>(audience));
    if (medicines) {
        window->session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        window->session().setLevel(content::MedicineGroup::Ketamine, content::Level::Usual);
        window->session().giveNaloxone();
    }
    fixture::settle();
    const auto *scroll = named<QWidget>(window.get(), "medicines")->findChild<QScrollArea *>();
    if (audience == 0) { // nurses and teachers have more to set below the medicines
        QVERIFY(scroll->widget()->height() <= scroll->viewport()->height());
    }
    const auto *last = named<QWidget>(window.get(), "card.naloxone");
    const int bottom = last->mapTo(scroll->widget(), QPoint(0, last->height())).y();
    QVERIFY2(bottom <= scroll->viewport()->height(), qPrintable(QString::number(bottom)));
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
