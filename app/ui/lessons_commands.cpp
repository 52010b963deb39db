// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in an open lesson.
#include "session/lesson_player.h"
#include "ui/lesson_view.h"
#include "ui/lessons_page.h"

namespace relief::ui {

using namespace Qt::StringLiterals;
using Reach = Command::Reach;

namespace {

constexpr int answers = 4;

} // namespace

void LessonsPage::addCommands(CommandRegistry *registry)
{
    registry->setPage(m_view);
    addPlayCommands(registry);
    const QString group = tr("Lesson");
    for (int i = 0; i < answers; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_A + i);
        registry->add({u"lesson.answer.%1"_s.arg(QChar(u'a' + i)), group, tr("Answer %1").arg(QChar(u'A' + i)), {key},
            Reach::IfUnused, [this, i] { m_view->choose(i); }, {}});
    }
    registry->add({u"lesson.print"_s, group, tr("Print the lesson with its pictures"), {QKeySequence::Print},
        Reach::Anywhere, [this] { m_view->print(); }, {}});
    registry->setPage(this);
}

void LessonsPage::addPlayCommands(CommandRegistry *registry)
{
    const QString group = tr("Lesson");
    const auto add = [&](const QString &id, const QString &text, std::vector<QKeySequence> keys,
                         std::function<void()> run) {
        registry->add({id, group, text, std::move(keys), Reach::IfUnused, std::move(run), {}});
    };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Key onward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key backward = mirrored ? Qt::Key_Right : Qt::Key_Left;
    add(u"lesson.play"_s, tr("Play or pause; watch without a guess"), {Qt::Key_Space},
        [this] { m_player->setPlaying(!m_player->isPlaying()); });
    add(u"lesson.next"_s, tr("Next step, question, or the summary"), {Qt::Key_N, onward}, [this] { m_view->next(); });
    add(u"lesson.back"_s, tr("Step or question before"), {Qt::Key_P, backward}, [this] { m_player->back(); });
    add(u"lesson.strip"_s, tr("Comic strip or one picture at a time"), {Qt::Key_S}, [this] { m_view->toggleStrip(); });
    add(u"lesson.captions"_s, tr("Words below the picture: on or off"), {Qt::Key_T},
        [this] { m_view->toggleCaptions(); });
    add(u"lesson.leave"_s, tr("Back to all lessons"), {Qt::Key_Escape}, [this] { leave(); });
}

} // namespace relief::ui
