// SPDX-License-Identifier: GPL-3.0-or-later
// Screens that come and go during a talk, and a computer that has only one.
#include "session/lesson_player.h"
#include "talk_fixture.h"
#include "ui/audience_view.h"
#include "ui/presenter.h"
#include "ui/talk_clock.h"

#include <QScreen>

using namespace relief;
using namespace Qt::StringLiterals;
using ui::Talk;

namespace {

/// Some of the fake monitors, as if the others were unplugged.
class PluggedPresenter : public ui::Presenter {
public:
    using Presenter::Presenter;

    void plug(const QList<QScreen *> &screens)
    {
        const QList<QScreen *> before = std::exchange(m_plugged, screens);
        for (QScreen *screen : QGuiApplication::screens()) {
            if (screens.contains(screen) && !before.contains(screen)) {
                Q_EMIT qGuiApp->screenAdded(screen);
            } else if (!screens.contains(screen) && before.contains(screen)) {
                Q_EMIT qGuiApp->screenRemoved(screen);
            }
        }
        for (int i = 0; i < 6; ++i) {
            QApplication::processEvents();
        }
    }

protected:
    QList<QScreen *> screens() const override { return m_plugged; }

private:
    QList<QScreen *> m_plugged = QGuiApplication::screens();
};

} // namespace

class TestPresenterScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aProjectorThatGoesAndComesKeepsTheTalk();
    void aFrozenPictureSurvivesTheProjectorsReturn();
    void theLaptopsOwnScreenMayGoToo();
    void withOneScreenTheConsoleStandsBesideThePicture();

private:
    QScreen *laptop() const { return QGuiApplication::screens().at(0); }
    QScreen *projector() const { return QGuiApplication::screens().at(1); }
    Talk &talk() const { return *m_presenter->talk(); }
    bool onOneScreen() const
    {
        return m_presenter->audience()->window() == m_presenter->desk() && m_presenter->audience()->isVisible();
    }

    std::unique_ptr<QWidget> m_main;
    theme::Artwork m_artwork;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<session::LessonPlayer> m_player;
    std::unique_ptr<PluggedPresenter> m_presenter;
};

void TestPresenterScreens::init()
{
    support::failOnWarnings();
    support::useTestFont();
    m_main = std::make_unique<QWidget>();
    m_main->show();
    m_session = std::make_unique<session::Session>(support::corePack().pack);
    m_player = std::make_unique<session::LessonPlayer>(m_session.get());
    m_player->open(u"L03"_s);
    ui::Look look;
    look.artwork = &m_artwork;
    m_presenter = std::make_unique<PluggedPresenter>(m_session.get(), m_player.get(), look, m_main.get());
    m_presenter->clock()->setManual(true);
}

void TestPresenterScreens::cleanup()
{
    m_presenter.reset();
    m_player.reset();
    m_session.reset();
    m_main.reset();
}

void TestPresenterScreens::aProjectorThatGoesAndComesKeepsTheTalk()
{
    m_presenter->start();
    m_player->goTo(2);
    talk().setLanguage(u"en"_s);
    talk().setZoom(1.2);
    talk().setBlank(Talk::Blank::Black);
    talk().advance(70);
    QVERIFY(!onOneScreen());
    m_presenter->plug({laptop()});
    QVERIFY(onOneScreen());
    QVERIFY(m_presenter->audienceScreen() == nullptr);
    QCOMPARE(talk().step(), 2);
    QCOMPARE(talk().elapsedSeconds(), 70.0);
    QVERIFY(talk().blank() == Talk::Blank::Black);
    m_presenter->plug({laptop(), projector()});
    QVERIFY(!onOneScreen());
    QCOMPARE(m_presenter->audience()->window()->screen(), projector());
    QCOMPARE(m_presenter->audience()->size(), projector()->size());
    QCOMPARE(talk().zoom(), 1.2);
    QVERIFY(m_presenter->isRunning());
}

void TestPresenterScreens::aFrozenPictureSurvivesTheProjectorsReturn()
{
    m_presenter->start();
    m_player->goTo(0);
    talk().setFrozen(true);
    for (int i = 0; i < 6; ++i) {
        QApplication::processEvents();
    }
    const QImage before = m_presenter->audience()->grab().toImage();
    talk().next();
    talk().next();
    m_presenter->plug({laptop()});
    m_presenter->plug({laptop(), projector()});
    QVERIFY(talk().isFrozen());
    QVERIFY(m_player->step() > 0);
    QCOMPARE(m_presenter->audience()->grab().toImage(), before);
}

void TestPresenterScreens::theLaptopsOwnScreenMayGoToo()
{
    m_presenter->start();
    m_presenter->plug({projector()});
    QVERIFY(onOneScreen());
    QCOMPARE(m_presenter->desk()->screen(), projector());
    m_presenter->plug({laptop(), projector()});
    QVERIFY(!onOneScreen());
    QCOMPARE(m_presenter->desk()->screen(), laptop());
    QCOMPARE(m_presenter->audience()->window()->screen(), projector());
}

void TestPresenterScreens::withOneScreenTheConsoleStandsBesideThePicture()
{
    m_presenter->plug({laptop()});
    m_presenter->start();
    QVERIFY(onOneScreen());
    const QWidget *console = m_presenter->desk()->findChild<QWidget *>(u"presenter.console"_s);
    const QWidget *audience = m_presenter->audience();
    QVERIFY(console != nullptr && console->isVisible());
    QVERIFY(!audience->geometry().intersects(console->geometry()));
    QVERIFY(audience->width() > 2 * console->width());
    m_presenter->swapScreens(); // nowhere to go
    QVERIFY(onOneScreen());
    m_presenter->stop();
    QVERIFY(m_main->isVisible());
}

int main(int argc, char **argv)
{
    return fixture::runOnTwoScreens<TestPresenterScreens>(argc, argv);
}
#include "tst_presenter_screens.moc"
