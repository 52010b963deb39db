// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on every page, and how the window looks.
#include "content/language.h"
#include "theme/stylesheet.h"
#include "ui/about_dialog.h"
#include "ui/emergency_sheet.h"
#include "ui/explore_page.h"
#include "ui/issue_banner.h"
#include "ui/kiosk_style.h"
#include "ui/look_menu.h"
#include "ui/nav_rail.h"
#include "ui/policy_locks.h"
#include "ui/reading_sheet.h"
#include "ui/search_palette.h"
#include "ui/shortcuts_dialog.h"
#include "ui/tab_order.h"
#include "ui/voice_reader.h"
#include "ui/window_private.h"

#include <QAction>
#include <QApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;

void MainWindow::Private::addCommands()
{
    using Reach = Command::Reach;
    const QString group = tr("Window");
    const auto add = [&](const QString &id, const QString &text, std::vector<QKeySequence> keys,
                         std::function<void()> run) {
        registry.add({id, group, text, std::move(keys), Reach::Anywhere, std::move(run), {}});
    };
    add(u"window.find"_s, tr("Find anything"), {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_F}, [this] { openSearch(); });
    if (hasEmergency()) {
        add(u"window.emergency"_s, tr("Emergency: what to do when someone does not respond"), {Qt::Key_F9},
            [this] { openEmergency(); });
    }
    add(u"words.patient"_s, tr("Words for patients"), {Qt::ALT | Qt::Key_1},
        [this] { chooseAudience(Audience::Patient); });
    add(u"words.nurse"_s, tr("Words for nurses"), {Qt::ALT | Qt::Key_2}, [this] { chooseAudience(Audience::Nurse); });
    add(u"words.classroom"_s, tr("Words for a class"), {Qt::ALT | Qt::Key_3},
        [this] { chooseAudience(Audience::Classroom); });
    add(u"window.large"_s, tr("Read this card in large letters"), {Qt::Key_F2},
        [this] { openInLargeLetters(page, areas(), look); });
    add(u"window.area"_s, tr("Next area"), {Qt::Key_F6}, [this] { moveToArea(areas(), true); });
    add(u"window.area.back"_s, tr("Area before"), {Qt::SHIFT | Qt::Key_F6}, [this] { moveToArea(areas(), false); });
    addPlaceCommands();
    int digit = Qt::Key_1;
    for (const PageEntry &entry : allPages()) { // a page keeps its digit where another is not shown
        if (policy.shows(entry.id)) {
            add(u"page."_s + entry.id, tr("Page %1").arg(entry.text),
                {QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(digit)))},
                [this, id = entry.id] { openPage(id); });
        }
        ++digit;
    }
    if (!kiosk) {
        add(u"window.present"_s, tr("Present to a class"), {Qt::Key_F5}, [this] { startTalk(); });
    }
    if (!kiosk) { // which knows one way out, see ui/kiosk.h
        add(u"window.full"_s, tr("Full screen"), {Qt::Key_F11}, [this] { toggleFullScreen(); });
        add(u"window.quit"_s, tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { window->close(); });
    }
    add(u"window.keys"_s, tr("List of shortcuts"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash}, [this] { showShortcuts(); });
    addVoiceCommands();
    registry.install(window);
}

void MainWindow::Private::applyStyle()
{
    window->setPalette(theme::applicationPalette(look.theme));
    const QString sheet = theme::applicationStyleSheet(look.theme);
    window->setStyleSheet(kiosk ? styleForTouch(sheet) : sheet);
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
    Q_EMIT reader->changed(); // its buttons are on cards
}

void MainWindow::Private::chooseAudience(Audience audience)
{
    if (policy.audience.locked) {
        sayLocked(window);
    } else {
        session.setAudience(audience);
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

void MainWindow::Private::openSettings(const QWidget *button)
{
    const LookChoices choices{[this](double scale) { chooseTextScale(scale); },
        [this](theme::ThemeId theme) { chooseTheme(theme); }, [this](bool reduced) { chooseReducedMotion(reduced); },
        policy.textScale.locked, policy.theme.locked};
    QMenu *menu = makeMenu(window);
    addTextSizes(menu, look, choices);
    QObject::connect(menu->addAction(tr("Read this card in large letters (F2)")), &QAction::triggered, window,
        [this] { openInLargeLetters(page, areas(), look); });
    menu->addSeparator();
    addThemes(menu, look, choices);
    menu->addSeparator();
    addMotion(menu, settings.reducedMotion, choices);
    menu->addSeparator();
    if (content::offeredLanguages().size() > 1 && !policy.language.locked) {
        const auto choose = [this](const QString &language) {
            QMetaObject::invokeMethod( // not in the menu's own turn: it goes
                window, [this, language] { chooseLanguage(language); }, Qt::QueuedConnection);
        };
        addLanguages(menu->addMenu(tr("Language")), choose);
        menu->addSeparator();
    }
    QObject::connect(
        menu->addAction(tr("Reading aloud and sounds…")), &QAction::triggered, window, [this] { showVoice(); });
    QObject::connect(
        menu->addAction(tr("About Relief Pathways")), &QAction::triggered, window, [this] { showAbout(); });
    menu->popup(button->mapToGlobal(QPoint(button->width(), button->height() - menu->sizeHint().height())));
}

void MainWindow::Private::openSearch()
{
    if (search.isNull()) {
        search = new SearchPalette(&session, window);
        QObject::connect(
            search, &SearchPalette::chosen, window, [this](const Destination &destination) { go(destination); });
    }
    search->setLook(look);
    search->open();
}

bool MainWindow::Private::hasEmergency() const
{
    return session.pack().diagram(EmergencySheet::diagramId()) != nullptr;
}

/// From everywhere, even from a dialog.
void MainWindow::Private::openEmergency()
{
    while (QWidget *dialog = QApplication::activeModalWidget()) {
        if (!dialog->close()) {
            return;
        }
    }
    auto *sheet = new EmergencySheet(session, look, window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(sheet, &EmergencySheet::pictureAsked, window, [this] {
        go({Destination::Kind::Diagram, EmergencySheet::diagramId(), {}});
    });
    if (auto *picture = sheet->findChild<QWidget *>(u"emergencySheet.picture"_s)) {
        hideUnlessShown(picture, {Destination::Kind::Diagram, EmergencySheet::diagramId(), {}});
    }
    sheet->open();
}

/// A dialog keeps the window's shortcuts from working; these must: help, and reading aloud what the dialog says.
void MainWindow::Private::letEmergencyThrough()
{
    QWidget *dialog = QApplication::activeModalWidget();
    for (const QString &id : {u"window.emergency"_s, u"voice.card"_s, u"voice.stop"_s}) {
        if (auto *action = window->findChild<QAction *>(id); action != nullptr && dialog != nullptr) {
            dialog->addAction(action);
        }
    }
}

void MainWindow::Private::startTour()
{
    if (!policy.shows(u"explore"_s)) {
        return;
    }
    openPage(u"explore"_s);
    static_cast<ExplorePage *>(page)->startTour();
}

void MainWindow::Private::toggleFullScreen()
{
    window->setWindowState(window->windowState() ^ Qt::WindowFullScreen);
}

/// The list is of all pages, so they must be there.
void MainWindow::Private::showShortcuts()
{
    for (const PageEntry &entry : pages) {
        pageNamed(entry.id);
    }
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

} // namespace relief::ui
