// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is read aloud, and how. Nothing is, until somebody asks for it.

#include <QMap>
#include <QString>

#include <vector>

class QSettings;

namespace relief::ui {

struct VoiceSettings {
    bool aloud = false;
    bool along = true;             ///< lessons are read as they play, if aloud
    double rate = 0;               ///< one of offeredRates()
    QMap<QString, QString> voices; ///< by language; none: the engine's own choice
    bool ticks = false;            ///< of the neuron that is selected

    friend bool operator==(const VoiceSettings &, const VoiceSettings &) = default;
};

/// How fast, from -1 to 1, slowest first; 0 is usual.
std::vector<double> offeredRates();

/// What is missing or makes no sense has its default.
VoiceSettings readVoice(const QSettings &stored);
void writeVoice(QSettings *stored, const VoiceSettings &settings);

} // namespace relief::ui
