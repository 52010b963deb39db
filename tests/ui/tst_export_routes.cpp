// SPDX-License-Identifier: GPL-3.0-or-later
// From the start to paper, from whatever the program shows: twelve actions at most.
#include "export_test.h"
#include "ui/segment_row.h"

using namespace relief;
using namespace Qt::StringLiterals;

class TestExportRoutes : public QObject, fixture::ExportTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { openAtHome(); }
    void cleanup() { close(); }

    void twelveActionsAtMost_data();
    void twelveActionsAtMost();
    void whatMattersIsTakenAlong();
    void theChartThatIsShownIsOffered();
    void theAdministratorsLineIsOnThePage();
    void onlyTheAdministratorsFolderTakesFiles();
    void whereNoFileMayBeSavedNoneIsOffered();

private:
    const content::Pack &pack() { return session().pack(); }
    void open(const content::Policy &policy)
    {
        ui::WindowOptions options;
        options.playing = false;
        options.remember = false;
        options.policy = policy;
        content::LoadedPack loaded = support::corePack();
        loaded.issues.clear();
        m_window = std::make_unique<ui::MainWindow>(std::move(loaded), options);
        m_window->findChild<ui::FrameDriver *>()->setManual(true);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        fixture::settle();
    }
};

void TestExportRoutes::twelveActionsAtMost_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QString>("title");
    const content::Pack &pack = support::corePack().pack;
    const content::Lesson &lesson = pack.lessons.front();
    const content::Experiment &experiment = pack.experiments.front();
    QTest::newRow("diagram") << QStringList{u"page.explore"_s} << QString();
    QTest::newRow("comparison") << QStringList{u"page.compare"_s} << QString();
    QTest::newRow("lesson") << QStringList{u"page.lessons"_s, u"lesson.card."_s + lesson.id} << lesson.title.patient;
    QTest::newRow("experiment") << QStringList{u"page.experiments"_s, u"experiment."_s + experiment.id}
                                << experiment.question.patient;
    QTest::newRow("question") << QStringList{u"page.questions"_s} << pack.questions.front().question.patient;
    QTest::newRow("decide") << QStringList{u"page.decide"_s} << QString();
}

void TestExportRoutes::twelveActionsAtMost()
{
    QFETCH(const QStringList, clicks);
    QFETCH(const QString, title);
    for (const QString &name : clicks) {
        act(name.toLatin1().constData());
    }
    key(Qt::Key_S, Qt::ControlModifier);
    const QString path = saved(u"page.pdf"_s);
    QVERIFY2(m_actions <= mostActions, qPrintable(QString::number(m_actions)));
    const QString words = poppler::wordsIn(path);
    const QString wanted = title.isEmpty() ? session().snapshot().diagram->title.patient : title;
    QVERIFY2(words.contains(poppler::oneLine(wanted)), qPrintable(wanted + u'\n' + words));
    QVERIFY(words.contains(poppler::oneLine(u"In an emergency, call the local emergency number at once."_s)));
    QVERIFY(poppler::missingFonts(path).isEmpty());
    QVERIFY(QFileInfo(path).size() <= 1'000'000);
}

void TestExportRoutes::whatMattersIsTakenAlong()
{
    act("page.decide");
    const content::Value &value = pack().decision.values.front();
    auto *marks = m_window->findChild<ui::SegmentRow *>(u"value."_s + value.id);
    fixture::click(marks->findChildren<QAbstractButton *>().last());
    ++m_actions;
    key(Qt::Key_S, Qt::ControlModifier);
    const QString words = poppler::wordsIn(saved(u"values.pdf"_s));
    QVERIFY(m_actions <= mostActions);
    QVERIFY2(words.contains(poppler::oneLine(value.text.patient)), qPrintable(words));
    QVERIFY(!words.contains(poppler::oneLine(pack().decision.values.back().text.patient)));
}

void TestExportRoutes::theChartThatIsShownIsOffered()
{
    act("page.explore");
    session().setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    fixture::settle();
    key(Qt::Key_S, Qt::ControlModifier);
    auto *kind = part<QComboBox>("export.kind");
    QVERIFY(kind->findText(u"Chart"_s) >= 0);
    kind->setCurrentIndex(kind->findText(u"Numbers of all curves"_s));
    QFile file(saved(u"numbers.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nquantity,time_min,value,unit\nCp_morphine,"));
}

void TestExportRoutes::theAdministratorsLineIsOnThePage()
{
    content::Policy policy;
    policy.contact = u"Pain clinic, third floor"_s;
    open(policy);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(poppler::wordsIn(saved(u"contact.pdf"_s)).contains(poppler::oneLine(policy.contact)));
}

void TestExportRoutes::onlyTheAdministratorsFolderTakesFiles()
{
    const QTemporaryDir allowed;
    content::Policy policy;
    policy.filesFolder = allowed.path();
    open(policy);
    key(Qt::Key_S, Qt::ControlModifier);
    act("export.save");
    auto *chooser = part<QDialog>("export.file");
    for (const QString &path : {m_folder.filePath(u"page.pdf"_s), allowed.path() + u"/../page.pdf"_s}) {
        QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, path));
        QVERIFY2(said().contains(u"saves files in"_s) && said().contains(allowed.path()), qPrintable(said()));
        QVERIFY(!QFile::exists(path));
    }
    QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, allowed.filePath(u"page.pdf"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Saved"_s), 30000);
}

void TestExportRoutes::whereNoFileMayBeSavedNoneIsOffered()
{
    content::Policy policy;
    policy.filesFolder = QString();
    open(policy);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!part("export.save")->isVisible());
    QVERIFY(part("export.print")->isVisible());
    QCOMPARE(part<QComboBox>("export.kind")->count(), 1);
}

QTEST_MAIN(TestExportRoutes)
#include "tst_export_routes.moc"
