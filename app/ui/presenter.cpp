// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter.h"

#include "theme/stylesheet.h"
#include "ui/audience_view.h"
#include "ui/audience_window.h"
#include "ui/presenter_console.h"
#include "ui/talk_clock.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelShare = 30; ///< percent of the only screen's width that the console takes
constexpr int smallestPanel = 380;

} // namespace

Presenter::Presenter(session::Session *session, session::LessonPlayer *player, const Look &look, QWidget *mainWindow)
    : QObject(mainWindow), m_mainWindow(mainWindow), m_look(look), m_talk(new Talk(session, player, this)),
      m_clock(new TalkClock(m_talk, this)), m_desk(std::make_unique<QWidget>(nullptr, Qt::Window)),
      m_window(std::make_unique<AudienceWindow>())
{
    m_desk->setObjectName(u"presenter"_s);
    m_desk->setWindowTitle(tr("Relief Pathways presenter"));
    m_desk->setPalette(theme::applicationPalette(look.theme));
    m_desk->setStyleSheet(theme::applicationStyleSheet(look.theme));
    m_audience = new AudienceView(m_talk, look.artwork, m_window.get());
    m_console = new PresenterConsole(m_talk, look.artwork, m_desk.get());
    auto *row = new QHBoxLayout(m_desk.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_console);
    m_console->setLook(look);
    m_console->setAudience(m_audience);
    for (QWidget *window : {m_desk.get(), static_cast<QWidget *>(m_window.get())}) {
        m_clock->watch(window);
        window->installEventFilter(this); // closing either ends the talk
    }
    connect(m_console, &PresenterConsole::swapAsked, this, &Presenter::swapScreens);
    connect(m_console, &PresenterConsole::endAsked, this, &Presenter::stop);
}

Presenter::~Presenter() = default;

void Presenter::setReducedMotion(bool reduced)
{
    m_audience->setReducedMotion(reduced);
}

AudienceView *Presenter::audience() const
{
    return m_audience;
}

QWidget *Presenter::desk() const
{
    return m_desk.get();
}

void Presenter::start()
{
    if (std::exchange(m_running, true)) {
        return;
    }
    m_consoleScreen = m_mainWindow->screen()->name();
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presenter::placeOnScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this] {
        QTimer::singleShot(0, this, &Presenter::placeOnScreens); // once Qt has moved what was on it
    });
    placeOnScreens();
    m_mainWindow->hide(); // after the others: an application without a window ends
}

void Presenter::stop()
{
    if (!std::exchange(m_running, false)) {
        return;
    }
    qGuiApp->disconnect(this);
    m_mainWindow->show();
    m_mainWindow->activateWindow();
    m_window->hide();
    m_desk->hide();
    Q_EMIT ended();
}

QList<QScreen *> Presenter::screens() const
{
    return QGuiApplication::screens();
}

QScreen *Presenter::screenNamed(const QString &name) const
{
    const QList<QScreen *> all = screens();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QScreen *one) { return one->name() == name; });
    return found == all.end() ? nullptr : *found;
}

QScreen *Presenter::consoleScreen() const
{
    QScreen *wanted = screenNamed(m_consoleScreen);
    return wanted != nullptr ? wanted : screens().constFirst();
}

QScreen *Presenter::audienceScreen() const
{
    QScreen *wanted = screenNamed(m_audienceScreen);
    if (wanted != nullptr && wanted != consoleScreen()) {
        return wanted;
    }
    const QList<QScreen *> all = screens();
    const auto other =
        std::find_if(all.begin(), all.end(), [this](const QScreen *one) { return one != consoleScreen(); });
    return other == all.end() ? nullptr : *other;
}

void Presenter::swapScreens()
{
    if (QScreen *audience = audienceScreen(); audience != nullptr && m_running) {
        const QString desk = consoleScreen()->name();
        m_consoleScreen = audience->name();
        m_audienceScreen = desk;
        placeOnScreens();
    }
}

/// The view itself moves from window to window: what it shows, frozen or not, goes with it.
void Presenter::placeOnScreens()
{
    if (!m_running || screens().isEmpty()) {
        return;
    }
    QScreen *projector = audienceScreen();
    auto *row = static_cast<QHBoxLayout *>(m_desk->layout());
    m_console->setSwappable(projector != nullptr);
    m_console->setPreviewed(projector != nullptr);
    if (projector != nullptr) {
        m_audienceScreen = projector->name();
        row->removeWidget(m_audience);
        m_console->setMinimumWidth(0);
        m_console->setMaximumWidth(QWIDGETSIZE_MAX);
        m_window->setView(m_audience);
        m_window->showOn(projector);
    } else {
        m_window->setView(nullptr);
        row->insertWidget(0, m_audience, 1);
        m_console->setFixedWidth(std::max(smallestPanel, consoleScreen()->geometry().width() * panelShare / 100));
        m_audience->show();
        m_window->hide();
    }
    m_console->setAudience(m_audience);
    placeDesk(consoleScreen());
}

void Presenter::placeDesk(QScreen *screen)
{
    const bool moves = m_desk->isVisible() && m_desk->screen() != screen;
    if (m_desk->isVisible() && !moves) {
        return;
    }
    if (moves) {
        m_desk->hide(); // a maximized window does not move
    }
    m_look.compact = screen->geometry().width() < compactBelow;
    m_console->setLook(m_look);
    if (m_desk->windowHandle() == nullptr) {
        m_desk->createWinId();
    }
    m_desk->windowHandle()->setScreen(screen);
    m_desk->setGeometry(screen->availableGeometry());
    m_desk->showMaximized();
    m_desk->activateWindow();
    m_console->setFocus();
}

bool Presenter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && m_running) {
        stop();
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relief::ui
