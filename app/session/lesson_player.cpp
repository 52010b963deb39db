// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lesson stands, and the ways from there. Playing and answering: lesson_player_play.cpp.
#include "session/lesson_player.h"

#include "session/lesson_player_private.h"

namespace relief::session {

LessonPlayer::LessonPlayer(Session *session, QObject *parent) : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(session, &Session::audienceChanged, this, &LessonPlayer::takeOtherPace);
}

LessonPlayer::~LessonPlayer() = default;

void LessonPlayer::open(const QString &id)
{
    const content::Lesson *wanted = m_d->session->pack().lesson(id);
    if (wanted == nullptr || wanted == m_d->lesson) {
        return;
    }
    setPlaying(false);
    m_d->keepPlace();
    m_d->wayBack.keep(*m_d->session);
    m_d->lesson = wanted;
    m_d->answers.assign(wanted->check.size(), std::nullopt);
    m_d->guess.reset();
    m_d->sureness = Private::fairlySure;
    const auto before = m_d->left.find(wanted->id);
    if (before == m_d->left.end()) {
        m_d->start();
    } else {
        m_d->place = before->second;
        m_d->timing = m_d->timingAt(m_d->place.step);
        m_d->showPlace();
    }
    Q_EMIT lessonChanged();
    Q_EMIT stageChanged();
}

void LessonPlayer::leave()
{
    if (!isOpen()) {
        return;
    }
    setPlaying(false);
    m_d->keepPlace();
    m_d->lesson = nullptr;
    m_d->place = {};
    m_d->guess.reset();
    m_d->sureness = Private::fairlySure;
    m_d->wayBack.take(*m_d->session);
    Q_EMIT lessonChanged();
}

bool LessonPlayer::isOpen() const
{
    return m_d->lesson != nullptr;
}

const content::Lesson *LessonPlayer::lesson() const
{
    return m_d->lesson;
}

LessonPlayer::Stage LessonPlayer::stage() const
{
    return m_d->place.stage;
}

int LessonPlayer::step() const
{
    return std::max(m_d->place.step, 0);
}

int LessonPlayer::question() const
{
    return m_d->place.question;
}

bool LessonPlayer::isDone(int step) const
{
    const auto &done = m_d->place.done;
    return step >= 0 && step < static_cast<int>(done.size()) && done[static_cast<size_t>(step)];
}

QStringList LessonPlayer::skipped() const
{
    return isOpen() ? leftOutOf(*m_d->lesson, m_d->session->pack()) : QStringList();
}

void LessonPlayer::goTo(int step)
{
    if (!m_d->isShowable(step)) {
        return;
    }
    m_d->enterStep(step);
    if (stage() == Stage::Predict) {
        setPlaying(false);
    }
    Q_EMIT stageChanged();
}

void LessonPlayer::next()
{
    if (!isOpen() || stage() == Stage::Summary) {
        return;
    }
    if (stage() == Stage::Predict) {
        watch();
        return;
    }
    if (stage() == Stage::Step) {
        const int following = m_d->showableFrom(step() + 1, 1);
        if (following >= 0) {
            goTo(following);
            return;
        }
        setPlaying(false);
        m_d->enterAfterSteps();
    } else if (question() + 1 < m_d->questionCount()) {
        m_d->enterCheck(question() + 1);
    } else {
        m_d->place.stage = Stage::Summary;
    }
    Q_EMIT stageChanged();
}

void LessonPlayer::back()
{
    if (!isOpen()) {
        return;
    }
    const bool atEnd = stage() == Stage::Check || stage() == Stage::Summary;
    const bool inCheck = stage() == Stage::Check && question() > 0;
    if (inCheck || (stage() == Stage::Summary && m_d->questionCount() > 0)) {
        m_d->enterCheck(inCheck ? question() - 1 : m_d->questionCount() - 1);
        Q_EMIT stageChanged();
        return;
    }
    goTo(m_d->showableFrom(atEnd ? m_d->place.step : m_d->place.step - 1, -1));
}

void LessonPlayer::restart()
{
    if (!isOpen()) {
        return;
    }
    setPlaying(false);
    m_d->answers.assign(m_d->lesson->check.size(), std::nullopt);
    m_d->start();
    Q_EMIT stageChanged();
}

QString LessonPlayer::narration(const content::LessonStep &step, content::Audience audience)
{
    return step.narration.at(audience);
}

Snapshot LessonPlayer::panel(int step) const
{
    if (!m_d->isShowable(step)) {
        return m_d->session->snapshot();
    }
    if (!m_d->rehearsal) {
        m_d->rehearsal = std::make_unique<Rehearsal>(m_d->session->pack());
    }
    m_d->rehearsal->adopt(*m_d->session);
    const content::Setup &setup = m_d->lesson->steps[static_cast<size_t>(step)].setup;
    return m_d->rehearsal->at(setup, setup.toMin);
}

} // namespace relief::session
