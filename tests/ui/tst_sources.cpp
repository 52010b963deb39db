// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the Sources page: what a study is leaned on for, what is said and why it differs, words explained.
#include "ui/prose_text.h"
#include "ui/source_entries.h"
#include "window_test.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::click;
using ui::SourceTab;

class TestSources : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void everyReferenceIsListedByAuthor();
    void typingNarrowsTheList();
    void theFilterShowsOneKindOfStudy();
    void aReferenceListsTheStatementsThatLeanOnIt();
    void theDoiIsTextToCopy();
    void aPictureLinkOpensThePicture();
    void differencesSayVerdictAndReason();
    void termsAreUnderlinedOncePerCard();
    void theAudienceChangesTheWordsInPlace();
    void nothingLeftSaysSo();

private:
    void openTab(const char *id) { click(button(id)); }
    QListWidget *list() { return part<QListWidget>("sources.list"); }
    QStringList shown();
    const content::Pack &pack() { return session().pack(); }
};

void TestSources::init()
{
    open();
    click(button("page.sources"));
    fixture::settle();
}

QStringList TestSources::shown()
{
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    const auto *detail = part("detail");
    for (const auto *label : detail->findChildren<QLabel *>()) {
        texts << label->text();
    }
    for (const auto *link : detail->findChildren<QAbstractButton *>()) {
        texts << link->text();
    }
    return texts;
}

void TestSources::everyReferenceIsListedByAuthor()
{
    QCOMPARE(list()->count(), static_cast<int>(pack().references.size()));
    for (int i = 1; i < list()->count(); ++i) {
        const QString before = list()->item(i - 1)->text();
        const QString after = list()->item(i)->text();
        const bool named = before.front().isLetter(); // what has no author comes last
        QVERIFY2(named || !after.front().isLetter(), qPrintable(before));
        QVERIFY2(
            named != after.front().isLetter() || QString::localeAwareCompare(before, after) <= 0, qPrintable(before));
    }
}

void TestSources::typingNarrowsTheList()
{
    const content::Reference &wanted = pack().references.back();
    QTest::keyClicks(part<QLineEdit>("sources.field"), wanted.title.left(20).toUpper());
    QVERIFY(list()->count() >= 1);
    QVERIFY(list()->count() < static_cast<int>(pack().references.size()));
    QCOMPARE(list()->item(0)->text(), wanted.shortCitation());
}

void TestSources::theFilterShowsOneKindOfStudy()
{
    auto *filter = part<QComboBox>("sources.filter");
    QVERIFY(filter->count() > 2);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(filter->currentIndex() == 1);
    QVERIFY(list()->count() > 0);
    QVERIFY(list()->count() < static_cast<int>(pack().references.size()));
}

void TestSources::aReferenceListsTheStatementsThatLeanOnIt()
{
    for (int row : {0, list()->count() / 2, list()->count() - 1}) {
        list()->setCurrentRow(row);
        const QString id = list()->item(row)->data(Qt::UserRole + 4).toString();
        const QStringList texts = shown();
        for (const content::Statement *statement : pack().statementsOf(id)) {
            const QString text = statement->text.at(content::Audience::Patient);
            QVERIFY2(!texts.filter(text).isEmpty(), qPrintable(text));
        }
    }
}

void TestSources::theDoiIsTextToCopy()
{
    for (int row = 0; row < list()->count(); ++row) {
        list()->setCurrentRow(row);
        shown();
        if (auto *doi = part<QLabel>("doi")) {
            QVERIFY(!doi->openExternalLinks());
            QVERIFY(doi->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
            click(button("doi.copy"));
            QCOMPARE(u"doi:"_s + QGuiApplication::clipboard()->text(), doi->text());
            return;
        }
    }
    QFAIL("no reference has a DOI");
}

void TestSources::aPictureLinkOpensThePicture()
{
    for (int row = 0; row < list()->count(); ++row) {
        list()->setCurrentRow(row);
        shown();
        if (auto *link = button("link.D01")) {
            click(link);
            QCOMPARE(session().snapshot().diagram->id, u"D01"_s);
            QVERIFY(part("diagram")->isVisible());
            return;
        }
    }
    QFAIL("no reference leads to D01");
}

void TestSources::differencesSayVerdictAndReason()
{
    openTab("segment.differences");
    const auto differing = std::count_if(pack().statements.begin(), pack().statements.end(), &ui::differs);
    QCOMPARE(list()->count(), static_cast<int>(differing));
    if (differing == 0) {
        QSKIP("this pack differs nowhere");
    }
    list()->setCurrentRow(0);
    const content::Statement *statement = pack().statement(list()->item(0)->data(Qt::UserRole + 4).toString());
    const QStringList texts = shown();
    QVERIFY(texts.contains(content::verdictWord(*statement->verdict)));
    QVERIFY(texts.contains(content::translated(statement->said)) || statement->said.isEmpty());
    QVERIFY(texts.contains(statement->differs.at(content::Audience::Patient)) || statement->differs.isEmpty());
    auto *filter = part<QComboBox>("sources.filter");
    for (int i = 1; i < filter->count(); ++i) {
        QTest::keyClick(filter, Qt::Key_Down);
        for (int row = 0; row < list()->count(); ++row) {
            QVERIFY(list()->item(row)->text().size() > 0);
            QCOMPARE(list()->item(row)->data(Qt::UserRole + 2).toString(), filter->currentText());
        }
    }
}

void TestSources::termsAreUnderlinedOncePerCard()
{
    openTab("segment.statements");
    for (int row = 0; row < std::min(30, list()->count()); ++row) {
        list()->setCurrentRow(row);
        shown();
        QList<const content::Term *> seen;
        for (const auto *prose : part("detail")->findChildren<ui::ProseText *>()) {
            for (const ui::TermMark &mark : prose->terms()) {
                QVERIFY2(!seen.contains(mark.term), qPrintable(mark.term->term));
                seen << mark.term;
            }
        }
    }
}

void TestSources::theAudienceChangesTheWordsInPlace()
{
    openTab("segment.statements");
    list()->setCurrentRow(2);
    const QString id = list()->currentItem()->data(Qt::UserRole + 4).toString();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(list()->currentItem()->data(Qt::UserRole + 4).toString(), id);
    QVERIFY(shown().contains(pack().statement(id)->text.at(content::Audience::Nurse)));
}

void TestSources::nothingLeftSaysSo()
{
    QTest::keyClicks(part<QLineEdit>("sources.field"), u"zzqqxx"_s);
    QCOMPARE(list()->count(), 0);
    QVERIFY(part<QLabel>("sources.count")->text().contains(u"Ctrl+K"_s));
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
