// SPDX-License-Identifier: GPL-3.0-or-later
// Every word can be translated, longer words and larger letters are not cut.
#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::named;

namespace {

/// Marks each text that went through translation, and lengthens it as German or Finnish would.
class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString longer = u"longer words "_s.repeated(text.size() / 13 + 1);
        return u"⟦"_s + text + u" "_s + longer.first(std::max<qsizetype>(0, text.size() * 4 / 10 - 3)).trimmed()
               + u"⟧"_s;
    }
};

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString plain(const QString &text)
{
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

bool isMarked(const QString &text)
{
    return text.isEmpty() || !hasLetters(text) || text.contains(u'⟦');
}

/// Empty, or the first visible words that did not go through translation.
QString untranslated(const QWidget *inside)
{
    for (const auto *widget : inside->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName() == "source"_L1 || widget->objectName() == "doi"_L1) {
            continue; // a citation is the same in every language
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const QString text = label != nullptr    ? plain(label->text())
                             : button != nullptr ? button->text()
                             : field != nullptr  ? field->placeholderText()
                                                 : QString();
        for (const QString &words : {text, widget->accessibleName(), plain(widget->toolTip())}) {
            if (!isMarked(words)) {
                return words;
            }
        }
    }
    return {};
}

/// Empty, or the words that do not fit their label.
QString cutText(const QWidget *inside)
{
    for (const auto *label : inside->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->objectName() == "diagramTitle"_L1) {
            continue; // the title is cut on purpose, and its tooltip has the rest
        }
        const bool wraps = label->wordWrap();
        const bool fits = wraps ? label->heightForWidth(label->width()) <= label->height() + 1
                                : label->sizeHint().width() <= label->width() + 1;
        if (!fits) {
            const QSize needed =
                wraps ? QSize(label->width(), label->heightForWidth(label->width())) : label->sizeHint();
            return u"%1x%2 needs %3x%4: %5"_s.arg(label->width())
                .arg(label->height())
                .arg(needed.width())
                .arg(needed.height())
                .arg(label->text().first(std::min<qsizetype>(60, label->text().size())));
        }
    }
    for (const auto *button : inside->findChildren<QAbstractButton *>()) {
        const QFontMetrics metrics(button->font());
        const int words = metrics.size(0, button->text()).width();
        const bool wraps =
            button->inherits("relief::ui::DisclosureButton") || button->inherits("relief::ui::DiagramTile");
        if (button->isVisible() && !wraps && words > button->width()) {
            return u"button %1: %2 needs %3"_s.arg(button->text()).arg(button->width()).arg(words);
        }
    }
    return {};
}

/// Empty, or what is wider than the scrolling panel it is in.
QString tooWide(const QWidget *inside)
{
    for (const auto *scroll : inside->findChildren<QScrollArea *>()) {
        if (scroll->isVisible() && scroll->widget()->width() > scroll->viewport()->width()) {
            const QSize needed = scroll->widget()->minimumSizeHint();
            return u"%1: %2 needs %3"_s.arg(scroll->parentWidget()->objectName())
                .arg(scroll->viewport()->width())
                .arg(needed.width());
        }
    }
    return {};
}

} // namespace

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
