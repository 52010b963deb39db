// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the Compare page: panes side by side on one clock, their medicines, and what differs.
#include "ui/choice_box.h"
#include "ui/compare_page.h"
#include "ui/compare_print.h"
#include "window_test.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using scene::DiagramView;

class TestCompare : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        openCompare();
    }
    void cleanup() { close(); }

    void allPanesShowTheSessionsMomentAtAnyTime()
    {
        QCOMPARE(views().size(), qsizetype(3));
        for (int i = 0; i < 40; ++i) {
            session().setMinutes(i * 6.1);
            for (const DiagramView *view : views()) {
                QCOMPARE(view->snapshot().minutes, session().snapshot().minutes);
                QCOMPARE(view->snapshot().signalSeconds, session().snapshot().signalSeconds);
            }
        }
    }

    void eachPaneShowsItsOwnMedicines()
    {
        for (size_t pane = 0; pane < 3; ++pane) {
            const DiagramView *view = views().at(static_cast<qsizetype>(pane));
            QCOMPARE(view->snapshot(), page()->comparison().snapshot(pane));
            const auto *value = fixture::named<QLabel>(view->parentWidget(), "compare.value");
            QCOMPARE(value->text(), view->snapshot().readouts.front().text);
        }
    }

    void pausedRepaintsNothing()
    {
        const quint64 before = paints();
        page()->refreshDifferences();
        fixture::settle();
        QCOMPARE(paints(), before);
    }

    void playingRepaintsOnlyWhereSomethingMovesOnceTheStateStands()
    {
        session().setMinutes(5); // before anything is given
        fixture::settle();
        const QList<DiagramView *> all = views();
        QList<int> stills;
        for (const DiagramView *view : all) {
            stills << view->stillCount();
        }
        const quint64 before = paints();
        session().setPlaying(true);
        for (int i = 0; i < 5; ++i) {
            m_window->findChild<ui::FrameDriver *>()->frame(1.0 / 60);
            fixture::settle();
        }
        session().setPlaying(false);
        QVERIFY(paints() > before);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i]->stillCount(), stills[i]);
        }
    }

    void aPageThatIsNotSeenDrawsNothing()
    {
        click(button("page.explore"));
        fixture::settle();
        const quint64 before = paints();
        const double minutes = views().front()->snapshot().minutes;
        session().setMinutes(minutes + 20);
        fixture::settle();
        QCOMPARE(paints(), before);
        QCOMPARE(views().front()->snapshot().minutes, minutes);
        openCompare();
        QCOMPARE(views().front()->snapshot().minutes, minutes + 20);
    }

    void medicinesOfOnePaneAreChosenInItAlone()
    {
        const std::vector<session::PaneChoice> before = page()->panes();
        QWidget *chooser = openMedicines(0);
        auto *level = chooser->findChild<QWidget *>(u"compare.level.ketamine"_s);
        click(level->findChildren<QAbstractButton *>().at(3));
        QCOMPARE(page()->panes().at(0).choice(MedicineGroup::Ketamine).level, Level::High);
        click(chooser->findChild<QAbstractButton *>(u"compare.naloxone"_s));
        QCOMPARE(page()->panes().at(0).choice(MedicineGroup::Naloxone).level, Level::Usual);
        chooser->findChild<QSpinBox *>(u"compare.naloxoneAt"_s)->setValue(90);
        QCOMPARE(page()->panes().at(0).naloxoneAtMin, 90.0);
        QCOMPARE(page()->panes().at(1), before.at(1));
        QVERIFY(views().front()->snapshot().medicine(MedicineGroup::Ketamine).level == Level::High);
    }

    void panesComeAndGoBetweenTwoAndThree()
    {
        click(shownPane(2)->findChild<QAbstractButton *>(u"compare.remove"_s));
        fixture::settle();
        QCOMPARE(views().size(), qsizetype(2));
        QVERIFY(shownPane(0)->findChild<QAbstractButton *>(u"compare.remove"_s)->isHidden());
        click(button("compare.add"));
        fixture::settle();
        QCOMPARE(views().size(), qsizetype(3));
        QVERIFY(!button("compare.add")->isEnabled());
    }

    void aPresetBringsItsPictureItsPanesAndItsTime()
    {
        const auto &presets = session().pack().comparison.presets;
        const auto wanted =
            std::find_if(presets.begin(), presets.end(), [](const auto &one) { return one.diagram != "D03"_L1; });
        QVERIFY(wanted != presets.end());
        page()->go({ui::Destination::Kind::Compare, wanted->id, {}});
        QCOMPARE(session().snapshot().diagram->id, wanted->diagram);
        QCOMPARE(session().snapshot().minutes, wanted->atMin);
        QCOMPARE(page()->panes().size(), wanted->panes.size());
        QCOMPARE(page()->place().id, wanted->id);
        auto *box = part<ui::ChoiceBox>("compare.preset");
        QCOMPARE(box->currentText(), wanted->title.at(content::Audience::Patient));
        QWidget *chooser = openMedicines(0);
        click(chooser->findChild<QWidget *>(u"compare.level.ketamine"_s)->findChildren<QAbstractButton *>().at(1));
        QCOMPARE(page()->place().id, QString());
    }

    void onALaptopThePicturesHaveHalfOfTheWindow()
    {
        int area = 0;
        for (const DiagramView *view : views()) {
            area += view->width() * view->height();
        }
        QVERIFY2(area * 2 >= 1366 * 768, qPrintable(QString::number(area)));
        const QRect lower = part("compare.lower")->geometry();
        QVERIFY(lower.bottom() < page()->height());
    }

    void whatDiffersIsListedWithReasonsAndSources()
    {
        press(Qt::Key_D);
        page()->refreshDifferences();
        fixture::settle();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto rows = part("compare.differences")->findChildren<QWidget *>(u"compare.difference"_s);
        QVERIFY(rows.size() >= 5);
        for (const QWidget *row : rows) {
            QVERIFY(!row->accessibleName().isEmpty());
        }
    }

    void noPatientReadsMilligrams()
    {
        press(Qt::Key_D);
        press(Qt::Key_T);
        static const QRegularExpression amount(u"\\bmg\\b|milligram"_s);
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(amount), qPrintable(label->text()));
        }
        QWidget *chooser = openMedicines(0);
        for (const QLabel *label : chooser->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(amount), qPrintable(label->text()));
        }
    }

    void onPaperThereArePicturesTitlesAndTheTable()
    {
        theme::Artwork artwork;
        const session::Comparison &comparison = page()->comparison();
        const QString document = ui::comparisonDocument(comparison, u"<table>rows</table>"_s, &artwork);
        QCOMPARE(document.count(u"<img "_s), qsizetype(3));
        for (size_t pane = 0; pane < 3; ++pane) {
            QVERIFY(document.contains(comparison.title(pane).toHtmlEscaped()));
        }
        QVERIFY(document.contains(u"<table>rows</table>"_s));
    }

    void pictureButtonsAllHaveNames()
    {
        for (const QAbstractButton *one : page()->findChildren<QAbstractButton *>()) {
            const QString name = one->accessibleName().isEmpty() ? one->text() : one->accessibleName();
            QVERIFY2(!name.isEmpty(), qPrintable(one->objectName()));
        }
    }

    void aPictureOfWordsGivesWayToOneThatCanBeCompared()
    {
        session().openDiagram(u"D18"_s);
        fixture::settle();
        QVERIFY(session().snapshot().diagram->id != "D18"_L1);
    }

private:
    void openCompare()
    {
        click(button("page.compare"));
        fixture::settle();
    }

    ui::ComparePage *page() { return m_window->findChild<ui::ComparePage *>(); }

    QWidget *shownPane(size_t index) { return page()->findChild<QWidget *>(u"compare.pane.%1"_s.arg(index)); }

    QList<DiagramView *> views()
    {
        QList<DiagramView *> shown;
        for (size_t i = 0; i < page()->panes().size(); ++i) {
            shown << shownPane(i)->findChild<DiagramView *>();
        }
        return shown;
    }

    quint64 paints()
    {
        quint64 all = 0;
        for (const DiagramView *view : views()) {
            all += view->paintCount();
        }
        return all;
    }

    QWidget *openMedicines(size_t pane)
    {
        click(shownPane(pane)->findChild<QAbstractButton *>(u"compare.choose"_s));
        fixture::settle();
        return shownPane(pane)->findChild<QWidget *>(u"compare.medicines"_s);
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
