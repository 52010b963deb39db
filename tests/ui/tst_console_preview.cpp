// SPDX-License-Identifier: GPL-3.0-or-later
// The console's copy of what the audience sees has the pixels of its window: moving, frozen or blank.
#include "console_test.h"
#include "ui/presenter_pixels.h"
#include "ui/presenter_preview.h"

#include <QBackingStore>

using namespace relief;
using namespace Qt::StringLiterals;
using ui::Talk;

class TestConsolePreview : public QObject, private fixture::ConsoleTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void theCopyHasThePixelsOfTheAudiencesWindow();
    void whatMovesIsCopiedWithTheSameFrame();
    void aFrozenPictureStandsInTheCopyAndTheNotesGoOn();
    void partsMadeSmallerFitTogetherWithoutSeams();

private:
    ui::PresenterPreview *preview() { return m_console->findChild<ui::PresenterPreview *>(); }
    /// The audience's window as it was painted, made as small as the copy.
    QImage expected()
    {
        const auto *store = static_cast<QImage *>(m_view->backingStore()->paintDevice());
        QImage small(preview()->pixels().size(), QImage::Format_RGB32);
        ui::shrinkInto(small, *store, QRect(QPoint(), m_view->size()), small.rect());
        return small;
    }
};

void TestConsolePreview::theCopyHasThePixelsOfTheAudiencesWindow()
{
    open(u"L03"_s);
    QImage copy = preview()->pixels();
    copy.setDevicePixelRatio(1);
    QVERIFY(copy.width() > 600);
    QCOMPARE(copy, expected());
    m_talk->setBlank(Talk::Blank::White);
    settle();
    QCOMPARE(preview()->pixels().pixelColor(20, 20), QColor(Qt::white));
    QCOMPARE(preview()->pixels().pixelColor(copy.width() / 2, copy.height() / 2), QColor(Qt::white));
}

void TestConsolePreview::whatMovesIsCopiedWithTheSameFrame()
{
    open({});
    m_view->setReducedMotion(false);
    m_session->setLevel(content::MedicineGroup::Opioid, content::Level::High);
    m_session->setMinutes(15);
    m_session->setPlaying(true);
    settle();
    const QImage before = preview()->pixels();
    for (int frame = 0; frame < 30; ++frame) {
        m_talk->advance(1 / 60.0);
        settle();
        QCOMPARE(preview()->pixels(), expected());
    }
    QVERIFY(preview()->pixels() != before);
}

void TestConsolePreview::aFrozenPictureStandsInTheCopyAndTheNotesGoOn()
{
    open(u"L03"_s);
    m_player->setPlaying(false);
    settle();
    const QString first = text("presenter.notes.step");
    const QImage before = expected();
    click("talk.freeze");
    click("talk.next");
    QCOMPARE(preview()->pixels(), before);
    QVERIFY(text("presenter.notes.step") != first);
    QCOMPARE(text("presenter.step"), u"step 1 of %1"_s.arg(m_talk->stepCount()));
    QCOMPARE(text("presenter.nextStep.title"), m_player->lesson()->steps[1].title.at(content::Audience::Classroom));
}

void TestConsolePreview::partsMadeSmallerFitTogetherWithoutSeams()
{
    QImage large(193, 109, QImage::Format_RGB32);
    for (int y = 0; y < large.height(); ++y) {
        for (int x = 0; x < large.width(); ++x) {
            large.setPixelColor(x, y, QColor((x * 37) % 256, (y * 91) % 256, (x * y) % 256));
        }
    }
    QImage whole(74, 41, QImage::Format_RGB32);
    ui::shrinkInto(whole, large, large.rect(), whole.rect());
    QImage parts(whole.size(), QImage::Format_RGB32);
    parts.fill(Qt::black);
    for (int x = 0; x < large.width(); x += 10) {
        for (int y = 0; y < large.height(); y += 7) {
            const QRect part = ui::shrunk(QRect(x, y, 10, 7), large.size(), parts.size());
            ui::shrinkInto(parts, large, large.rect(), part);
        }
    }
    QCOMPARE(parts, whole);
    QCOMPARE(whole.pixelColor(0, 0).red(), (0 + 37) / 2 + 1); // the mean of the two columns it stands for
}

QTEST_MAIN(TestConsolePreview)
#include "tst_console_preview.moc"
