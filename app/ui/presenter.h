// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Gives a talk on the screens there are: with two, the audience's picture fills one and the console is on the other;
// with one, the console stands beside the picture. Screens may come and go meanwhile.

#include "ui/look.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QScreen;
class QWidget;

namespace relief::session {
class LessonPlayer;
class Session;
} // namespace relief::session

namespace relief::ui {

class AudienceView;
class AudienceWindow;
class PresenterConsole;
class Talk;
class TalkClock;

class Presenter : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. The window is hidden from start() to the end.
    Presenter(session::Session *session, session::LessonPlayer *player, const Look &look, QWidget *mainWindow);
    ~Presenter() override;

    void setReducedMotion(bool reduced);
    void start();
    void stop(); ///< the main window comes back; ended() follows
    bool isRunning() const { return m_running; }

    void swapScreens();              ///< nothing with one screen
    QScreen *audienceScreen() const; ///< null with one screen
    QScreen *consoleScreen() const;

    Talk *talk() const { return m_talk; }
    TalkClock *clock() const { return m_clock; }
    AudienceView *audience() const;
    QWidget *desk() const; ///< the window of the console, and of the picture with one screen

Q_SIGNALS:
    void ended();

protected:
    virtual QList<QScreen *> screens() const; ///< a test has others
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScreen *screenNamed(const QString &name) const; ///< null if it is not there
    void placeOnScreens();
    void placeDesk(QScreen *screen);

    QWidget *m_mainWindow;
    Look m_look;
    Talk *m_talk;
    TalkClock *m_clock;
    std::unique_ptr<QWidget> m_desk;
    std::unique_ptr<AudienceWindow> m_window;
    PresenterConsole *m_console;
    AudienceView *m_audience;
    QString m_audienceScreen; ///< names: a screen that comes back is known again
    QString m_consoleScreen;
    bool m_running = false;
};

} // namespace relief::ui
