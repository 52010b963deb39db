// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_reader.h"

#include "content/language.h"
#include "ui/voice_loader.h"

#include <QWidget>

namespace relief::ui {

namespace {

constexpr int longestPerLetter = 400; ///< milliseconds; the slowest voices need less than half
constexpr int longestStart = 10000;

} // namespace

Reader::Reader(QWidget *window) : QObject(window), m_make(&loadVoice)
{
    m_longest.setSingleShot(true);
    connect(&m_longest, &QTimer::timeout, this, &Reader::stop);
}

Reader::~Reader()
{
    if (m_voice != nullptr) {
        m_voice->ended = {};
        m_voice->stop();
    }
}

Reader *Reader::of(const QWidget *widget)
{
    for (const QWidget *window = widget; window != nullptr; window = window->parentWidget()) {
        if (window->isWindow()) {
            if (auto *reader = window->findChild<Reader *>({}, Qt::FindDirectChildrenOnly)) {
                return reader;
            }
        }
    }
    return nullptr;
}

void Reader::setMaker(Maker maker)
{
    stop();
    m_voice.reset();
    m_loaded = false;
    m_make = std::move(maker);
    Q_EMIT changed();
}

Voice *Reader::voice()
{
    if (!m_loaded) {
        m_loaded = true;
        m_voice = m_make();
        if (m_voice != nullptr) {
            m_voice->ended = [this] { setReading(false); };
        }
        Q_EMIT changed();
    }
    return m_voice.get();
}

/// The plug-in comes after what is being done, such as the window's start.
void Reader::setSettings(const VoiceSettings &settings)
{
    if (settings == m_settings) {
        return;
    }
    m_settings = settings;
    if (!m_settings.aloud) {
        stop();
    } else if (!m_loaded) {
        QTimer::singleShot(0, this, [this] { voice(); });
    }
    Q_EMIT changed();
}

bool Reader::canSpeak()
{
    return voice() != nullptr && voice()->canSpeak();
}

bool Reader::canSound()
{
    return voice() != nullptr && voice()->canSound();
}

QString Reader::whyNot()
{
    if (!canSpeak()) {
        return tr("No speech engine was found on this computer. Everything else works without it.");
    }
    const QString language = content::spokenLanguage();
    return voice()->voices(language).empty()
               ? tr("The speech engine of this computer has no voice for %1.").arg(content::nameOfLanguage(language))
               : QString();
}

std::vector<QString> Reader::voices()
{
    return canSpeak() ? voice()->voices(content::spokenLanguage()) : std::vector<QString>();
}

void Reader::read(const QStringList &paragraphs)
{
    const QString text = inSentences(paragraphs);
    if (!isOn() || text.isEmpty() || !whyNot().isEmpty()) {
        return;
    }
    const QString language = content::spokenLanguage();
    if (!m_lexicon || m_lexicon->language() != language) {
        m_lexicon.emplace(language);
    }
    setReading(true);
    m_longest.start(longestStart + static_cast<int>(text.size()) * longestPerLetter);
    voice()->say(m_lexicon->spoken(text), language, m_settings.voices.value(language), m_settings.rate);
}

void Reader::stop()
{
    if (m_reading) {
        m_voice->stop();
        setReading(false);
    }
}

void Reader::play(const std::vector<float> &samples)
{
    if (m_settings.ticks && canSound()) {
        voice()->play(samples);
    }
}

void Reader::setReading(bool reading)
{
    if (reading == m_reading) {
        return;
    }
    m_reading = reading;
    if (!reading) {
        m_longest.stop();
    }
    Q_EMIT readingChanged(reading);
}

} // namespace relief::ui
