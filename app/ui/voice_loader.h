// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds the plug-in for speech and sound: beside the program, or in lib/relief-pathways where the program is installed.

#include "ui/voice.h"

#include <QStringList>

namespace relief::ui {

/// Where it may lie, in this order, for a program in this folder.
QStringList voicePlaces(const QString &programFolder);

/// Null where there is none, or where the libraries it needs are missing.
std::unique_ptr<Voice> loadVoice();

} // namespace relief::ui
