// SPDX-License-Identifier: GPL-3.0-or-later
// How people differ, in the charts of the Explore page; and the numbers of a chart, copied and saved.
#include "charts/chart_csv.h"
#include "charts/model_chart.h"
#include "charts/numbers_table.h"
#include "session/chart_builder.h"
#include "ui/chart_pane.h"
#include "window_test.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace relief;
using content::Audience;
using content::Level;
using content::MedicineGroup;
using fixture::click;
using fixture::settle;

class TestChartPeople : public QObject, protected fixture::WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void theBandComesBesideAChartThatIsThere();
    void theSwitchHidesAndShowsTheBand();
    void patientsReadWhatTheBandIs();
    void otherMedicinesMakeAnotherBand();
    void theHighestFewStayInsideTheChart();
    void aLongRunShowsHowFarItIsAndIsCancelled();
    void nothingIsComputedForAChartNobodySees();
    void aModelWithoutASpreadSaysSo();
    void coarseTimesKeepTheDoses();
    void numbersAreReadAndCopied();
    void numbersAreSavedAsCsv();
    void aFileThatCannotBeWrittenIsSaid();

private:
    charts::ModelChart *chart() { return part<charts::ModelChart>("chart"); }
    ui::ChartPeople *people() { return m_window->findChild<ui::ChartPane *>()->people(); }
    bool waitForBand();
    void fire(const char *timer);
    QWidget *openNumbers();
};

void TestChartPeople::init()
{
    open();
    session().setAudience(Audience::Nurse);
    session().setLevel(MedicineGroup::Opioid, Level::Usual);
    session().chooseModel(MedicineGroup::Opioid, u"morphine_olofsen2010"_s); // it tells how much people differ
    session().setMinutes(60);
    click(button("chart.body"));
}

/// Ends a wait at once.
void TestChartPeople::fire(const char *timer)
{
    auto *found = people()->findChild<QTimer *>(QString::fromLatin1(timer));
    found->stop();
    QMetaObject::invokeMethod(found, "timeout");
}

bool TestChartPeople::waitForBand()
{
    QSignalSpy changed(people(), &ui::ChartPeople::changed);
    fire("people.soon");
    return (people()->bands() != nullptr || changed.wait(30'000)) && people()->bands() != nullptr;
}

void TestChartPeople::theBandComesBesideAChartThatIsThere()
{
    QVERIFY(!chart()->data().lines.empty());
    QVERIFY(chart()->data().bands.empty());
    QVERIFY(waitForBand());
    const session::ChartData &data = chart()->data();
    QVERIFY(!data.bands.empty());
    const session::ChartBand &band = data.bands.front();
    for (size_t i = 0; i < band.x.size(); ++i) {
        QVERIFY(band.p5[i] <= band.p50[i] && band.p50[i] <= band.p95[i]);
    }
}

void TestChartPeople::theSwitchHidesAndShowsTheBand()
{
    QVERIFY(waitForBand());
    QVERIFY(button("chart.people")->isChecked());
    click(button("chart.people"));
    QVERIFY(chart()->data().bands.empty());
    click(button("chart.people"));
    QVERIFY(!chart()->data().bands.empty()); // kept: not computed again
}

void TestChartPeople::patientsReadWhatTheBandIs()
{
    QVERIFY(waitForBand());
    click(button("chart.people"));
    session().setAudience(Audience::Patient);
    settle();
    QVERIFY(button("chart.people")->isHidden());
    QVERIFY(!chart()->data().bands.empty());
    QVERIFY(chart()->data().notes.contains(u"People differ: the pale band holds 9 of 10 people."_s));
}

void TestChartPeople::otherMedicinesMakeAnotherBand()
{
    QVERIFY(waitForBand());
    const session::ChartBand usual = chart()->data().bands.front();
    session().setLevel(MedicineGroup::Opioid, Level::High);
    QVERIFY(chart()->data().bands.empty()); // never one of other medicines
    QVERIFY(waitForBand());
    QVERIFY(chart()->data().bands.front().p50 != usual.p50);
}

void TestChartPeople::theHighestFewStayInsideTheChart()
{
    QVERIFY(waitForBand());
    for (const session::ChartBand &band : chart()->data().bands) {
        QVERIFY(*std::max_element(band.p95.begin(), band.p95.end()) <= chart()->data().yTo);
    }
}

void TestChartPeople::aLongRunShowsHowFarItIsAndIsCancelled()
{
    QVERIFY(part<QProgressBar>("people.progress") == nullptr);
    QSignalSpy changed(people(), &ui::ChartPeople::changed);
    fire("people.soon");
    fire("people.late"); // before anything of the run is heard
    auto *progress = part<QProgressBar>("people.progress");
    QVERIFY(progress != nullptr && progress->isVisible());
    click(button("people.cancel"));
    QVERIFY(!progress->isVisible());
    QVERIFY(chart()->data().bands.empty());
    QVERIFY(!chart()->data().lines.empty());
    QCOMPARE(changed.count(), 1);
    QVERIFY(people()->isCanceled());
    session().setLevel(MedicineGroup::Opioid, Level::Low); // other medicines are another question
    QVERIFY(!people()->isCanceled());
    QVERIFY(waitForBand());
}

void TestChartPeople::nothingIsComputedForAChartNobodySees()
{
    auto *soon = people()->findChild<QTimer *>(u"people.soon"_s);
    QVERIFY(soon->isActive());
    click(button("chart.signals"));
    QVERIFY(!soon->isActive());
    session().setLevel(MedicineGroup::Opioid, Level::High);
    QVERIFY(!soon->isActive());
}

void TestChartPeople::aModelWithoutASpreadSaysSo()
{
    const QString note = u"No study behind this model published how much people differ."_s;
    QVERIFY(!chart()->data().notes.contains(note));
    const auto models = session().modelsOf(MedicineGroup::Opioid);
    const auto other = std::find_if(models.begin(), models.end(), [](const auto &model) { return !model.chosen; });
    QVERIFY(other != models.end());
    session().chooseModel(MedicineGroup::Opioid, other->id);
    session().setAudience(Audience::Patient);
    QVERIFY(!session::hasPublishedSpread(session().scenario()));
    QVERIFY(chart()->data().notes.contains(note));
    QVERIFY(!people()->findChild<QTimer *>(u"people.soon"_s)->isActive());
}

void TestChartPeople::coarseTimesKeepTheDoses()
{
    sim::Scenario scenario = session().scenario();
    QVERIFY(!scenario.doses.empty());
    scenario.doses.front().at = {10.25};
    const sim::Scenario coarse = ui::withCoarseTimes(scenario, session().spanMin());
    QVERIFY(coarse.timesMin.size() < 130);
    QVERIFY(std::is_sorted(coarse.timesMin.begin(), coarse.timesMin.end()));
    QVERIFY(std::find(coarse.timesMin.begin(), coarse.timesMin.end(), 10.25) != coarse.timesMin.end());
    QCOMPARE(coarse.timesMin.back(), session().spanMin());
}

QWidget *TestChartPeople::openNumbers()
{
    click(button("chart.numbers"));
    settle();
    return part<QWidget>("numbers");
}

void TestChartPeople::numbersAreReadAndCopied()
{
    QWidget *numbers = openNumbers();
    QVERIFY(numbers->isVisible());
    auto *table = part<charts::NumbersTable>("numbers.table");
    QVERIFY(table->model()->rowCount() > 5);
    QVERIFY(table->hasFocus());
    click(button("numbers.copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), table->selectedText());
    QVERIFY(!part<QLabel>("numbers.said")->text().isEmpty());
    QTest::keyClick(numbers, Qt::Key_Escape);
    QVERIFY(!numbers->isVisible());
}

void TestChartPeople::numbersAreSavedAsCsv()
{
    const QTemporaryDir folder;
    openNumbers();
    click(button("numbers.save"));
    auto *dialog = part<QFileDialog>("numbers.file");
    QVERIFY(dialog != nullptr);
    dialog->setDirectory(folder.path());
    dialog->selectFile(u"body"_s);
    static_cast<QDialog *>(dialog)->accept();
    QFile file(folder.filePath(u"body.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), charts::csvOf(chart()->data()));
    QVERIFY(part<QLabel>("numbers.said")->text().contains(u"body.csv"_s));
}

void TestChartPeople::aFileThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    openNumbers();
    click(button("numbers.save"));
    auto *dialog = part<QFileDialog>("numbers.file");
    Q_EMIT dialog->fileSelected(folder.filePath(u"not there/body.csv"_s));
    QVERIFY2(part<QLabel>("numbers.said")->text().startsWith(u"body.csv could not be saved"_s),
        qPrintable(part<QLabel>("numbers.said")->text()));
}

QTEST_MAIN(TestChartPeople)
#include "tst_chart_people.moc"
