// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/chart_builder.h"
#include "support.h"
#include "ui/chart_choice.h"
#include "ui/export_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;
using ui::ExportKind;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        support::useTestFont();
    }

    void init()
    {
        support::failOnWarnings();
        m_session = std::make_unique<session::Session>(support::corePack().pack);
        m_session->openDiagram(u"D03"_s);
        m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
    }

    void whatIsOfferedFollowsThePage()
    {
        ui::ExportOffer offer = plain();
        QCOMPARE(ui::kindsOf(offer),
            (std::vector{ExportKind::Handout, ExportKind::Picture, ExportKind::Numbers, ExportKind::Animation}));
        offer.lesson = &m_session->pack().lessons.front();
        QCOMPARE(ui::kindsOf(offer), (std::vector{ExportKind::Handout, ExportKind::Strip, ExportKind::Sheets,
                                         ExportKind::Picture, ExportKind::Numbers, ExportKind::Animation}));
        session::Session weeks(m_session->pack());
        weeks.setClock(session::Clock::Weeks);
        offer.session = &weeks;
        const std::vector<ExportKind> kinds = ui::kindsOf(offer);
        QVERIFY(std::find(kinds.begin(), kinds.end(), ExportKind::Numbers) == kinds.end());
        offer.place.files = false;
        QCOMPARE(ui::kindsOf(offer), (std::vector{ExportKind::Handout, ExportKind::Sheets}));
    }

    void theNameSaysContentAndLanguage()
    {
        ui::ExportOffer offer = plain();
        offer.language = u"de"_s;
        ui::ExportDialog dialog(offer, look(), m_window.get());
        dialog.choose(ExportKind::Picture);
        const QString name = dialog.suggestedName();
        QVERIFY2(name.endsWith(u".de.png"_s), qPrintable(name));
        QVERIFY2(!name.contains(u' '), qPrintable(name));
        dialog.choose(ExportKind::Handout);
        QVERIFY(dialog.suggestedName().endsWith(u".de.pdf"_s));
    }

    void eachKindIsWritten_data()
    {
        QTest::addColumn<ExportKind>("kind");
        QTest::addColumn<QString>("ending");
        QTest::newRow("handout") << ExportKind::Handout << u"pdf"_s;
        QTest::newRow("sheets") << ExportKind::Sheets << u"pdf"_s;
        QTest::newRow("strip") << ExportKind::Strip << u"png"_s;
        QTest::newRow("comparison") << ExportKind::Comparison << u"svg"_s;
        QTest::newRow("picture") << ExportKind::Picture << u"png"_s;
        QTest::newRow("chart") << ExportKind::Chart << u"png"_s;
        QTest::newRow("chart as a drawing") << ExportKind::Chart << u"svg"_s;
        QTest::newRow("chart on paper") << ExportKind::Chart << u"pdf"_s;
        QTest::newRow("numbers of a chart") << ExportKind::Chart << u"csv"_s;
        QTest::newRow("numbers") << ExportKind::Numbers << u"csv"_s;
        QTest::newRow("animation") << ExportKind::Animation << u"gif"_s;
    }

    void eachKindIsWritten()
    {
        QFETCH(const ExportKind, kind);
        QFETCH(const QString, ending);
        session::Comparison comparison(m_session.get());
        ui::ExportOffer offer = plain();
        offer.comparison = &comparison;
        offer.lesson = &m_session->pack().lessons.front();
        offer.chart = ui::chartOf(session::ChartKind::Occupancy, *m_session);
        ui::ExportDialog dialog(offer, look(), m_window.get());
        dialog.choose(kind);
        auto *seconds = dialog.findChild<QComboBox *>(u"export.seconds"_s);
        seconds->setCurrentIndex(seconds->findData(5));
        const QString path = m_folder->filePath(u"file."_s + ending);
        dialog.save(path);
        QVERIFY(dialog.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && said(dialog).startsWith(u"Saved"_s), 60000);
        QVERIFY(QFileInfo(path).size() > 500);
        QVERIFY(dialog.findChild<QProgressBar *>()->isHidden());
    }

    void theScaleMultipliesThePicture()
    {
        ui::ExportDialog dialog(plain(), look(), m_window.get());
        dialog.choose(ExportKind::Picture);
        auto *scale = dialog.findChild<QComboBox *>(u"export.scale"_s);
        scale->setCurrentIndex(scale->findData(3));
        const QString path = m_folder->filePath(u"large.png"_s);
        dialog.save(path);
        QTRY_VERIFY_WITH_TIMEOUT(said(dialog).startsWith(u"Saved"_s), 30000);
        QCOMPARE(QImageReader(path).size(), QSize(3840, 2160));
    }

    void stoppedNothingIsLeft_data()
    {
        QTest::addColumn<ExportKind>("kind");
        QTest::newRow("animation") << ExportKind::Animation;
        QTest::newRow("picture") << ExportKind::Picture;
        QTest::newRow("handout") << ExportKind::Handout;
    }

    void stoppedNothingIsLeft()
    {
        QFETCH(const ExportKind, kind);
        {
            ui::ExportDialog dialog(plain(), look(), m_window.get());
            dialog.show();
            dialog.choose(kind);
            const QString ending = ui::endingsOf(kind).constFirst();
            dialog.save(m_folder->filePath(u"file."_s + ending));
            auto *stop = dialog.findChild<QPushButton *>(u"export.stop"_s);
            QVERIFY(stop->isVisible());
            QTest::mouseClick(stop, Qt::LeftButton);
            QVERIFY(!dialog.isBusy());
            QVERIFY(said(dialog).contains(u"Nothing was saved"_s));
        } // waits for the thread
        QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void whatFailsIsToldInASentence()
    {
        ui::ExportDialog dialog(plain(), look(), m_window.get());
        dialog.choose(ExportKind::Picture);
        dialog.save(m_folder->filePath(u"absent/picture.png"_s));
        QTRY_VERIFY_WITH_TIMEOUT(said(dialog).contains(u"could not be saved"_s), 30000);
        QVERIFY2(said(dialog).contains(u"Name a file in a folder that exists"_s), qPrintable(said(dialog)));
    }

    void aFileThatIsThereIsReplacedOnlyAfterAsking()
    {
        const QString path = m_folder->filePath(u"there.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        ui::ExportDialog dialog(plain(), look(), m_window.get());
        dialog.show();
        dialog.choose(ExportKind::Picture);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"export.save"_s), Qt::LeftButton);
        auto *chooser = dialog.findChild<QFileDialog *>(u"export.file"_s);
        QVERIFY(chooser != nullptr);
        chooser->setDirectory(m_folder->path());
        chooser->selectFile(u"there.png"_s);
        bool asked = false;
        QTimer::singleShot(0, this, [&asked] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked = true;
                box->button(QMessageBox::No)->click();
            }
        });
        static_cast<QDialog *>(chooser)->findChild<QLineEdit *>()->setFocus();
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(asked);
        QVERIFY(!dialog.isBusy());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void fromOpeningToPaperItTakesThreeActions()
    {
        ui::ExportDialog dialog(plain(), look(), m_window.get()); // one
        dialog.show();
        QCOMPARE(dialog.kind(), ExportKind::Handout);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"export.preview"_s), Qt::LeftButton); // two
        auto *preview = dialog.findChild<QPrintPreviewDialog *>();
        QVERIFY(preview != nullptr && preview->isVisible()); // its print button is the third
        preview->close();
    }

    void everythingHasAName()
    {
        ui::ExportOffer offer = plain();
        offer.lesson = &m_session->pack().lessons.front();
        ui::ExportDialog dialog(offer, look(), m_window.get());
        dialog.show();
        for (const QWidget *control : dialog.findChildren<QWidget *>()) {
            if (control->isVisible() && control->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
            }
        }
    }

private:
    ui::ExportOffer plain() const
    {
        ui::ExportOffer offer;
        offer.session = m_session.get();
        return offer;
    }

    ui::Look look() { return {theme::Theme(), &m_artwork, false}; }

    static QString said(const ui::ExportDialog &dialog) { return dialog.findChild<QLabel *>(u"export.said"_s)->text(); }

    theme::Artwork m_artwork;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
