// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons_page.h"

#include "session/lesson_player.h"
#include "ui/header_bar.h"
#include "ui/history.h"
#include "ui/lesson_library.h"
#include "ui/lesson_view.h"
#include "ui/section_place.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::LessonPlayer;
using Stage = LessonPlayer::Stage;

LessonsPage::LessonsPage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_history(parts.history),
      m_player(
          parts.before != nullptr ? pageBefore<LessonsPage>(parts)->m_player : new LessonPlayer(parts.session, this)),
      m_place(new SectionPlace({tr("Lessons"), tr("Back to all lessons"), tr("Back to all lessons (Esc)"),
                                   u"crumb.lessons"_s, u"lesson.title"_s},
          this)),
      m_header(new HeaderBar(m_place, this)), m_library(new LessonLibrary(parts.session, parts.thumbnails, this)),
      m_view(new LessonView(parts.session, m_player, parts.artwork, parts.thumbnails, this))
{
    setObjectName(u"lessons"_s);
    setAccessibleName(tr("Lessons"));
    m_view->hide();
    connectParts();
    if (const auto *before = pageBefore<LessonsPage>(parts)) {
        m_player->setParent(this);
        m_kept = before->m_kept;
        m_progress = before->m_progress;
    }
}

void LessonsPage::resume()
{
    for (const auto &[lesson, progress] : m_progress) {
        sayProgress(lesson);
    }
    if (m_player->isOpen()) {
        Q_EMIT m_player->lessonChanged();
        Q_EMIT m_player->stageChanged();
    }
}

void LessonsPage::connectParts()
{
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_place, &SectionPlace::libraryAsked, this, &LessonsPage::leave);
    connect(m_library, &LessonLibrary::lessonAsked, this, [this](const QString &id) {
        open(id);
        m_view->playOn();
    });
    connect(m_library, &LessonLibrary::experimentsAsked, this, [this] {
        Q_EMIT destinationAsked({Destination::Kind::Experiments, {}, {}});
    });
    connect(m_view, &LessonView::destinationAsked, this, &Page::destinationAsked);
    connect(m_view, &LessonView::lessonAsked, this, [this](const QString &id) {
        if (id.isEmpty()) {
            leave();
        } else {
            open(id);
            m_view->playOn();
        }
    });
    connect(m_player, &LessonPlayer::lessonChanged, this, &LessonsPage::lessonChanged);
    connect(m_player, &LessonPlayer::stageChanged, this, &LessonsPage::note);
    connect(m_player, &LessonPlayer::playingChanged, this, &Page::movingChanged);
    connect(m_session, &session::Session::audienceChanged, this, [this] {
        if (m_player->isOpen()) {
            m_place->setTitle(m_player->lesson()->title.at(m_session->snapshot().audience));
        }
    });
}

void LessonsPage::setLook(const Look &look)
{
    m_look = look;
    m_header->setLook(look);
    m_place->setLook(look);
    m_library->setLook(look);
    m_view->setLook(look);
    resizeEvent(nullptr); // the header's height may differ
    update();
}

void LessonsPage::setReducedMotion(bool reduced)
{
    m_header->setReducedMotion(reduced);
    m_view->setReducedMotion(reduced);
}

std::vector<QWidget *> LessonsPage::areas() const
{
    std::vector<QWidget *> all{m_header};
    if (m_view->isHidden()) {
        all.push_back(m_library);
    } else {
        const std::vector<QWidget *> own = m_view->areas();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

bool LessonsPage::wantsFrames() const
{
    return m_player->isPlaying();
}

void LessonsPage::frame(double seconds)
{
    m_player->advance(seconds);
}

void LessonsPage::open(const QString &lesson)
{
    if (m_session->pack().lesson(lesson) == nullptr) {
        return;
    }
    if (m_history != nullptr && !m_player->isOpen()) {
        m_history->setHeld(true);
    }
    m_player->open(lesson);
    m_view->startAtStep();
    Q_EMIT placeChanged();
}

void LessonsPage::leave()
{
    if (!m_player->isOpen()) {
        return;
    }
    const QString lesson = m_player->lesson()->id;
    note();
    m_player->leave();
    if (m_history != nullptr) {
        m_history->setHeld(false);
    }
    if (isVisible()) {
        m_library->setFocusOn(lesson);
        Q_EMIT placeChanged();
    }
}

void LessonsPage::lessonChanged()
{
    const bool isOpen = m_player->isOpen();
    m_place->setTitle(isOpen ? m_player->lesson()->title.at(m_session->snapshot().audience) : QString());
    m_library->setHidden(isOpen);
    m_view->setVisible(isOpen);
}

void LessonsPage::note()
{
    if (!m_player->isOpen()) {
        return;
    }
    const QString lesson = m_player->lesson()->id;
    Progress &progress = m_progress[lesson];
    progress = {
        progress.done || m_player->stage() == Stage::Summary, m_player->stage() == Stage::Check, m_player->step()};
    sayProgress(lesson);
}

void LessonsPage::sayProgress(const QString &lesson)
{
    const Progress &progress = m_progress[lesson];
    const auto steps = static_cast<int>(m_session->pack().lesson(lesson)->steps.size());
    m_library->setProgress(lesson, progress.done     ? tr("done")
                                   : progress.checks ? tr("left at the questions")
                                                     : tr("left at step %1 of %2").arg(progress.step + 1).arg(steps));
}

void LessonsPage::go(const Destination &destination)
{
    if (destination.kind == Destination::Kind::Lesson) {
        open(destination.id);
    } else if (destination.kind == Destination::Kind::Lessons) {
        leave();
    }
}

Destination LessonsPage::place() const
{
    return m_player->isOpen() ? Destination{Destination::Kind::Lesson, m_player->lesson()->id, {}}
                              : Destination{Destination::Kind::Lessons, {}, {}};
}

/// A lesson that was open goes on where it was.
void LessonsPage::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_kept.isEmpty()) {
        open(std::exchange(m_kept, {}));
    }
}

/// Another page shows what is the user's own; a window that is hidden shows none, as during a talk.
void LessonsPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous() && !window()->isHidden() && !isReplaced() && m_player->isOpen()) {
        m_kept = m_player->lesson()->id;
        leave();
    }
}

/// Nothing plays on behind a dialog.
bool LessonsPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && QApplication::activeModalWidget() != nullptr) {
        m_player->setPlaying(false);
    }
    return Page::event(event);
}

/// The keyboard begins where one is.
void LessonsPage::focusInEvent(QFocusEvent *)
{
    if (m_view->isHidden()) {
        m_library->setFocusOn({});
    } else {
        m_view->startAtStep();
    }
}

void LessonsPage::resizeEvent(QResizeEvent *)
{
    const int top = m_header->height();
    m_header->setGeometry(0, 0, width(), top);
    m_library->setGeometry(0, top, width(), height() - top);
    m_view->setGeometry(0, top, width(), height() - top);
}

void LessonsPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

} // namespace relief::ui
