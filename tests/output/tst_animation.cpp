// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/animation.h"
#include "output/diagram_film.h"
#include "support.h"

#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <webp/demux.h>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize small(160, 90);
constexpr int frames = 20;

/// A square that moves over a ground of many colors.
QImage moving(int frame)
{
    QImage image(small, QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            image.setPixel(x, y, qRgb(x, 2 * y, 128));
        }
    }
    QPainter painter(&image);
    painter.fillRect(QRect(4 + 5 * frame, 30, 30, 30), Qt::white);
    return image;
}

int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (const QPoint at : {QPoint(80, 5), QPoint(20, 80), QPoint(150, 85)}) { // where nothing moves
        const QColor left = a.pixelColor(at);
        const QColor right = b.pixelColor(at);
        most = std::max({most, std::abs(left.red() - right.red()), std::abs(left.green() - right.green()),
            std::abs(left.blue() - right.blue())});
    }
    return most;
}

struct Decoded {
    std::vector<QImage> frames;
    int durationMs = 0;
};

Decoded decodeWebp(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const WebPData data{reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size())};
    Decoded decoded;
    WebPAnimDecoder *decoder = WebPAnimDecoderNew(&data, nullptr);
    WebPAnimInfo info{};
    if (decoder == nullptr || WebPAnimDecoderGetInfo(decoder, &info) == 0) {
        return decoded;
    }
    while (WebPAnimDecoderHasMoreFrames(decoder) != 0) {
        uint8_t *pixels = nullptr;
        if (WebPAnimDecoderGetNext(decoder, &pixels, &decoded.durationMs) == 0) {
            break;
        }
        decoded.frames.push_back(QImage(
            pixels, static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height), QImage::Format_RGBA8888)
                                     .copy());
    }
    WebPAnimDecoderDelete(decoder);
    return decoded;
}

Decoded decodeGif(const QString &path)
{
    QImageReader reader(path, "gif");
    Decoded decoded;
    for (QImage image = reader.read(); !image.isNull(); image = reader.read()) {
        decoded.frames.push_back(image);
        decoded.durationMs += reader.nextImageDelay();
    }
    return decoded;
}

} // namespace

class TestAnimation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useTestFont(); }
    void init() { support::failOnWarnings(); }

    void everyFrameIsThereInItsSizeAndTime_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("webp") << u"webp"_s;
        QTest::newRow("gif") << u"gif"_s;
    }

    void everyFrameIsThereInItsSizeAndTime()
    {
        QFETCH(const QString, ending);
        const QString path = m_folder.filePath(u"moving."_s + ending);
        QVERIFY(output::writeAnimation(path, {frames, moving}).empty());
        const Decoded decoded = ending == "gif"_L1 ? decodeGif(path) : decodeWebp(path);
        QCOMPARE(decoded.frames.size(), size_t{frames});
        QCOMPARE(decoded.durationMs, frames * output::Animation::frameMs);
        for (int frame = 0; frame < frames; ++frame) {
            const QImage &image = decoded.frames[static_cast<size_t>(frame)];
            QCOMPARE(image.size(), small);
            QVERIFY(difference(image, moving(frame)) <= 24);
            QVERIFY2(image.pixelColor(19 + 5 * frame, 45).lightness() > 235, "the square is where it should be");
        }
    }

    void leftBeforeItsEndItLeavesNothing()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"a.webp"_s, u"a.gif"_s}) {
            output::AnimationFile file(folder.filePath(name), {frames, moving});
            for (int step = 0; step < frames / 2; ++step) {
                QVERIFY(file.advance().empty());
            }
            QVERIFY(!file.isDone());
            QVERIFY(file.progress() > 0.3 && file.progress() < 0.6);
        }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void anotherEndingIsRefused()
    {
        const content::Issues issues = output::writeAnimation(m_folder.filePath(u"a.mp4"_s), {frames, moving});
        QCOMPARE(issues.size(), 1U);
        QVERIFY(issues.front().remedy.contains(u".webp"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"a.mp4"_s)));
    }

    void aFilmOfADiagramIsAFunctionOfTime()
    {
        session::Session session(support::corePack().pack);
        session.openDiagram(u"D03"_s);
        session.setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        output::DiagramFilm film(session, {QSize(640, 360), 5});
        const output::Animation animation = film.animation();
        QCOMPARE(animation.durationMs(), 4960); // whole frames
        const QImage late = animation.draw(50);
        const QImage early = animation.draw(3);
        QVERIFY(late != early);
        QCOMPARE(animation.draw(50), late);
        QCOMPARE(animation.draw(3), early);
    }

    void tenSecondsTakeFiveOfWorkAtMost()
    {
        session::Session session(support::corePack().pack);
        session.openDiagram(u"D03"_s);
        session.setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        for (const QString &name : {u"film.gif"_s, u"film.webp"_s}) {
            output::DiagramFilm film(session, {QSize(1280, 720), 10, theme::Theme(), u"Teaching model."_s});
            const std::clock_t before = std::clock();
            QVERIFY(output::writeAnimation(m_folder.filePath(name), film.animation()).empty());
            const double seconds =
                static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC; // of work, not of waiting
            QVERIFY2(seconds <= 5, qPrintable(u"%1: %2 s"_s.arg(name).arg(seconds)));
        }
        QCOMPARE(decodeWebp(m_folder.filePath(u"film.webp"_s)).frames.size(), size_t{125});
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestAnimation)
#include "tst_animation.moc"
