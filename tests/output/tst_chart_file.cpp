// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/chart_file.h"
#include "poppler.h"
#include "session/chart_builder.h"
#include "session/session.h"
#include "support.h"

#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <thread>

using namespace relief;
using namespace Qt::StringLiterals;

class TestChartFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::useTestFont();
        session::Session session(support::corePack().pack);
        session.setAudience(content::Audience::Nurse);
        session.setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        session.setLevel(content::MedicineGroup::Ketamine, content::Level::Usual);
        m_chart = session::chartData(session::ChartKind::Concentration,
            {session.pack(), session.scenario(), session.course(), content::Audience::Nurse, session.spanMin(),
                session.breathKnownUntil(), session.snapshot().minutes});
    }

    void init() { support::failOnWarnings(); }

    void svgKeepsWordsAsWordsAndLinesAsLines()
    {
        QFile file(write(u"chart.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList words;
        int lines = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                lines += xml.name() == "path"_L1 || xml.name() == "polyline"_L1 ? 1 : 0;
                QVERIFY2(xml.name() != "image"_L1, "a chart is drawn, not photographed");
                if (xml.name() == "text"_L1) {
                    words << xml.readElementText();
                }
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(lines > 5);
        QVERIFY2(words.contains(m_chart.title), qPrintable(words.join(u'|')));
        for (const session::ChartLine &line : m_chart.lines) {
            QVERIFY2(
                poppler::oneLine(words.join(QString())).contains(poppler::oneLine(line.name)), qPrintable(line.name));
        }
        QVERIFY(words.join(u' ').contains(u"Not for choosing doses"_s));
    }

    void pdfHoldsItsWordsAndFonts()
    {
        const QString path = write(u"chart.pdf"_s);
        const QString words = poppler::wordsIn(path);
        QVERIFY2(words.contains(poppler::oneLine(m_chart.title)), qPrintable(words));
        for (const session::ChartLine &line : m_chart.lines) {
            QVERIFY2(words.contains(poppler::oneLine(line.name)), qPrintable(words));
        }
        QVERIFY2(poppler::missingFonts(path).isEmpty(), qPrintable(poppler::missingFonts(path).join(u'\n')));
        const QString info = poppler::run(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(m_chart.title), qPrintable(info));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("/Lang (de)"));
    }

    void itIsWrittenInAnotherThread()
    {
        const QString here = write(u"here.png"_s);
        const output::PaintedPicture picture = output::chartPicture(m_chart);
        const QString there = m_folder.filePath(u"there.png"_s);
        std::thread([&] { output::writePicture(there, picture); }).join();
        QCOMPARE(QImage(there), QImage(here));
    }

    void fourTimesIsFourTimesAsLarge()
    {
        output::PaintedPicture picture = output::chartPicture(m_chart);
        picture.scale = 4;
        const QString path = m_folder.filePath(u"large.png"_s);
        QVERIFY(output::writePicture(path, picture).empty());
        QCOMPARE(QImageReader(path).size(), picture.size * 4);
    }

private:
    QString write(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        output::PaintedPicture picture = output::chartPicture(m_chart);
        picture.language = u"de"_s;
        const content::Issues issues = output::writePicture(path, picture);
        if (!issues.empty()) {
            qFatal("%s", qPrintable(issues.front().toLine()));
        }
        return path;
    }

    QTemporaryDir m_folder;
    session::ChartData m_chart;
};

QTEST_MAIN(TestChartFile)
#include "tst_chart_file.moc"
