// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk.h"

#include "content/language.h"
#include "ui/attract_screen.h"
#include "ui/kiosk_memory.h"
#include "ui/kiosk_warning.h"
#include "ui/pin_pad.h"
#include "ui/voice_reader.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double tick = 1;
constexpr int millisecondsPerSecond = 1000;

void closeDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close()) {
            break;
        }
    }
    while (QWidget *dialog = QApplication::activeModalWidget()) {
        if (!dialog->close()) {
            break;
        }
    }
}

} // namespace

Kiosk::Kiosk(content::LoadedPack pack, WindowOptions options, QObject *parent)
    : QObject(parent), m_pack(std::move(pack)), m_options(std::move(options)), m_language(content::spokenLanguage()),
      m_pinCheck(m_options.policy.kiosk.pin)
{
    overwriteFreedMemory();
    m_pack.issues.clear(); // for the administrator, not for visitors
    m_options.kiosk = true;
    m_options.remember = false;
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(tick); });
    connect(this, &Kiosk::warned, this, [this](int seconds) {
        Reader::of(m_window.get())
            ->read({tr("Are you still here?"),
                tr("This screen clears itself in %1 seconds. Touch it, or press any key, to go on.").arg(seconds)});
    });
    m_timer.start(qRound(tick * millisecondsPerSecond));
    qApp->installEventFilter(this);
    open();
}

Kiosk::~Kiosk()
{
    qApp->removeEventFilter(this);
}

void Kiosk::setManual(bool manual)
{
    if (manual) {
        m_timer.stop();
    } else {
        m_timer.start();
    }
}

void Kiosk::show()
{
    if (!m_window->isFullScreen()) { // where no window manager makes it large
        m_window->setGeometry(m_window->screen()->geometry());
    }
    m_window->showFullScreen();
    m_window->activateWindow();
}

/// A window as at the first start. The screen over it is part of it, so that no other program is ever to be seen.
void Kiosk::open()
{
    m_window = std::make_unique<MainWindow>(m_pack, m_options);
    m_window->setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    m_window->installEventFilter(this);
    auto *attract = new AttractScreen(&m_window->session().pack(), m_options.policy, m_window.get());
    attract->setLook(m_window->look());
    connect(attract, &AttractScreen::begun, this, &Kiosk::begin);
    connect(attract, &AttractScreen::languageChosen, this, &Kiosk::chooseLanguage, Qt::QueuedConnection);
    m_attract = attract;
    m_idle = 0;
    m_used = false;
    m_corner = 0;
    setUnderCover(true);
}

bool Kiosk::isAttracting() const
{
    return !m_attract.isNull();
}

bool Kiosk::isWarning() const
{
    return !m_warning.isNull();
}

bool Kiosk::asksForPin() const
{
    return !m_pin.isNull();
}

/// What is covered neither moves nor obeys keys.
void Kiosk::setUnderCover(bool covered)
{
    m_window->centralWidget()->setVisible(!covered);
    setShortcuts(!covered);
}

void Kiosk::setShortcuts(bool obeyed)
{
    for (QAction *action : m_window->actions()) {
        action->setEnabled(obeyed);
    }
}

void Kiosk::dismissWarning()
{
    if (!m_warning.isNull()) {
        m_warning->hide();
        m_warning->deleteLater();
        m_warning.clear();
        Reader::of(m_window.get())->stop();
        const auto obeyAgain = [this] { setShortcuts(m_attract.isNull() && m_pin.isNull() && m_warning.isNull()); };
        QMetaObject::invokeMethod(this, obeyAgain, Qt::QueuedConnection); // the key that said so is used up
    }
}

void Kiosk::begin()
{
    if (m_attract.isNull() || !m_pin.isNull()) {
        return;
    }
    m_attract->hide();
    m_attract->deleteLater();
    m_attract.clear();
    setUnderCover(false);
    m_window->openPage(m_window->openedPage()); // gives it the focus
}

void Kiosk::advance(double seconds)
{
    m_seconds += seconds;
    m_idle += seconds;
    m_cornerSeconds += seconds;
    if (!m_pin.isNull()) {
        m_pin->refresh();
    }
    const double left = m_options.policy.kiosk.idleSeconds - m_idle;
    if (left > warningSeconds) {
        dismissWarning(); // by a finger that no click came of
    }
    if (!m_used && isAttracting()) {
        m_idle = 0;
    } else if (left <= 0) {
        reset();
    } else if (left <= warningSeconds && !isAttracting()) {
        warn();
        m_warning->setSeconds(static_cast<int>(std::ceil(left)));
    }
}

/// Over a dialog where there is one: nothing below a dialog gets a touch.
void Kiosk::warn()
{
    if (!m_warning.isNull()) {
        return;
    }
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close()) {
            break;
        }
    }
    QWidget *dialog = QApplication::activeModalWidget();
    m_warning = new KioskWarning(m_window->look(), dialog != nullptr ? dialog : m_window.get());
    m_warning->show();
    setShortcuts(false);
    Q_EMIT warned(warningSeconds);
}

/// The new window comes before the old one goes.
void Kiosk::reset()
{
    closeDialogs();
    QToolTip::hideText();
    delete m_warning.data();
    delete m_pin.data();
    const bool isShown = m_window->isVisible();
    wipe(&m_window->session(), m_window.get());
    std::unique_ptr<MainWindow> old = std::exchange(m_window, nullptr);
    old->removeEventFilter(this);
    content::speak(m_language);
    open();
    if (isShown) {
        show();
    }
    old.reset();
    overwriteKeptMemory();
    Q_EMIT wasReset();
}

/// Words are chosen when a window is made.
void Kiosk::chooseLanguage(const QString &language)
{
    const QString ofEachBeginning = std::exchange(m_language, language);
    reset();
    m_language = ofEachBeginning;
    m_used = true;
}

void Kiosk::openPinPad()
{
    if (!m_pin.isNull() || m_ended) {
        return;
    }
    closeDialogs();
    m_corner = 0;
    m_pin = new PinPad(
        &m_pinCheck, [this] { return m_seconds; }, m_window->look(), m_window.get());
    connect(m_pin, &PinPad::closed, this, &Kiosk::closePinPad);
    connect(m_pin, &PinPad::unlocked, this, &Kiosk::end);
    setUnderCover(true);
    m_pin->show();
    m_pin->raise();
}

void Kiosk::closePinPad()
{
    m_pin->hide();
    m_pin->deleteLater();
    m_pin.clear();
    if (isAttracting()) {
        m_attract->setFocus();
    } else {
        setUnderCover(false);
    }
}

void Kiosk::end()
{
    m_ended = true;
    m_timer.stop();
    wipe(&m_window->session(), m_window.get());
    Q_EMIT ended();
}

} // namespace relief::ui
