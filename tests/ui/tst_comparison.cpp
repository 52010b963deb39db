// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison table: filter, cells for screen readers, sources, and the way to other programs.
#include "ui/compare_page.h"
#include "ui/comparison_text.h"
#include "window_test.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace relief;
using fixture::click;

class TestComparison : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        click(button("page.compare"));
        fixture::settle();
        press(Qt::Key_T);
        fixture::settle();
    }
    void cleanup() { close(); }

    void allRowsOfThePackAreThereWithTheirGrades()
    {
        QCOMPARE(static_cast<size_t>(cells()->model()->rowCount()), rows().size());
        for (size_t row = 0; row < rows().size(); ++row) {
            QCOMPARE(cell(static_cast<int>(row), 4), content::gradeWord(rows()[row].grade));
        }
    }

    void wordsNarrowTheTableToRowsThatHaveThemAll()
    {
        auto *field = part<QLineEdit>("compare.filter");
        field->setText(rows().front().aspect.at(content::Audience::Patient));
        QVERIFY(cells()->model()->rowCount() >= 1);
        QVERIFY(cells()->model()->rowCount() < static_cast<int>(rows().size()));
        field->setText(u"no row says this"_s);
        QCOMPARE(cells()->model()->rowCount(), 0);
        field->clear();
        QCOMPARE(static_cast<size_t>(cells()->model()->rowCount()), rows().size());
    }

    void slashGoesToTheFilter()
    {
        cells()->setFocus();
        press(Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), part("compare.filter"));
    }

    void aCellSaysItsRowAndItsMedicine()
    {
        const QString spoken = cells()->model()->index(1, 2).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(rows()[1].aspect.at(content::Audience::Patient)));
        QVERIFY(spoken.contains(u"Ketamine"_s));
        QVERIFY(spoken.contains(cell(1, 2)));
    }

    void theCellWithTheKeyboardShowsItsSources()
    {
        m_window->resize(1920, 1080);
        fixture::settle();
        cells()->setFocus();
        cells()->setCurrentIndex(cells()->model()->index(0, 1));
        press(Qt::Key_Right);
        fixture::settle();
        const auto &references = rows().front().cell(content::MedicineGroup::Ketamine).references;
        const auto *first = session().pack().reference(references.constFirst());
        QVERIFY(first != nullptr);
        QStringList shown;
        for (const QLabel *label : part("compare.table")->findChildren<QLabel *>(u"source"_s)) {
            shown << label->text();
        }
        QVERIFY(shown.contains(first->shortCitation()));
        QVERIFY(cells()->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(first->shortCitation()));
    }

    void theAudienceChangesTheWords()
    {
        const QString patient = cell(0, 1);
        session().setAudience(content::Audience::Nurse);
        fixture::settle();
        QVERIFY(cell(0, 1) != patient);
    }

    void theCopyIsForSpreadsheetsAndDocuments()
    {
        click(button("compare.copy"));
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().trimmed().split(u'\n');
        QCOMPARE(static_cast<size_t>(lines.size()), rows().size() + 1);
        for (const QString &line : lines) {
            QCOMPARE(line.count(u'\t'), qsizetype(5));
        }
        QVERIFY(copied->html().contains(u"<table"_s));
    }

    void everySourceOfTheDocumentIsInItsList()
    {
        const ui::ComparisonText text{session().pack(), {&rows().front()}, content::Audience::Patient};
        const QString html = text.html();
        for (const content::ComparisonCell &one : rows().front().cells) {
            for (const QString &id : one.references) {
                const content::Reference *reference = session().pack().reference(id);
                QVERIFY(reference != nullptr);
                QVERIFY(html.contains(reference->shortCitation().toHtmlEscaped()));
            }
        }
        QCOMPARE(html.count(u"<li>"_s), distinctReferences(rows().front()));
    }

private:
    const std::vector<content::ComparisonRow> &rows() { return session().pack().comparison.rows; }
    QTableView *cells() { return part<QTableView>("compare.cells"); }
    QString cell(int row, int column) { return cells()->model()->index(row, column).data().toString(); }

    static qsizetype distinctReferences(const content::ComparisonRow &row)
    {
        QStringList all;
        for (const content::ComparisonCell &one : row.cells) {
            all += one.references;
        }
        all.removeDuplicates();
        return all.size();
    }
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
