// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a presenter's: hidden while a talk is given, and back as it was.
#include "session/lesson_player.h"
#include "ui/lessons_page.h"
#include "ui/presenter.h"
#include "ui/window_private.h"

#include <QApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

/// Of the lesson that is open in front, else of the session's picture.
void MainWindow::Private::startTalk()
{
    if (kiosk || !presenter.isNull() || QApplication::activeModalWidget() != nullptr) {
        return;
    }
    session::LessonPlayer *own = nullptr;
    session::LessonPlayer *player = nullptr;
    if (auto *lessons = qobject_cast<LessonsPage *>(page)) {
        player = lessons->player();
    } else {
        player = own = new session::LessonPlayer(&session, window);
    }
    presenter = new Presenter(&session, player, look, window);
    if (own != nullptr) {
        own->setParent(presenter);
    }
    presenter->setReducedMotion(settings.reducedMotion);
    QObject::connect(presenter, &Presenter::ended, window, [this, player] {
        player->setPlaying(false);
        endTalk();
    });
    presenter->start();
}

/// It is its own signal that says so: it goes when all is said.
void MainWindow::Private::endTalk()
{
    presenter->deleteLater();
    presenter.clear();
    page->setFocus();
    drive();
}

} // namespace relief::ui
