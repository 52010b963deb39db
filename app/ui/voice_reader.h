// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads aloud for one window. The plug-in is loaded when speech or sound is first wanted, and never before.

#include "ui/voice.h"
#include "ui/voice_lexicon.h"
#include "ui/voice_settings.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace relief::ui {

class Reader : public QObject {
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<Voice>()>;

    /// The window becomes the parent.
    explicit Reader(QWidget *window);
    ~Reader() override;

    /// Of the window that this is in; null where nothing is read.
    static Reader *of(const QWidget *widget);

    /// In place of the plug-in: for tests.
    void setMaker(Maker maker);

    const VoiceSettings &settings() const { return m_settings; }
    void setSettings(const VoiceSettings &settings);
    bool isOn() const { return m_settings.aloud; } ///< somebody wants it; whether it can be is another question

    // these load the plug-in
    bool canSpeak();
    bool canSound();
    QString whyNot(); ///< why nothing can be read in the language of the program; empty: it can
    std::vector<QString> voices();

    /// If it is on and can be. Paragraphs, as they are written; in place of what is being read.
    void read(const QStringList &paragraphs);
    void stop();
    bool isReading() const { return m_reading; }

    void play(const std::vector<float> &samples); ///< if ticks are wanted and can be

Q_SIGNALS:
    void changed(); ///< settings, or what there is
    void readingChanged(bool reading);

private:
    Voice *voice();
    void setReading(bool reading);

    Maker m_make;
    std::unique_ptr<Voice> m_voice;
    bool m_loaded = false;
    VoiceSettings m_settings;
    std::optional<Lexicon> m_lexicon;
    QTimer m_longest; ///< an engine that never says that it ended must not hold a lesson for ever
    bool m_reading = false;
};

} // namespace relief::ui
