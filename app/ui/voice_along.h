// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads a lesson along: the words of a step begin with it, and the next step waits for their end.

#include "session/lesson_player.h"

#include <QPointer>

namespace relief::ui {

class Reader;

class ReadAlong : public QObject {
    Q_OBJECT

public:
    /// Session and reader outlive it.
    ReadAlong(const session::Session *session, session::LessonPlayer *player, Reader *reader, QObject *parent);
    ~ReadAlong() override;

private:
    void begin(); ///< another step or stage
    void follow(bool playing);
    void tell();
    void end();

    const session::Session *m_session;
    QPointer<session::LessonPlayer> m_player;
    Reader *m_reader;
    bool m_telling = false; ///< what is being read is a step of the lesson
    bool m_told = false;    ///< the words of this step, to their end
};

} // namespace relief::ui
