// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program finds in the plug-in.

#include "ui/voice.h"

#include <QObject>

namespace relief::voice {

class VoicePlugin : public QObject, public ui::VoicePlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ReliefVoice_iid)
    Q_INTERFACES(relief::ui::VoicePlugin)

public:
    std::unique_ptr<ui::Voice> makeVoice() override;
};

} // namespace relief::voice
