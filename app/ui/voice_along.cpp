// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_along.h"

#include "ui/voice_reader.h"

namespace relief::ui {

using session::LessonPlayer;

ReadAlong::ReadAlong(const session::Session *session, LessonPlayer *player, Reader *reader, QObject *parent)
    : QObject(parent), m_session(session), m_player(player), m_reader(reader)
{
    connect(player, &LessonPlayer::lessonChanged, this, &ReadAlong::begin);
    connect(player, &LessonPlayer::stageChanged, this, &ReadAlong::begin);
    connect(player, &LessonPlayer::playingChanged, this, &ReadAlong::follow);
    connect(session, &session::Session::audienceChanged, this, &ReadAlong::begin);
    connect(reader, &Reader::readingChanged, this, [this](bool reading) {
        if (!reading) {
            end();
        }
    });
}

/// The player may go on to another page, as when the language changes.
ReadAlong::~ReadAlong()
{
    if (!m_player.isNull()) {
        m_player->setHeld(false);
    }
}

void ReadAlong::begin()
{
    if (m_telling) {
        m_reader->stop(); // never words of a step that is gone
    }
    m_told = false;
    if (m_player->isPlaying()) {
        tell();
    }
}

/// Whoever pauses wants silence; going on, the step's words begin again.
void ReadAlong::follow(bool playing)
{
    if (playing) {
        tell();
    } else if (m_telling) {
        m_reader->stop();
        m_told = false;
    }
}

void ReadAlong::tell()
{
    const bool wanted = m_reader->isOn() && m_reader->settings().along;
    if (!wanted || m_telling || m_told || !m_player->isOpen() || m_player->stage() != LessonPlayer::Stage::Step) {
        return;
    }
    const content::LessonStep &step = m_player->lesson()->steps[static_cast<size_t>(m_player->step())];
    m_reader->read({LessonPlayer::narration(step, m_session->snapshot().audience)});
    m_telling = m_reader->isReading();
    m_player->setHeld(m_telling);
}

void ReadAlong::end()
{
    if (m_telling) {
        m_telling = false;
        m_told = true;
        m_player->setHeld(false);
    }
}

} // namespace relief::ui
