// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A talk with the audience's window and the console's, without a presenter. A test class takes it as a second base.

#include "talk_fixture.h"
#include "theme/stylesheet.h"
#include "ui/audience_view.h"
#include "ui/presenter_console.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

namespace fixture {

class ConsoleTest {
protected:
    using Stage = session::LessonPlayer::Stage;

    void open(const QString &lesson, QSize audience = {1280, 720}, QSize console = {1366, 738})
    {
        support::failOnWarnings();
        support::useTestFont();
        qApp->setStyleSheet(theme::applicationStyleSheet(theme::Theme()));
        m_session = std::make_unique<session::Session>(support::corePack().pack);
        m_session->setAudience(content::Audience::Classroom);
        m_player = std::make_unique<session::LessonPlayer>(m_session.get());
        if (lesson.isEmpty()) {
            m_session->openDiagram(QStringLiteral("D03"));
        } else {
            m_player->open(lesson);
        }
        m_talk = std::make_unique<ui::Talk>(m_session.get(), m_player.get());
        m_view = std::make_unique<ui::AudienceView>(m_talk.get(), &m_artwork);
        m_view->setReducedMotion(true);
        m_view->resize(audience);
        m_console = std::make_unique<ui::PresenterConsole>(m_talk.get(), &m_artwork);
        m_console->resize(console);
        m_console->setAudience(m_view.get());
        m_console->setLook({theme::Theme(), &m_artwork, console.width() < ui::compactBelow});
        m_view->move(console.width(), 0); // beside it: the mouse is over one of them only
        m_view->show();
        m_console->show();
        m_console->activateWindow();
        m_console->setFocus();
        settle();
    }
    void close()
    {
        m_console.reset();
        m_view.reset();
        m_talk.reset();
        m_player.reset();
        m_session.reset();
    }
    static void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QApplication::processEvents();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void goToPrediction()
    {
        for (int step = 0; m_player->stage() != Stage::Predict; ++step) {
            m_player->goTo(step);
        }
        settle();
    }
    template <class W = QWidget>
    W *part(const char *name)
    {
        return m_console->findChild<W *>(QString::fromLatin1(name));
    }
    void click(const char *name)
    {
        QTest::mouseClick(part(name), Qt::LeftButton);
        settle();
    }
    /// To whatever has the keyboard in the active window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_console.get(), key, modifiers);
        settle();
    }
    QString text(const char *name) { return part<QLabel>(name)->text(); }

    theme::Artwork m_artwork;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<session::LessonPlayer> m_player;
    std::unique_ptr<ui::Talk> m_talk;
    std::unique_ptr<ui::AudienceView> m_view;
    std::unique_ptr<ui::PresenterConsole> m_console;
};

} // namespace fixture
