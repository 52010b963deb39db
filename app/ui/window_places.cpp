// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is: told in words, and ways back and out: to the place before, to what was chosen before, and to what a
// code says.
#include "ui/announcer.h"
#include "ui/code_dialog.h"
#include "ui/right_now.h"
#include "ui/right_now_dialog.h"
#include "ui/window_private.h"

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

void MainWindow::Private::addPlaceCommands()
{
    const QString group = tr("Window");
    const auto add = [&](const QString &id, const QString &text, std::vector<QKeySequence> keys,
                         std::function<void()> run) {
        registry.add({id, group, text, std::move(keys), Command::Reach::Anywhere, std::move(run), {}});
    };
    add(u"window.back"_s, tr("Back to the place before"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back},
        [this] { travelTo(travel.back()); });
    add(u"window.on"_s, tr("On to the place after"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward},
        [this] { travelTo(travel.on()); });
    add(u"window.undo"_s, tr("Undo a change of medicine, person, time mark or pane"), {Qt::CTRL | Qt::Key_Z},
        [this] { history->undo(); });
    add(u"window.redo"_s, tr("Redo it"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
        [this] { history->redo(); });
    add(u"window.save"_s, tr("Save or print"), {Qt::CTRL | Qt::Key_S}, [this] { openExport(); });
    add(u"window.code"_s, tr("Code of what is shown: copy it, or open one"), {Qt::CTRL | Qt::Key_G},
        [this] { openCode(); });
    add(u"window.now"_s, tr("Right now: where, what is on, what changed, what you can do"), {Qt::Key_F8}, [this] {
        auto *dialog = new RightNowDialog(rightNow(session, *page), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    delete window->findChild<Announcer *>(); // that of another language
    new Announcer(&session, window);
}

void MainWindow::Private::visited()
{
    if (!travelling) {
        travel.visit(page->place());
    }
}

void MainWindow::Private::travelTo(const std::optional<Destination> &place)
{
    if (place) {
        travelling = true;
        openPage(pageOf(*place));
        page->go(*place);
        travelling = false;
    }
}

session::Coded MainWindow::Private::shownNow() const
{
    return {session.arrangement(), session.snapshot().audience, page->panes()};
}

/// The code is of a moment, so time stops; and of one that a code can hold to the last bit.
void MainWindow::Private::openCode()
{
    session.setPlaying(false);
    show(session::roundedForCode(shownNow(), session.pack()));
    auto *dialog = new CodeDialog(shownNow(), session.pack(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &CodeDialog::chosen, window, [this](const session::Coded &coded) { show(coded); });
    dialog->open();
}

/// The page first: one that is left brings back what the session showed before.
void MainWindow::Private::show(const session::Coded &coded)
{
    if (!coded.panes.empty()) {
        openPage(u"compare"_s);
    } else if (page->place().kind != Destination::Kind::Diagram) {
        openPage(u"explore"_s);
    }
    session.setPlaying(false);
    session.setAudience(coded.audience);
    session.arrange(coded.arrangement);
    if (!coded.panes.empty()) {
        page->setPanes(coded.panes);
    }
}

} // namespace relief::ui
