// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voice_plugin.h"

#include "voice/sound_output.h"
#include "voice/speech.h"

namespace relief::voice {

namespace {

class SystemVoice : public ui::Voice {
public:
    bool canSpeak() const override { return m_speech.isReady(); }
    bool canSound() const override { return m_sound.isThere(); }
    std::vector<QString> voices(const QString &language) override { return m_speech.voices(language); }
    void say(const QString &text, const QString &language, const QString &voice, double rate) override
    {
        m_speech.say(text, language, voice, rate);
    }
    void stop() override { m_speech.stop(); }
    void play(const std::vector<float> &samples) override { m_sound.play(samples); }

private:
    Speech m_speech{[this] {
        if (ended) {
            ended();
        }
    }};
    SoundOutput m_sound;
};

} // namespace

std::unique_ptr<ui::Voice> VoicePlugin::makeVoice()
{
    return std::make_unique<SystemVoice>();
}

} // namespace relief::voice
