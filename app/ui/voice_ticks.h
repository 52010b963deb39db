// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Activity of a neuron as soft ticks. All a function of what is shown: the same moment always sounds the same.

#include "session/session.h"

#include <optional>
#include <vector>

namespace relief::ui {

constexpr int mostTicks = 8; ///< a second, of a part that is as active as can be: to be told apart by ear, not measured

/// When a part of this activity, 0 to 1, ticks in [from, to), in seconds of the signals' own time.
std::vector<double> ticksBetween(double activity, double from, double to);

/// What a part does to those that follow it, over what it binds: above 0 it excites them, below 0 it inhibits them.
int influenceOf(const content::Diagram &diagram, const QString &node);

constexpr double excitingPitch = 880; ///< hertz
constexpr double mixedPitch = 523.25; ///< neither, or as much of both
constexpr double inhibitingPitch = 311.13;
double tickPitch(int influence);

/// One tick, beginning and ending in silence.
std::vector<float> tickWave(double pitch, int sampleRate);

/// Whether a part fires at all: a neuron or a region of them.
bool isFiring(const content::Diagram &diagram, const QString &node);

/// Hears the session's time pass.
class TickClock {
public:
    struct Heard {
        int ticks = 0;
        double pitch = mixedPitch;
    };

    /// Ticks since the moment heard before; none after a jump, backwards, of another part or picture.
    Heard heard(const session::Snapshot &now, const QString &node);

private:
    const content::Diagram *m_diagram = nullptr;
    QString m_node;
    double m_seconds = 0;
};

} // namespace relief::ui
