// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "scene/accessible_diagram.h"
#include "theme/stylesheet.h"
#include "ui/about_dialog.h"
#include "ui/frame_driver.h"
#include "ui/issue_banner.h"
#include "ui/nav_rail.h"
#include "ui/page.h"
#include "ui/shortcuts_dialog.h"
#include "ui/tab_order.h"
#include "ui/window_settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <map>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestWindow(1024, 640);

} // namespace

struct MainWindow::Private {
    Private(MainWindow *owner, content::Pack pack) : window(owner), session(std::move(pack)) {}

    void build(const content::Issues &issues);
    void openPage(const QString &id);
    void connectPage(Page *page);
    void addCommands();
    void applyStyle();
    void applyLook();
    void chooseTheme(theme::ThemeId theme);
    void chooseTextScale(double scale);
    void chooseReducedMotion(bool reduced);
    void toggleFullScreen();
    void showShortcuts();
    void showAbout();
    std::vector<QWidget *> areas() const;

    MainWindow *window;
    session::Session session;
    theme::Artwork artwork;
    Look look;
    WindowSettings settings;
    bool remember = true;
    std::vector<PageEntry> pages = allPages();
    std::map<QString, Page *> opened;
    Page *page = nullptr;
    NavRail *rail = nullptr;
    QStackedWidget *stack = nullptr;
    IssueBanner *issues = nullptr;
    FrameDriver *driver = nullptr;
    CommandRegistry registry;
};

MainWindow::MainWindow(content::LoadedPack pack, const WindowOptions &options, QWidget *parent)
    : QMainWindow(parent), m_d(std::make_unique<Private>(this, std::move(pack.pack)))
{
    theme::loadFonts();
    scene::installDiagramAccessibility();
    QApplication::setFont(theme::Theme().font(theme::TextRole::Body)); // menus, dialogs and tooltips, too
    setMinimumSize(smallestWindow);
    m_d->remember = options.remember;
    if (options.remember) {
        m_d->settings = readSettings();
    }
    const theme::ThemeId ofLastTime =
        m_d->settings.theme.value_or(options.remember ? themeOfDesktop() : theme::ThemeId::Light);
    m_d->look.theme = theme::Theme(options.theme.value_or(ofLastTime), m_d->settings.textScale);
    m_d->look.artwork = &m_d->artwork;
    m_d->session.setAudience(options.audience);
    m_d->session.openDiagram(options.diagram);
    resize(
        m_d->settings.size.expandedTo(smallestWindow).boundedTo(screen()->availableSize().expandedTo(smallestWindow)));
    m_d->look.compact = width() < compactBelow;
    m_d->build(pack.issues);
    m_d->session.setPlaying(options.playing);
    if (m_d->settings.maximized) {
        setWindowState(Qt::WindowMaximized);
    }
}

/// Closing sends events to what is still there: all that reads the session goes before it.
MainWindow::~MainWindow()
{
    delete m_d->driver;
    delete takeCentralWidget();
}

session::Session &MainWindow::session()
{
    return m_d->session;
}

void MainWindow::Private::build(const content::Issues &problems)
{
    window->setWindowTitle(tr("Relief Pathways"));
    applyStyle();
    auto *center = new QWidget(window);
    rail = new NavRail(center);
    for (const PageEntry &entry : pages) {
        rail->addPage(entry.id, entry.icon, entry.text);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    if (!problems.empty()) {
        issues = new IssueBanner(problems, center);
        right->addWidget(issues);
    }
    stack = new QStackedWidget(center);
    right->addWidget(stack, 1);
    auto *row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addLayout(right, 1);
    window->setCentralWidget(center);
    driver = new FrameDriver(&session, window);
    QObject::connect(rail, &NavRail::pageChosen, window, [this](const QString &id) { openPage(id); });
    QObject::connect(rail->addAction(u"menu"_s, tr("Keys"), tr("Keyboard shortcuts (Ctrl+/)")),
        &QAbstractButton::clicked, window, [this] { showShortcuts(); });
    openPage(pages.front().id);
    addCommands();
    applyLook();
}

void MainWindow::Private::openPage(const QString &id)
{
    rail->setPage(id);
    if (opened.find(id) == opened.end()) {
        for (const PageEntry &entry : pages) {
            if (entry.id == id) {
                opened[id] = entry.make(&session, &artwork, stack);
                connectPage(opened[id]);
                stack->addWidget(opened[id]);
            }
        }
    }
    page = opened[id];
    stack->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::Private::connectPage(Page *opening)
{
    QObject::connect(opening, &Page::themeChosen, window, [this](theme::ThemeId theme) { chooseTheme(theme); });
    QObject::connect(opening, &Page::textScaleChosen, window, [this](double scale) { chooseTextScale(scale); });
    QObject::connect(
        opening, &Page::reducedMotionChosen, window, [this](bool reduced) { chooseReducedMotion(reduced); });
    QObject::connect(opening, &Page::aboutAsked, window, [this] { showAbout(); });
    opening->addCommands(&registry);
    opening->setReducedMotion(settings.reducedMotion);
}

void MainWindow::Private::addCommands()
{
    using Reach = Command::Reach;
    const QString group = tr("Window");
    registry.add({u"window.area"_s, group, tr("Next area"), {Qt::Key_F6}, Reach::Anywhere,
        [this] { moveToArea(areas(), true); }});
    registry.add({u"window.area.back"_s, group, tr("Area before"), {Qt::SHIFT | Qt::Key_F6}, Reach::Anywhere,
        [this] { moveToArea(areas(), false); }});
    registry.add(
        {u"window.full"_s, group, tr("Full screen"), {Qt::Key_F11}, Reach::Anywhere, [this] { toggleFullScreen(); }});
    registry.add({u"window.keys"_s, group, tr("List of shortcuts"), {Qt::CTRL | Qt::Key_Slash}, Reach::Anywhere,
        [this] { showShortcuts(); }});
    registry.add(
        {u"window.quit"_s, group, tr("Quit"), {Qt::CTRL | Qt::Key_Q}, Reach::Anywhere, [this] { window->close(); }});
    registry.install(window);
}

void MainWindow::Private::applyStyle()
{
    window->setPalette(theme::applicationPalette(look.theme));
    window->setStyleSheet(theme::applicationStyleSheet(look.theme));
}

void MainWindow::Private::applyLook()
{
    rail->setLook(look);
    if (issues != nullptr) {
        issues->setLook(look);
    }
    for (const auto &[id, one] : opened) {
        one->setLook(look);
    }
}

void MainWindow::Private::chooseTheme(theme::ThemeId theme)
{
    settings.theme = theme;
    look.theme = theme::Theme(theme, look.theme.textScale());
    applyStyle();
    applyLook();
}

void MainWindow::Private::chooseTextScale(double scale)
{
    settings.textScale = scale;
    look.theme = theme::Theme(look.theme.id(), scale);
    applyStyle();
    applyLook();
}

void MainWindow::Private::chooseReducedMotion(bool reduced)
{
    settings.reducedMotion = reduced;
    for (const auto &[id, one] : opened) {
        one->setReducedMotion(reduced);
    }
}

void MainWindow::Private::toggleFullScreen()
{
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::Private::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(registry, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::Private::showAbout()
{
    auto *dialog = new AboutDialog(session.pack(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<QWidget *> MainWindow::Private::areas() const
{
    std::vector<QWidget *> all{rail};
    if (issues != nullptr) {
        all.push_back(issues);
    }
    const std::vector<QWidget *> own = page->areas();
    all.insert(all.end(), own.begin(), own.end());
    return all;
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

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_d->registry.runFor(*event)) {
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
