// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The 60-second tour: a script over the session, one caption a scene. It reads no clock; frames are handed to it.

#include "session/session.h"

#include <vector>

namespace relief::ui {

class Tour : public QObject {
    Q_OBJECT

public:
    static constexpr double lengthSeconds = 60;

    explicit Tour(session::Session *session, QObject *parent = nullptr);

    void start(); ///< from no medicine, playing
    void stop();  ///< leaves everything as it is
    void next();  ///< to the next scene; after the last one the tour ends
    void advance(double seconds);

    bool isRunning() const { return m_scene >= 0; }
    int scene() const { return m_scene; } ///< -1 when it does not run
    int sceneCount() const { return static_cast<int>(m_scenes.size()); }
    QString caption() const; ///< empty when it does not run

Q_SIGNALS:
    void moved(); ///< another scene, or the end

private:
    struct Scene {
        double startSeconds;
        QString caption;
        void (*begin)(session::Session &session);
    };

    void enter(int scene);

    session::Session *m_session;
    std::vector<Scene> m_scenes;
    int m_scene = -1;
    double m_seconds = 0;
};

} // namespace relief::ui
