// SPDX-License-Identifier: GPL-3.0-or-later
// A talk's ways from step to step, its time, its vote and its pointing.
#include "content/language.h"
#include "ui/talk_private.h"

#include <algorithm>
#include <cmath>

namespace relief::ui {

using Stage = session::LessonPlayer::Stage;

namespace {

constexpr double trailSeconds = 1.2; ///< until a place of the trail has faded

} // namespace

Moment Talk::Private::now() const
{
    return player->isOpen() ? Moment{player->lesson(), player->stage(), player->step(), player->question()} : Moment{};
}

Moment Talk::Private::moment() const
{
    return frozen ? frozen->moment : now();
}

session::Snapshot Talk::Private::snapshotIn(const QString &spoken) const
{
    if (spoken == content::spokenLanguage()) {
        return session->snapshot();
    }
    const content::LanguageScope scope(spoken);
    return session->at(session->snapshot().minutes);
}

/// For what is the same in all languages.
const session::Snapshot &Talk::Private::shownAnyLanguage() const
{
    return frozen ? frozen->snapshots.begin()->second : session->snapshot();
}

void Talk::Private::forgetVotes()
{
    votedOn = moment();
    votes.clear();
    voteShown = false;
}

bool Talk::Private::forgetVotesOfOtherStep()
{
    if (votedOn.asksAs(moment())) {
        return false;
    }
    forgetVotes();
    return true;
}

void Talk::next()
{
    if (!isLesson()) {
        m_d->session->setPlaying(!m_d->session->isPlaying());
        return;
    }
    m_d->player->next();
    m_d->player->setPlaying(m_d->player->stage() == Stage::Step);
}

void Talk::back()
{
    if (!isLesson()) {
        m_d->session->setPlaying(false);
        m_d->session->setMinutes(0);
        return;
    }
    m_d->player->back();
    m_d->player->setPlaying(m_d->player->stage() == Stage::Step);
}

void Talk::replay()
{
    if (!isLesson()) {
        m_d->session->setMinutes(0);
        m_d->session->setPlaying(true);
    } else if (m_d->player->stage() == Stage::Step) {
        m_d->player->seek(0);
        m_d->player->setPlaying(true);
    }
}

bool Talk::isMoving() const
{
    const bool fades = m_d->pointer == Pointer::Trail && !m_d->trail.empty();
    return fades || (isLesson() ? m_d->player->isPlaying() : m_d->session->isPlaying());
}

void Talk::advance(double seconds)
{
    const double before = m_d->elapsed;
    m_d->elapsed += std::max(seconds, 0.0);
    const double frame = std::clamp(seconds, 0.0, longestFrame);
    session::LessonPlayer &player = *m_d->player;
    if (!isLesson()) {
        m_d->session->advance(frame);
    } else if (player.isPlaying() && player.elapsedSeconds() + frame * player.speed() >= player.stepSeconds()) {
        player.seek(player.stepSeconds());
        player.setPlaying(false);
    } else {
        player.advance(frame);
    }
    if (m_d->fadeTrail(seconds)) {
        Q_EMIT pointerChanged();
    }
    if (std::floor(before) != std::floor(m_d->elapsed)) {
        Q_EMIT timeChanged();
    }
}

double Talk::elapsedSeconds() const
{
    return m_d->elapsed;
}

std::optional<int> Talk::plannedMinutes() const
{
    return m_d->planned;
}

void Talk::setPlannedMinutes(std::optional<int> minutes)
{
    m_d->planned = minutes;
    Q_EMIT timeChanged();
}

void Talk::restartTime()
{
    m_d->elapsed = 0;
    Q_EMIT timeChanged();
}

bool Talk::hasVote() const
{
    return question() != nullptr;
}

bool Talk::voteIsShown() const
{
    return m_d->voteShown && hasVote();
}

void Talk::setVoteShown(bool shown)
{
    if (hasVote() && std::exchange(m_d->voteShown, shown) != shown) {
        Q_EMIT voteChanged();
    }
}

int Talk::votes(int answer) const
{
    const auto index = static_cast<size_t>(answer);
    return index < m_d->votes.size() ? m_d->votes[index] : 0;
}

void Talk::setVotes(int answer, int hands)
{
    const content::Quiz *asked = question();
    if (asked == nullptr || answer < 0 || answer >= static_cast<int>(asked->answers.size())) {
        return;
    }
    m_d->votes.resize(asked->answers.size());
    m_d->votes[static_cast<size_t>(answer)] = std::clamp(hands, 0, mostHands);
    Q_EMIT voteChanged();
}

Talk::Pointer Talk::pointer() const
{
    return m_d->pointer;
}

void Talk::setPointer(Pointer pointer)
{
    if (std::exchange(m_d->pointer, pointer) != pointer) {
        m_d->trail.clear();
        m_d->ages.clear();
        Q_EMIT pointerChanged();
    }
}

const std::vector<QPointF> &Talk::trail() const
{
    return m_d->trail;
}

void Talk::pointAt(QPointF place)
{
    if (m_d->pointer == Pointer::None) {
        return;
    }
    if (m_d->pointer != Pointer::Trail) {
        m_d->trail.clear();
        m_d->ages.clear();
    }
    m_d->trail.push_back(place);
    m_d->ages.push_back(0);
    Q_EMIT pointerChanged();
}

/// A trail fades; a light goes out.
void Talk::endPointing()
{
    if (m_d->pointer != Pointer::Trail && !m_d->trail.empty()) {
        m_d->trail.clear();
        m_d->ages.clear();
        Q_EMIT pointerChanged();
    }
}

bool Talk::Private::fadeTrail(double seconds)
{
    if (pointer != Pointer::Trail || trail.empty()) {
        return false;
    }
    for (double &age : ages) {
        age += seconds;
    }
    const auto faded = std::count_if(ages.begin(), ages.end(), [](double age) { return age >= trailSeconds; });
    ages.erase(ages.begin(), ages.begin() + faded); // the oldest are first
    trail.erase(trail.begin(), trail.begin() + faded);
    return true;
}

} // namespace relief::ui
