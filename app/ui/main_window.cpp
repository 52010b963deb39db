// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "scene/accessible_diagram.h"
#include "ui/frame_driver.h"
#include "ui/presenter.h"
#include "ui/search_palette.h"
#include "ui/tab_order.h"
#include "ui/window_private.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScreen>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestWindow(1024, 640);

/// Outside of dialogs Qt presses buttons with Space only; people expect Enter, too.
bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !event.isAutoRepeat()
           && !event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier);
}

theme::Theme firstTheme(const WindowOptions &options, const WindowSettings &settings)
{
    content::Ruling<theme::ThemeId> ruling{{}, options.policy.theme.locked};
    theme::ThemeId ruled{};
    if (options.policy.theme.value && theme::themeFromString(*options.policy.theme.value, &ruled)) {
        ruling.value = ruled;
    }
    const theme::ThemeId ofProgram = options.remember ? themeOfDesktop() : theme::ThemeId::Light;
    return theme::Theme(content::chosen(ruling, options.theme, settings.theme, ofProgram),
        content::chosen<double>(options.policy.textScale, {}, settings.textScale, 1));
}

} // namespace

MainWindow::MainWindow(content::LoadedPack pack, const WindowOptions &options, QWidget *parent)
    : QMainWindow(parent), m_d(std::make_unique<Private>(this, std::move(pack.pack)))
{
    readInLanguage();
    scene::installDiagramAccessibility();
    QApplication::setFont(theme::Theme().font(theme::TextRole::Body)); // menus, dialogs and tooltips, too
    setMinimumSize(smallestWindow);
    m_d->remember = options.remember && !options.kiosk;
    m_d->kiosk = options.kiosk;
    m_d->policy = options.policy;
    m_d->begunByTalk = options.present && !options.kiosk;
    if (options.remember) {
        m_d->settings = readSettings();
    }
    m_d->startVoice();
    m_d->look.theme = firstTheme(options, m_d->settings);
    m_d->look.artwork = &m_d->artwork;
    m_d->session.setAudience(
        content::chosen<content::Audience>(options.policy.audience, options.audience, {}, options.audience));
    m_d->session.openDiagram(options.diagram);
    resize(
        m_d->settings.size.expandedTo(smallestWindow).boundedTo(screen()->availableSize().expandedTo(smallestWindow)));
    m_d->look.compact = width() < compactBelow;
    m_d->build(pack.issues, options.diagram.isEmpty() ? u"home"_s : u"explore"_s);
    if (options.coded) {
        m_d->show(*options.coded);
    } else if (!options.lesson.isEmpty()) {
        m_d->go({Destination::Kind::Lesson, options.lesson, {}});
    }
    m_d->session.setPlaying(options.playing && !options.coded && options.lesson.isEmpty());
    if (m_d->settings.maximized) {
        setWindowState(Qt::WindowMaximized);
    }
}

/// Closing sends events to what is still there: all that reads the session goes before it.
MainWindow::~MainWindow()
{
    delete m_d->presenter;
    delete m_d->driver;
    delete m_d->search;
    delete takeCentralWidget();
}

void MainWindow::open()
{
    if (m_d->begunByTalk) {
        m_d->startTalk();
    } else {
        show();
    }
}

session::Session &MainWindow::session()
{
    return m_d->session;
}

QStringList MainWindow::pageIds()
{
    QStringList ids;
    for (const PageEntry &entry : allPages()) {
        ids << entry.id;
    }
    return ids;
}

void MainWindow::openPage(const QString &id)
{
    m_d->openPage(id);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_d->remember) {
        m_d->settings.maximized = isMaximized();
        if (!isMaximized() && !isFullScreen()) {
            m_d->settings.size = size();
        }
        writeSettings(m_d->settings);
    }
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate) {
        m_d->letEmergencyThrough();
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button != nullptr && isEnter(*event)) {
        button->click();
    } else if (!m_d->registry.runFor(*event)) {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < compactBelow;
    if (m_d->rail != nullptr && compact != m_d->look.compact) {
        m_d->look.compact = compact;
        m_d->applyLook();
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(m_d->areas(), next);
}

} // namespace relief::ui
