// SPDX-License-Identifier: GPL-3.0-or-later
// The window's pages: made when first visited, and where links lead.
#include "ui/frame_driver.h"
#include "ui/header_bar.h"
#include "ui/icon_button.h"
#include "ui/issue_banner.h"
#include "ui/nav_rail.h"
#include "ui/policy_locks.h"
#include "ui/voice_reader.h"
#include "ui/window_private.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

void MainWindow::Private::build(const content::Issues &found, const QString &firstPage)
{
    problems = found;
    history = new History(&session, window);
    applyStyle();
    obeyPolicy();
    window->setCentralWidget(makeContent());
    driver = new FrameDriver(&session, window);
    QObject::connect(driver, &FrameDriver::framed, window, [this](double seconds) { page->frame(seconds); });
    openPage(firstPage);
    applyLook();
}

/// All that has words, but for the pages.
QWidget *MainWindow::Private::makeContent()
{
    window->setWindowTitle(tr("Relief Pathways"));
    pages = allPages();
    std::erase_if(pages, [this](const PageEntry &entry) { return !policy.shows(entry.id); });
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
    QObject::connect(rail, &NavRail::pageChosen, window, [this](const QString &id) { openPage(id); });
    addRailActions();
    addCommands();
    return center;
}

/// What is locked stays, whoever changes it: a code, a door at home, a lesson.
void MainWindow::Private::obeyPolicy()
{
    hidePages(window, policy);
    if (policy.audience.locked) {
        QObject::connect(&session, &session::Session::audienceChanged, window,
            [this, audience = policy.audience.value.value_or(session.snapshot().audience)] {
                session.setAudience(audience);
            });
    }
}

/// Below the pages; the way to the emergency in the corner, where it is found without looking.
void MainWindow::Private::addRailActions()
{
    const auto add = [this](const QString &icon, const QString &text, const QString &tip, auto clicked) {
        IconButton *button = rail->addAction(icon, text, tip);
        QObject::connect(button, &QAbstractButton::clicked, window, [clicked, button] { clicked(button); });
        return button;
    };
    add(u"settings"_s, tr("Settings"), tr("Text size, colors and motion"),
        [this](const QAbstractButton *button) { openSettings(button); });
    add(u"menu"_s, tr("Keys"), tr("Keyboard shortcuts (F1)"), [this](const QAbstractButton *) { showShortcuts(); });
    if (hasEmergency()) {
        IconButton *emergency = add(u"warn"_s, tr("Emergency"), tr("What to do when someone does not respond (F9)"),
            [this](const QAbstractButton *) { openEmergency(); });
        emergency->setObjectName(u"emergency"_s);
        emergency->setIconColor(u"danger"_s);
    }
}

Page *MainWindow::Private::pageNamed(const QString &id, Page *before)
{
    if (const auto found = opened.find(id); found != opened.end()) {
        return found->second;
    }
    for (const PageEntry &entry : pages) {
        if (entry.id == id) {
            Page *made = entry.make({&session, &artwork, &thumbnails, history, before}, stack);
            opened[id] = made;
            connectPage(made);
            voiceOf(made);
            stack->addWidget(made);
            return made;
        }
    }
    Q_ASSERT_X(false, "pageNamed", "no such page");
    return page;
}

void MainWindow::Private::openPage(const QString &id)
{
    if (!policy.shows(id)) { // no link leads there; a start or a code may ask for it
        if (page == nullptr) {
            openPage(u"home"_s);
        } else {
            sayLocked(window);
        }
        return;
    }
    rail->setPage(id);
    reader->stop(); // what is read is what is seen
    page = pageNamed(id);
    stack->setCurrentWidget(page);
    drive();
    page->setFocus();
    visited();
}

/// Frames are for the page in front.
void MainWindow::Private::drive()
{
    if (!driver.isNull() && page != nullptr) { // a page that is closed may say so to the end
        driver->setIdle(!page->isMoving());
        driver->setWanted(page->wantsFrames());
    }
}

void MainWindow::Private::go(const Destination &destination)
{
    if (!policy.shows(pageOf(destination))) {
        sayLocked(window);
        return;
    }
    const bool before = std::exchange(travelling, true); // one place, not the page as it was and then the place
    openPage(pageOf(destination));
    page->go(destination);
    travelling = before;
    visited();
}

void MainWindow::Private::connectPage(Page *opening)
{
    QObject::connect(opening, &Page::themeChosen, window, [this](theme::ThemeId theme) { chooseTheme(theme); });
    QObject::connect(opening, &Page::textScaleChosen, window, [this](double scale) { chooseTextScale(scale); });
    QObject::connect(
        opening, &Page::reducedMotionChosen, window, [this](bool reduced) { chooseReducedMotion(reduced); });
    QObject::connect(opening, &Page::saveAsked, window, [this] { openExport(); });
    QObject::connect(opening, &Page::presentAsked, window, [this] { startTalk(); });
    QObject::connect(opening, &Page::aboutAsked, window, [this] { showAbout(); });
    QObject::connect(opening, &Page::movingChanged, window, [this] { drive(); });
    QObject::connect(opening, &Page::placeChanged, window, [this, opening] {
        if (opening == page) {
            visited();
        }
    });
    QObject::connect(opening, &Page::searchAsked, window, [this] { openSearch(); });
    QObject::connect(opening, &Page::tourAsked, window, [this] { startTour(); });
    QObject::connect(
        opening, &Page::destinationAsked, window, [this](const Destination &destination) { go(destination); });
    registry.setPage(opening);
    opening->addCommands(&registry);
    registry.setPage(nullptr);
    registry.install(window);
    opening->setReducedMotion(settings.reducedMotion);
    const auto headers = opening->findChildren<HeaderBar *>();
    for (const HeaderBar *header : headers) {
        QObject::connect(
            header, &HeaderBar::languageChosen, window, [this](const QString &language) { chooseLanguage(language); },
            Qt::QueuedConnection); // the menu that asks is part of what is made anew
    }
    lockPage(opening, policy);
    for (const QString &forStaff : {u"save"_s, u"present"_s}) {
        if (auto *button = opening->findChild<QWidget *>(forStaff); button != nullptr && kiosk) {
            button->hide();
        }
    }
    if (page != nullptr) { // the first page gets its look with the rest of the window
        opening->setLook(look);
    }
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

} // namespace relief::ui
