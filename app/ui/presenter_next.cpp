// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_next.h"

#include "session/lesson_player.h"
#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/talk.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using Stage = session::LessonPlayer::Stage;

namespace {

constexpr QSize wide(208, 117);
constexpr QSize small(176, 99);

} // namespace

PresenterNext::PresenterNext(Talk *talk, QWidget *parent)
    : Card(parent), m_talk(talk), m_thumbnails(&talk->session()->pack()), m_picture(new QLabel(this)),
      m_place(new ColumnLabel({}, this)), m_title(new ColumnLabel({}, this)), m_words(new ColumnLabel({}, this))
{
    setObjectName(u"presenter.nextStep"_s);
    m_title->setObjectName(u"presenter.nextStep.title"_s);
    m_picture->setObjectName(u"presenter.nextStep.picture"_s);
    setRole(m_place, u"smallest"_s);
    setRole(m_title, u"h3"_s);
    setRole(m_words, u"small"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_picture);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addStretch(1);
    row->addLayout(column, 1);
    connect(&m_thumbnails, &Thumbnails::painted, this, [this](const QString &key) {
        if (m_wish && m_wish->key() == key) {
            showPicture(m_wish);
        }
    });
}

void PresenterNext::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    refresh();
}

void PresenterNext::refresh()
{
    const session::LessonPlayer &player = *m_talk->player();
    const content::Lesson *lesson = player.lesson();
    setVisible(lesson != nullptr && m_look.artwork != nullptr);
    if (lesson == nullptr || m_look.artwork == nullptr) {
        return;
    }
    const int step = player.step();
    const auto count = static_cast<int>(lesson->steps.size());
    const bool inSteps = player.stage() == Stage::Predict || player.stage() == Stage::Step;
    if (m_talk->isFrozen() && inSteps && step < count) {
        showStep(step, tr("Ready behind the frozen picture, step %1").arg(step + 1));
    } else if (player.stage() == Stage::Predict && step < count) {
        showStep(step, tr("Next, what happens in step %1").arg(step + 1));
    } else if (inSteps && step + 1 < count) {
        showStep(step + 1, tr("Next, step %1").arg(step + 2));
    } else {
        showAfterSteps();
    }
}

void PresenterNext::showStep(int step, const QString &place)
{
    const content::LessonStep &coming = m_talk->player()->lesson()->steps[static_cast<size_t>(step)];
    const bool asks = coming.predict && m_talk->player()->stage() != Stage::Predict && !m_talk->isFrozen();
    tell(place, coming.title.at(Audience::Classroom),
        asks ? tr("Asks first: %1").arg(coming.predict->question.at(Audience::Classroom))
             : session::LessonPlayer::narration(coming, m_talk->session()->snapshot().audience));
    ThumbnailWish wish;
    wish.diagram = coming.setup.diagram;
    wish.setup = coming.setup;
    wish.size = m_look.compact ? small : wide;
    wish.pixelRatio = devicePixelRatioF();
    wish.theme = m_look.theme.id();
    wish.audience = Audience::Classroom;
    showPicture(wish);
}

void PresenterNext::showAfterSteps()
{
    const session::LessonPlayer &player = *m_talk->player();
    const content::Lesson &lesson = *player.lesson();
    const int question = player.stage() == Stage::Check ? player.question() + 1 : 0;
    const auto questions = static_cast<int>(lesson.check.size());
    showPicture(std::nullopt);
    if (player.stage() == Stage::Summary) {
        tell(tr("Next"), tr("The lesson is over"), tr("Start again, or end the talk."));
    } else if (question < questions) {
        tell(tr("Next, question %1 of %2").arg(question + 1).arg(questions), tr("Check yourself"),
            lesson.check[static_cast<size_t>(question)].question.at(Audience::Classroom));
    } else {
        tell(tr("Next"), tr("Summary"), lesson.title.at(Audience::Classroom));
    }
}

void PresenterNext::tell(const QString &place, const QString &title, const QString &words)
{
    setTextIfNew(m_place, place);
    setTextIfNew(m_title, title);
    setTextIfNew(m_words, words);
    setAccessibleName(place);
    setAccessibleDescription(tr("%1. %2", "title and words of the step that comes next").arg(title, words));
}

void PresenterNext::showPicture(const std::optional<ThumbnailWish> &wish)
{
    m_wish = wish;
    m_picture->setVisible(wish.has_value());
    if (wish) {
        m_picture->setFixedSize(wish->size);
        m_picture->setPixmap(m_thumbnails.picture(*wish));
    }
}

} // namespace relief::ui
