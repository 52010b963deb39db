// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program asks of the plug-in for speech and sound. No Qt library beyond Core is named here: the program
// starts and works without that plug-in, which brings QtTextToSpeech and QtMultimedia.

#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>
#include <vector>

namespace relief::ui {

/// One engine of speech and one output of sound. Tests bring their own.
class Voice {
public:
    Voice() = default;
    virtual ~Voice() = default;
    Voice(const Voice &) = delete;
    Voice &operator=(const Voice &) = delete;

    virtual bool canSpeak() const = 0; ///< an engine is there and answers
    virtual bool canSound() const = 0; ///< a device for sounds is there

    /// The engine's voices for a language such as "es", by their names; empty: it does not know the language.
    virtual std::vector<QString> voices(const QString &language) = 0;

    /// Says it in place of what is being said. `rate` is from -1 to 1, 0 the engine's usual one; a `voice` that is not
    /// there is the engine's own choice.
    virtual void say(const QString &text, const QString &language, const QString &voice, double rate) = 0;
    virtual void stop() = 0;

    /// Mixed at once into what sounds; `samples` at `sampleRate`, from -1 to 1.
    virtual void play(const std::vector<float> &samples) = 0;

    static constexpr int sampleRate = 44100;

    /// Called when what was said has come to its end, was stopped or failed.
    std::function<void()> ended;
};

/// The root object of the plug-in.
class VoicePlugin {
public:
    VoicePlugin() = default;
    virtual ~VoicePlugin() = default;
    VoicePlugin(const VoicePlugin &) = delete;
    VoicePlugin &operator=(const VoicePlugin &) = delete;

    virtual std::unique_ptr<Voice> makeVoice() = 0;
};

} // namespace relief::ui

#define ReliefVoice_iid "org.reliefpathways.Voice/1"
Q_DECLARE_INTERFACE(relief::ui::VoicePlugin, ReliefVoice_iid)
