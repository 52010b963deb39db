// SPDX-License-Identifier: GPL-3.0-or-later
// A handout on a printer without colors: every word is dark enough, and what the medicine changes is not a matter of
// color.
#include "output/handout_content.h"
#include "output/paper_pdf.h"
#include "poppler.h"
#include "support.h"
#include "theme/artwork.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 144;
constexpr double pointsPerInch = 72;
constexpr double leastContrast = 4.5;

struct PrintedWord {
    int page = 0;
    QString text;
    QRectF box; ///< points
};

std::vector<PrintedWord> printedWords(const QString &path)
{
    std::vector<PrintedWord> words;
    QXmlStreamReader xml(poppler::run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        page += xml.name() == "page"_L1 ? 1 : 0;
        if (xml.name() == "word"_L1) {
            const auto at = [&xml](const QString &edge) { return xml.attributes().value(edge).toDouble(); };
            const QRectF box(QPointF(at(u"xMin"_s), at(u"yMin"_s)), QPointF(at(u"xMax"_s), at(u"yMax"_s)));
            words.push_back({page, xml.readElementText(), box});
        }
    }
    return words;
}

/// Of the darkest with the lightest dot.
double contrastIn(const QImage &page, const QRectF &points)
{
    const double scale = dotsPerInch / pointsPerInch;
    const QRect box = QRectF(points.topLeft() * scale, points.size() * scale).toAlignedRect() & page.rect();
    int dark = 255;
    int light = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            dark = std::min(dark, qGray(page.pixel(x, y)));
            light = std::max(light, qGray(page.pixel(x, y)));
        }
    }
    return theme::contrast(QColor(dark, dark, dark), QColor(light, light, light));
}

/// A picture of two values: dark strokes and the rest, as a bad copy leaves it.
QImage strokes(const output::HandoutPicture &picture)
{
    constexpr QSize size(640, 330);
    constexpr int darkBelow = 110;
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    theme::Artwork artwork;
    scene::paintDiagram(painter, size, picture.snapshot, theme::Theme(theme::ThemeId::Light), artwork, picture.options);
    painter.end();
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y, qGray(image.pixel(x, y)) < darkBelow ? 0xff000000 : 0xffffffff);
        }
    }
    return image;
}

int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestGrayPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::useTestFont();
        m_session = std::make_unique<session::Session>(support::corePack().pack);
    }

    void init() { support::failOnWarnings(); }

    void everyWordIsDarkEnough_data()
    {
        QTest::addColumn<QString>("diagram");
        QTest::newRow("first synapse") << u"D03"_s;
        QTest::newRow("breathing") << u"D06"_s;
        QTest::newRow("receptor") << u"D05"_s;
    }

    void everyWordIsDarkEnough()
    {
        QFETCH(const QString, diagram);
        give(diagram);
        const QString path = m_folder.filePath(diagram + u".pdf"_s);
        const QPageLayout layout = output::pageLayoutFor(QLocale(u"de_DE"_s));
        QVERIFY(
            output::writePaper(path, output::handoutPaper(output::handoutOf(*m_session, {}), layout), layout).empty());
        poppler::run(u"pdftoppm"_s,
            {u"-gray"_s, u"-r"_s, QString::number(dotsPerInch), u"-png"_s, path, m_folder.filePath(diagram)});
        const QStringList files = QDir(m_folder.path()).entryList({diagram + u"-*.png"_s}, QDir::Files, QDir::Name);
        std::vector<QImage> pages;
        for (const QString &file : files) {
            pages.emplace_back(m_folder.filePath(file));
        }
        const std::vector<PrintedWord> words = printedWords(path);
        QVERIFY(words.size() > 100);
        for (const PrintedWord &word : words) {
            const double contrast = contrastIn(pages.at(static_cast<size_t>(word.page - 1)), word.box);
            QVERIFY2(contrast >= leastContrast, qPrintable(u"%1: %2"_s.arg(word.text).arg(contrast)));
        }
    }

    void beforeAndAfterDifferByShape_data() { everyWordIsDarkEnough_data(); }

    void beforeAndAfterDifferByShape()
    {
        QFETCH(const QString, diagram);
        give(diagram);
        const output::Handout handout = output::handoutOf(*m_session, {});
        QCOMPARE(handout.pictures.size(), 2U);
        const QImage before = strokes(handout.pictures.front());
        QCOMPARE(differing(before, strokes(handout.pictures.front())), 0);
        const int dots = differing(before, strokes(handout.pictures.back()));
        QVERIFY2(dots > 400, qPrintable(QString::number(dots))); // more than a word or two
    }

private:
    void give(const QString &diagram)
    {
        m_session->openDiagram(diagram);
        m_session->setMinutes(session::Session::openingMin);
        m_session->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        m_session->setLevel(content::MedicineGroup::Ketamine, content::Level::Usual);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

QTEST_MAIN(TestGrayPaper)
#include "tst_gray_paper.moc"
