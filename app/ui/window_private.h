// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a window holds. Private to the window's files.

#include "session/scenario_code.h"
#include "ui/history.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/thumbnails.h"
#include "ui/travel.h"
#include "ui/window_settings.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>

namespace relief::ui {

class FrameDriver;
class IssueBanner;
class NavRail;
class Presenter;
class Reader;
class SearchPalette;

struct MainWindow::Private {
    Private(MainWindow *owner, content::Pack pack)
        : window(owner), session(std::move(pack)), thumbnails(&session.pack())
    {
    }

    // window_pages.cpp
    void build(const content::Issues &found, const QString &firstPage);
    void obeyPolicy();
    Page *pageNamed(const QString &id, Page *before = nullptr); ///< made when first asked for
    void openPage(const QString &id);
    void drive();
    QWidget *makeContent();
    void go(const Destination &destination);
    void connectPage(Page *opening);
    std::vector<QWidget *> areas() const;

    void addRailActions();

    // window_places.cpp
    void addPlaceCommands();
    void visited();
    void travelTo(const std::optional<Destination> &place);
    session::Coded shownNow() const;
    void openCode();
    void show(const session::Coded &coded);

    // window_export.cpp
    void openExport();

    // window_language.cpp
    void chooseLanguage(const QString &language);

    // window_voice.cpp
    void startVoice();
    void addVoiceCommands();
    void voiceOf(Page *opening);
    void read(const std::function<QStringList()> &words);
    void readCard();
    void showVoice();

    // window_talk.cpp
    void startTalk();
    void endTalk();

    // window_commands.cpp
    bool hasEmergency() const;
    void addCommands();
    void applyStyle();
    void applyLook();
    void chooseAudience(content::Audience audience);
    void chooseTheme(theme::ThemeId theme);
    void chooseTextScale(double scale);
    void chooseReducedMotion(bool reduced);
    void openSettings(const QWidget *button);
    void openSearch();
    void openEmergency();
    void letEmergencyThrough();
    void startTour();
    void toggleFullScreen();
    void showShortcuts();
    void showAbout();

    MainWindow *window;
    session::Session session;
    theme::Artwork artwork;
    Thumbnails thumbnails;
    Look look;
    WindowSettings settings;
    bool remember = true;
    bool kiosk = false;
    content::Policy policy;
    content::Issues problems;     ///< of the pack
    std::vector<PageEntry> pages; ///< that are shown
    std::map<QString, Page *> opened;
    Page *page = nullptr;
    NavRail *rail = nullptr;
    QStackedWidget *stack = nullptr;
    IssueBanner *issues = nullptr;
    QPointer<FrameDriver> driver; ///< gone before the pages
    QPointer<SearchPalette> search;
    QPointer<Presenter> presenter; ///< while there is a talk
    bool begunByTalk = false;      ///< the window was never seen before it
    CommandRegistry registry;
    History *history = nullptr; ///< child of the window
    Reader *reader = nullptr;   ///< likewise
    Travel travel;
    bool travelling = false;
};

} // namespace relief::ui
