// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diagram_image.h"
#include "session/session.h"
#include "support.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(1280, 720);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDiagramImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::useTestFont();
        m_session = std::make_unique<session::Session>(support::corePack().pack);
        m_session->openDiagram(u"D03"_s);
        m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    }

    void init()
    {
        support::failOnWarnings();
        QVERIFY(m_folder.isValid());
    }

    void pngHasTheSizeAndItsTitle()
    {
        const QString path = write(u"picture.png"_s);
        QImageReader reader(path);
        QCOMPARE(reader.size(), size);
        QVERIFY(!reader.text(u"Title"_s).isEmpty());
        const QImage image = reader.read();
        int differing = 0;
        for (int x = 0; x < size.width(); ++x) {
            differing += image.pixel(x, size.height() / 2) != image.pixel(0, 0) ? 1 : 0;
        }
        QVERIFY2(differing > size.width() / 4, "a picture, not a blank");
    }

    void svgKeepsTextAsText()
    {
        QXmlStreamReader xml(contentOf(write(u"picture.svg"_s)));
        int texts = 0;
        QString title;
        QString description;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                texts += xml.name() == "text"_L1 ? 1 : 0;
                title = xml.name() == "title"_L1 && title.isEmpty() ? xml.readElementText() : title;
                description = xml.name() == "desc"_L1 && description.isEmpty() ? xml.readElementText() : description;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts >= 5);
        const content::Diagram &diagram = *m_session->snapshot().diagram;
        QCOMPARE(title, diagram.title.patient);
        QCOMPARE(description, diagram.purpose.patient);
    }

    void pdfIsAWholePdf()
    {
        const QByteArray pdf = contentOf(write(u"picture.pdf"_s));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/MediaBox [0 0 1280"));
    }

    void anotherEndingIsRefusedAndNothingIsWritten()
    {
        const content::Issues issues =
            output::writeDiagram(m_folder.filePath(u"picture.txt"_s), size, m_session->snapshot(), theme::Theme());
        QCOMPARE(issues.size(), 1U);
        QVERIFY(issues.front().remedy.contains(u".svg"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"picture.txt"_s)));
    }

    void afterAFailureTheOldFileIsAsBefore()
    {
        const QString path = m_folder.filePath(u"absent/picture.png"_s);
        QCOMPARE(output::writeDiagram(path, size, m_session->snapshot(), theme::Theme()).size(), 1U);
        QVERIFY(!QFile::exists(m_folder.filePath(u"absent"_s)));
        const QTemporaryDir fresh;
        QVERIFY(output::writeDiagram(fresh.filePath(u"a.png"_s), size, m_session->snapshot(), theme::Theme()).empty());
        QCOMPARE(QDir(fresh.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"a.png"_s});
    }

private:
    QString write(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const content::Issues issues = output::writeDiagram(path, size, m_session->snapshot(), theme::Theme());
        if (!issues.empty()) {
            qFatal("%s", qPrintable(issues.front().toLine()));
        }
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

QTEST_MAIN(TestDiagramImage)
#include "tst_diagram_image.moc"
