// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's clock, its predictions and its check.
#include "session/lesson_player_private.h"

#include <algorithm>
#include <cmath>

namespace relief::session {

void LessonPlayer::guess(int answer)
{
    const content::LessonStep *step = m_d->stepShown();
    if (!isOpen() || stage() != Stage::Predict || answer < 0
        || answer >= static_cast<int>(step->predict->answers.size()) || m_d->guess == answer) {
        return;
    }
    m_d->guess = answer;
    Q_EMIT guessChanged();
}

std::optional<int> LessonPlayer::guessed() const
{
    return m_d->guess;
}

void LessonPlayer::setSureness(int sureness)
{
    const int wanted = std::clamp(sureness, 0, 2);
    if (wanted != m_d->sureness) {
        m_d->sureness = wanted;
        Q_EMIT guessChanged();
    }
}

int LessonPlayer::sureness() const
{
    return m_d->sureness;
}

void LessonPlayer::watch()
{
    if (!isOpen() || stage() != Stage::Predict) {
        return;
    }
    m_d->place.stage = Stage::Step;
    Q_EMIT stageChanged();
    setPlaying(true);
}

bool LessonPlayer::watchesAfterGuess() const
{
    return isOpen() && stage() == Stage::Step && m_d->guess.has_value();
}

void LessonPlayer::answer(int answer)
{
    if (!isOpen() || stage() != Stage::Check) {
        return;
    }
    const auto asked = static_cast<size_t>(question());
    const auto choices = static_cast<int>(m_d->lesson->check[asked].answers.size());
    if (answer >= 0 && answer < choices && m_d->answers[asked] != answer) {
        m_d->answers[asked] = answer;
        Q_EMIT guessChanged();
    }
}

std::optional<int> LessonPlayer::answered() const
{
    const auto asked = static_cast<size_t>(question());
    return isOpen() && stage() == Stage::Check ? m_d->answers[asked] : std::nullopt;
}

bool LessonPlayer::isPlaying() const
{
    return m_d->playing;
}

void LessonPlayer::setPlaying(bool playing)
{
    if (playing && isOpen() && stage() == Stage::Predict) {
        watch();
        return;
    }
    if (playing == m_d->playing || (playing && (!isOpen() || stage() != Stage::Step))) {
        return;
    }
    if (playing && elapsedSeconds() >= stepSeconds() && m_d->showableFrom(step() + 1, 1) < 0) {
        seek(0);
    }
    m_d->playing = playing;
    Q_EMIT playingChanged(playing);
}

void LessonPlayer::advance(double seconds)
{
    if (!m_d->playing || !(seconds > 0)) {
        return;
    }
    if (elapsedSeconds() < stepSeconds()) {
        seek(elapsedSeconds() + seconds * m_d->speed);
    }
    if (elapsedSeconds() < stepSeconds() || m_d->held) {
        return;
    }
    const int following = m_d->showableFrom(step() + 1, 1);
    if (following >= 0) {
        goTo(following);
    } else {
        setPlaying(false);
    }
}

void LessonPlayer::setHeld(bool held)
{
    m_d->held = held;
}

double LessonPlayer::speed() const
{
    return m_d->speed;
}

void LessonPlayer::setSpeed(double speed)
{
    m_d->speed = std::clamp(speed, 0.5, 2.0);
}

double LessonPlayer::stepSeconds() const
{
    return m_d->timing.seconds();
}

double LessonPlayer::elapsedSeconds() const
{
    return m_d->place.seconds;
}

bool LessonPlayer::hasArrived() const
{
    return isOpen() && stage() != Stage::Predict && m_d->place.seconds >= m_d->timing.watchSeconds;
}

void LessonPlayer::seek(double seconds)
{
    if (!isOpen() || stage() != Stage::Step) {
        return;
    }
    m_d->place.seconds = std::clamp(seconds, 0.0, stepSeconds());
    if (elapsedSeconds() >= stepSeconds()) {
        m_d->place.done[static_cast<size_t>(step())] = true;
    }
    m_d->showPlace();
    Q_EMIT progressed();
}

int LessonPlayer::minutesLeft() const
{
    if (!isOpen() || stage() == Stage::Check || stage() == Stage::Summary) {
        return 0;
    }
    double seconds = stepSeconds() - elapsedSeconds();
    for (int later = step() + 1; later < m_d->stepCount(); ++later) {
        seconds += m_d->timingAt(later).seconds();
    }
    return static_cast<int>(std::ceil(seconds / m_d->speed / 60));
}

/// Other words take another time to read; what is shown stays.
void LessonPlayer::takeOtherPace()
{
    if (!isOpen()) {
        return;
    }
    const StepTiming before = m_d->timing;
    m_d->timing = m_d->timingAt(m_d->place.step);
    const double read = std::max(0.0, m_d->place.seconds - before.watchSeconds);
    const auto scaled = [](double part, double from, double to) { return from > 0 ? part / from * to : 0; };
    m_d->place.seconds = scaled(m_d->place.seconds - read, before.watchSeconds, m_d->timing.watchSeconds)
                         + scaled(read, before.explainSeconds, m_d->timing.explainSeconds);
    m_d->showPlace();
    Q_EMIT progressed();
}

} // namespace relief::session
