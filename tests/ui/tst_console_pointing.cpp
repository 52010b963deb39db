// SPDX-License-Identifier: GPL-3.0-or-later
// Spotlight, trail, magnifier and class vote, by mouse over the copy or the picture itself.
#include "console_test.h"
#include "scene/diagram_view.h"
#include "ui/audience_overlay.h"
#include "ui/presenter_preview.h"

#include <QSpinBox>

using namespace relief;
using namespace Qt::StringLiterals;
using ui::Talk;

namespace {

/// Mean of how much lighter or darker the pixels of one are than those of the other.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(a.pixelColor(x, y).lightness() - b.pixelColor(x, y).lightness());
        }
    }
    return sum / (a.width() * a.height());
}

} // namespace

class TestConsolePointing : public QObject, private fixture::ConsoleTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void aPlaceOfTheCopyIsThatPlaceOfThePicture();
    void theSpotlightDimsAllButACircle();
    void theTrailIsDrawnAndFades();
    void theMagnifierEnlargesWhatIsBelow();
    void withOneScreenThePictureItselfTakesTheMouse();
    void onlyTheSurroundingsOfAPointerAreDrawnAgain();
    void votesAreTypedAndShown();
    void aClickerWorksWhileVotesAreTyped();
    void votesAreForgottenWithTheStep();
    void answersHaveLettersAndCountsForScreenReaders();

private:
    ui::PresenterPreview *preview() { return m_console->findChild<ui::PresenterPreview *>(); }
    ui::AudienceOverlay *overlay() { return m_view->findChild<ui::AudienceOverlay *>(); }
    scene::DiagramView *picture() { return m_view->picture(); }
    /// The place of the copy that shows this share of the picture.
    QPoint placeOf(QPointF share)
    {
        const QRect copy = preview()->pictureRect();
        const QPointF inView =
            QPointF(picture()->pos()) + QPointF(share.x() * picture()->width(), share.y() * picture()->height());
        return (QPointF(copy.topLeft()) + inView * copy.width() / m_view->width()).toPoint();
    }
    void point(QPointF share)
    {
        QTest::mouseMove(preview(), placeOf(share));
        settle();
    }
    QColor colorAt(QPointF share)
    {
        const QImage image = m_view->grab().toImage();
        return image.pixelColor(
            (QPointF(picture()->pos()) + QPointF(share.x() * picture()->width(), share.y() * picture()->height()))
                .toPoint());
    }
};

void TestConsolePointing::aPlaceOfTheCopyIsThatPlaceOfThePicture()
{
    open(u"L03"_s);
    point({0.5, 0.5});
    QVERIFY(m_talk->trail().empty()); // no tool yet
    press(Qt::Key_S);
    for (const QPointF share : {QPointF(0.25, 0.5), QPointF(0.8, 0.2)}) {
        point(share);
        QCOMPARE(m_talk->trail().size(), size_t(1));
        QVERIFY(std::abs(m_talk->trail().back().x() - share.x()) < 0.01);
        QVERIFY(std::abs(m_talk->trail().back().y() - share.y()) < 0.01);
    }
    QTest::mouseMove(preview(), preview()->pictureRect().topLeft() + QPoint(20, 8)); // on the title
    settle();
    QVERIFY(m_talk->trail().empty());
}

void TestConsolePointing::theSpotlightDimsAllButACircle()
{
    open(u"L03"_s);
    const QPointF inside(0.3, 0.3);
    const QPointF outside(0.9, 0.9);
    const QColor before = colorAt(inside);
    const QColor plain = colorAt(outside);
    press(Qt::Key_S);
    point(inside);
    QCOMPARE(colorAt(inside), before);
    QVERIFY(colorAt(outside).lightness() < plain.lightness() / 2);
    press(Qt::Key_S);
    QCOMPARE(colorAt(outside), plain);
}

void TestConsolePointing::theTrailIsDrawnAndFades()
{
    open(u"L03"_s);
    m_player->setPlaying(false);
    press(Qt::Key_T);
    const QImage before = m_view->grab().toImage();
    for (int i = 0; i <= 10; ++i) {
        point({0.3 + 0.04 * i, 0.5});
    }
    QVERIFY(m_talk->trail().size() > 5);
    QVERIFY(m_view->grab().toImage() != before);
    for (int i = 0; i < 20; ++i) {
        m_talk->advance(0.1);
    }
    settle();
    QVERIFY(m_talk->trail().empty());
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestConsolePointing::theMagnifierEnlargesWhatIsBelow()
{
    open(u"L03"_s);
    m_player->setPlaying(false);
    settle();
    const QPointF share(0.42, 0.45);
    const QImage before = m_view->grab().toImage();
    press(Qt::Key_M);
    point(share);
    const QImage after = m_view->grab().toImage();
    const QRect lens = overlay()->lens().translated(overlay()->pos());
    QVERIFY(lens.width() > 100);
    const QRect shown(lens.center() - QPoint(60, 60), QSize(120, 120));
    const QRect below(lens.center() - QPoint(30, 30), QSize(60, 60));
    const QImage enlarged = after.copy(shown).scaled(below.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const double unlike = difference(enlarged, before.copy(below));
    QVERIFY2(unlike < difference(after.copy(below), before.copy(below)) / 2, qPrintable(QString::number(unlike)));
    QVERIFY(after != before);
}

void TestConsolePointing::withOneScreenThePictureItselfTakesTheMouse()
{
    open(u"L03"_s);
    m_console->setPreviewed(false);
    press(Qt::Key_S);
    QCOMPARE(m_view->childAt(picture()->geometry().center()), overlay());
    QTest::mouseMove(overlay(), QPoint(overlay()->width() / 4, overlay()->height() / 2));
    settle();
    QCOMPARE(m_talk->trail().size(), size_t(1));
    QVERIFY(std::abs(m_talk->trail().back().x() - 0.25) < 0.01);
    press(Qt::Key_S);
    QVERIFY(m_view->childAt(picture()->geometry().center()) != overlay());
}

void TestConsolePointing::onlyTheSurroundingsOfAPointerAreDrawnAgain()
{
    class Area : public QObject {
    public:
        qint64 painted = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                for (const QRect &box : static_cast<QPaintEvent *>(event)->region()) {
                    painted += static_cast<qint64>(box.width()) * box.height();
                }
            }
            return false;
        }
    } area;
    open(u"L03"_s);
    m_player->setPlaying(false);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_T, Qt::Key_M}) {
        press(key);
        point({0.5, 0.5});
        overlay()->installEventFilter(&area);
        area.painted = 0;
        point({0.52, 0.5});
        overlay()->removeEventFilter(&area);
        const qint64 whole = static_cast<qint64>(overlay()->width()) * overlay()->height();
        QVERIFY(area.painted > 0);
        QVERIFY2(area.painted < whole / 4, qPrintable(u"%1 of %2"_s.arg(area.painted).arg(whole)));
    }
}

void TestConsolePointing::votesAreTypedAndShown()
{
    open(u"L03"_s);
    QVERIFY(!part("presenter.vote")->isVisible() || m_talk->hasVote());
    goToPrediction();
    QVERIFY(part("presenter.vote")->isVisible());
    QTest::mouseClick(part("vote.A"), Qt::LeftButton);
    part<QSpinBox>("vote.A")->selectAll();
    QTest::keyClicks(part("vote.A"), u"12"_s);
    click("vote.B.more");
    click("vote.B.more");
    click("vote.B.fewer");
    QCOMPARE(m_talk->votes(0), 12);
    QCOMPARE(m_talk->votes(1), 1);
    const QImage before = m_view->grab().toImage();
    click("talk.votes");
    QVERIFY(m_talk->voteIsShown());
    QVERIFY(m_view->grab().toImage() != before);
    const QImage bars = m_view->grab().toImage();
    click("vote.B.more");
    QVERIFY(m_view->grab().toImage() != bars);
}

void TestConsolePointing::aClickerWorksWhileVotesAreTyped()
{
    open(u"L03"_s);
    goToPrediction();
    const int step = m_talk->step();
    QTest::mouseClick(part("vote.A"), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), part("vote.A"));
    press(Qt::Key_B);
    QCOMPARE(m_talk->blank(), Talk::Blank::Black);
    press(Qt::Key_Period);
    QCOMPARE(m_talk->blank(), Talk::Blank::No);
    press(Qt::Key_V);
    QVERIFY(m_talk->voteIsShown());
    press(Qt::Key_Space);
    QCOMPARE(m_player->stage(), Stage::Step); // what happens
    press(Qt::Key_PageDown);
    QCOMPARE(m_talk->step(), step + 1);
}

void TestConsolePointing::votesAreForgottenWithTheStep()
{
    open(u"L03"_s);
    goToPrediction();
    const int step = m_talk->step();
    click("vote.A.more");
    click("talk.votes");
    click("talk.next"); // what happens: the vote can still be compared with it
    QCOMPARE(m_talk->votes(0), 1);
    click("talk.next");
    QVERIFY(!m_talk->voteIsShown());
    m_player->goTo(step);
    settle();
    QCOMPARE(part<QSpinBox>("vote.A")->value(), 0);
    QVERIFY(!part<QAbstractButton>("talk.votes")->isChecked());
}

void TestConsolePointing::answersHaveLettersAndCountsForScreenReaders()
{
    open(u"L03"_s);
    goToPrediction();
    const QString answer = m_talk->question()->answers[1].text.at(content::Audience::Classroom);
    QVERIFY(overlay()->isVisible()); // the class sees what it can choose from
    QVERIFY(overlay()->accessibleDescription().contains(u"B, "_s + answer));
    m_talk->setVotes(1, 7);
    QVERIFY(!overlay()->accessibleDescription().contains(u'7'));
    m_talk->setVoteShown(true);
    QVERIFY(overlay()->accessibleDescription().contains(u"B, "_s + answer + u": 7"_s));
    QVERIFY(part("vote.B")->accessibleName().contains(answer));
}

QTEST_MAIN(TestConsolePointing)
#include "tst_console_pointing.moc"
