// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A voice that says nothing and notes everything; a test ends what is being said.

#include "ui/voice_reader.h"

#include <QWidget>

namespace fixture {

struct Said {
    QString text;
    QString language;
    QString voice;
    double rate = 0;
};

/// What happened to a voice; outlives it.
struct VoiceNotes {
    std::vector<Said> said;
    std::vector<std::vector<float>> played;
    int stops = 0;
    bool speaks = true;
    bool sounds = true;
    QStringList languages{QStringLiteral("en"), QStringLiteral("es")};
    std::function<void()> end; ///< as an engine does at the end of a text
};

class FakeVoice : public relief::ui::Voice {
public:
    explicit FakeVoice(VoiceNotes *notes) : m_notes(notes)
    {
        m_notes->end = [this] { ended(); };
    }

    bool canSpeak() const override { return m_notes->speaks; }
    bool canSound() const override { return m_notes->sounds; }
    std::vector<QString> voices(const QString &language) override
    {
        return m_notes->languages.contains(language)
                   ? std::vector<QString>{QStringLiteral("Ada"), QStringLiteral("Grace")}
                   : std::vector<QString>();
    }
    void say(const QString &text, const QString &language, const QString &voice, double rate) override
    {
        m_notes->said.push_back({text, language, voice, rate});
    }
    void stop() override { ++m_notes->stops; }
    void play(const std::vector<float> &samples) override { m_notes->played.push_back(samples); }

private:
    VoiceNotes *m_notes;
};

/// In place of the plug-in; counts how often it was made.
inline relief::ui::Reader *useFakeVoice(QWidget *window, VoiceNotes *notes, int *made = nullptr)
{
    relief::ui::Reader *reader = relief::ui::Reader::of(window);
    reader->setMaker([notes, made] {
        if (made != nullptr) {
            ++*made;
        }
        return std::make_unique<FakeVoice>(notes);
    });
    return reader;
}

inline void readAloud(relief::ui::Reader *reader)
{
    relief::ui::VoiceSettings settings = reader->settings();
    settings.aloud = true;
    reader->setSettings(settings);
}

} // namespace fixture
