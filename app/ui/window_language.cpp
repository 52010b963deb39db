// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the window is open. All that has words is made anew from what is kept, as at the start: a page
// takes over what the one before held (lesson, run, panes, marks), and the session goes on. To have every label put its
// words anew would need a second way to the same words in each of them.
#include "content/language.h"
#include "ui/frame_driver.h"
#include "ui/icon_button.h"
#include "ui/issue_banner.h"
#include "ui/search_palette.h"
#include "ui/window_private.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

/// How far down each area of a page is scrolled, as a share: texts are not equally long in all languages.
using Scrolled = std::vector<double>;

Scrolled scrolled(const Page &page)
{
    Scrolled shares;
    const auto areas = page.findChildren<QAbstractScrollArea *>();
    for (const QAbstractScrollArea *area : areas) {
        const QScrollBar &bar = *area->verticalScrollBar();
        shares.push_back(bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0);
    }
    return shares;
}

void scrollTo(const Page &page, const Scrolled &shares)
{
    const auto areas = page.findChildren<QAbstractScrollArea *>();
    if (static_cast<size_t>(areas.size()) != shares.size()) {
        return; // another language may need other parts
    }
    for (qsizetype i = 0; i < areas.size(); ++i) {
        QScrollBar &bar = *areas[i]->verticalScrollBar();
        bar.setValue(qRound(shares[static_cast<size_t>(i)] * bar.maximum()));
    }
}

/// The window's keys say what they do in words.
void forgetCommands(CommandRegistry *registry, QWidget *window)
{
    for (const Command &command : registry->commands()) {
        delete window->findChild<QAction *>(command.id, Qt::FindDirectChildrenOnly);
    }
    *registry = CommandRegistry();
}

} // namespace

void MainWindow::Private::chooseLanguage(const QString &language)
{
    const bool busy = !presenter.isNull() || QApplication::activeModalWidget() != nullptr;
    if (policy.language.locked || busy || language == content::spokenLanguage() || !content::speak(language)) {
        return;
    }
    settings.language = language;
    readInLanguage();
    const QString front = window->openedPage();
    const bool issuesClosed = issues != nullptr && issues->isHidden();
    QWidget *centerBefore = window->centralWidget();
    delete search;
    forgetCommands(&registry, window);
    issues = nullptr;
    QWidget *center = makeContent();
    std::map<QString, Scrolled> places;
    for (const auto &[id, before] : std::exchange(opened, {})) {
        places[id] = scrolled(*before);
        before->setReplaced();
        pageNamed(id, before);
    }
    page = opened.at(front);
    delete centerBefore;
    window->setCentralWidget(center);
    center->show(); // now: a page shows what it takes over only where it is seen
    applyStyle();
    applyLook();
    if (issuesClosed) {
        issues->hide();
    }
    travelling = true; // the same place
    openPage(front);
    for (const auto &[id, one] : opened) {
        one->resume();
    }
    travelling = false;
    drive();
    QTimer::singleShot(0, window, [this, places] {
        for (const auto &[id, shares] : places) {
            scrollTo(*opened.at(id), shares);
        }
    });
    if (auto *button = page->findChild<IconButton *>(u"language"_s)) {
        button->setFocus(Qt::OtherFocusReason); // where the choice was made
    }
}

} // namespace relief::ui
