// SPDX-License-Identifier: GPL-3.0-or-later
// What the audience of a talk sees on the projector.
#include "presenter_test.h"
#include "ui/audience_overlay.h"

#include <QLabel>

using namespace relief;
using namespace Qt::StringLiterals;
using ui::Talk;

class TestAudience : public QObject, protected fixture::PresenterTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void thePictureOfTheAudienceIsTheSessionsAtEveryFrame();
    void typeIsLargeEnoughForTheLastRow();
    void theNumberIsToldWithWhatItWas();
    void aFrozenPictureKeepsEveryPixel();
    void blankIsOneColorAndThePictureComesBack();
    void theAudienceHasALanguageAndAZoomOfItsOwn();
    void whileNothingMovesNothingIsPainted();
    void aQuestionLeavesTheNamesInThePicture();
};

void TestAudience::thePictureOfTheAudienceIsTheSessionsAtEveryFrame()
{
    open();
    startTalk();
    talk().session()->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    talk().next();
    for (int frame = 0; frame < 20; ++frame) {
        talk().advance(1 / 60.0);
        const session::Snapshot &shown = audience().picture()->snapshot();
        QCOMPARE(shown.minutes, talk().session()->snapshot().minutes);
        QCOMPARE(shown.activity, talk().session()->snapshot().activity);
        const quint64 paints = audience().picture()->paintCount();
        QApplication::processEvents(); // one turn: what moved is on the screen
        QVERIFY(frame == 0 || audience().picture()->paintCount() > paints);
    }
}

void TestAudience::typeIsLargeEnoughForTheLastRow()
{
    open();
    startTalk();
    const ui::AudienceScale scale = audience().scale();
    QCOMPARE(scale.unit, 1.0);
    QVERIFY(scale.theme.id() == theme::ThemeId::Contrast);
    QVERIFY(scale.theme.font(theme::TextRole::Sublabel).pixelSize() >= 28); // the smallest in a picture
    QVERIFY(scale.fitting(QString(400, u'm'), 54, QFont::Bold, 100).pixelSize() >= 28);
    talk().setZoom(1.5);
    QVERIFY(audience().scale().theme.font(theme::TextRole::Sublabel).pixelSize() >= 42);
}

void TestAudience::theNumberIsToldWithWhatItWas()
{
    open();
    startTalk();
    talk().session()->setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
    talk().session()->setMinutes(60);
    settle();
    const session::ReadoutValue &value = talk().session()->snapshot().readouts.front();
    QVERIFY(value.text != value.beforeText);
    const QString said = caption()->accessibleName();
    QVERIFY2(said.contains(value.text) && said.contains(u"was "_s + value.beforeText), qPrintable(said));
    const QString title = titleSaid();
    QCOMPARE(title, talk().title());
}

void TestAudience::aFrozenPictureKeepsEveryPixel()
{
    open();
    openLesson();
    startTalk();
    const QImage before = pixelsOf(&audience());
    talk().setFrozen(true);
    settle();
    talk().next();
    talk().next();
    talk().advance(0.2);
    settle();
    QVERIFY(talk().player()->step() > 0);
    QCOMPARE(pixelsOf(&audience()), before);
    talk().setFrozen(false);
    settle();
    QVERIFY(pixelsOf(&audience()) != before);
}

void TestAudience::blankIsOneColorAndThePictureComesBack()
{
    open();
    startTalk();
    const QImage before = pixelsOf(&audience());
    for (const auto &[blank, color] :
        {std::pair(Talk::Blank::Black, Qt::black), std::pair(Talk::Blank::White, Qt::white)}) {
        talk().setBlank(blank);
        settle();
        const QImage one = pixelsOf(&audience());
        QImage whole(one.size(), one.format());
        whole.fill(color);
        QCOMPARE(one, whole);
    }
    talk().setBlank(Talk::Blank::No);
    settle();
    QCOMPARE(pixelsOf(&audience()), before);
}

void TestAudience::theAudienceHasALanguageAndAZoomOfItsOwn()
{
    open();
    startTalk();
    const QImage english = pixelsOf(audience().picture());
    talk().setLanguage(fixture::pseudo);
    settle();
    QVERIFY(titleSaid().startsWith(u'['));
    QVERIFY(caption()->accessibleName().startsWith(u'['));
    QCOMPARE(audience().layoutDirection(), Qt::RightToLeft);
    QVERIFY(pixelsOf(audience().picture()) != english); // the names in the picture, too
    QCOMPARE(presenter()->desk()->layoutDirection(), Qt::LeftToRight);
    for (const QLabel *label : presenter()->desk()->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().startsWith(u'['), qPrintable(label->text()));
    }
    talk().setLanguage(u"en"_s);
    settle();
    QCOMPARE(pixelsOf(audience().picture()), english);
    const int line = caption()->height();
    talk().setZoom(1.5);
    settle();
    QCOMPARE(caption()->height(), line * 3 / 2);
}

void TestAudience::whileNothingMovesNothingIsPainted()
{
    open();
    startTalk();
    settle();
    const quint64 paints = audience().picture()->paintCount();
    for (int i = 0; i < 20; ++i) {
        talk().advance(0.5);
        settle();
    }
    QCOMPARE(audience().picture()->paintCount(), paints);
    presenter()->clock()->setManual(false);
    QVERIFY(!presenter()->clock()->isAnimating());
    talk().next();
    QVERIFY(presenter()->clock()->isAnimating());
    talk().next();
    QVERIFY(!presenter()->clock()->isAnimating());
}

void TestAudience::aQuestionLeavesTheNamesInThePicture()
{
    open();
    openLesson();
    startTalk();
    presenter()->setReducedMotion(true); // no camera on its way
    talk().player()->goTo(1);
    QVERIFY(talk().isAsking());
    settle();
    const auto *overlay = audience().findChild<ui::AudienceOverlay *>();
    QVERIFY(overlay != nullptr && overlay->isVisible()); // with the answers
    theme::Artwork artwork;
    scene::DiagramView alone(&artwork);
    alone.setReducedMotion(true);
    alone.setTheme(audience().scale().theme);
    alone.resize(audience().picture()->size());
    alone.QWidget::show();
    alone.show(audience().picture()->snapshot());
    alone.setSpotlight(talk().setup()->highlight);
    alone.setFraming(talk().setup()->framing == content::Framing::Near);
    settle();
    audience().picture()->setZoomProgress(1); // less motion fades
    alone.setZoomProgress(1);
    settle();
    QCOMPARE(pixelsOf(audience().picture()), pixelsOf(&alone));
}

int main(int argc, char **argv)
{
    return fixture::runOnTwoScreens<TestAudience>(argc, argv);
}
#include "tst_audience.moc"
