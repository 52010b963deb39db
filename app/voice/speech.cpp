// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/speech.h"

#include <QVoice>

#include <algorithm>
#include <utility>

namespace relief::voice {

using namespace Qt::StringLiterals;

namespace {

/// "mock" is for tests and says nothing.
QString bestEngine()
{
    const QStringList engines = QTextToSpeech::availableEngines();
    const auto best =
        std::find_if(engines.begin(), engines.end(), [](const QString &name) { return name != "mock"_L1; });
    return best != engines.end() ? *best : QString();
}

} // namespace

Speech::Speech(std::function<void()> ended) : m_ended(std::move(ended))
{
    const QString engine = bestEngine();
    if (engine.isEmpty()) {
        return;
    }
    m_engine = std::make_unique<QTextToSpeech>(engine);
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &Speech::follow);
}

bool Speech::isReady() const
{
    return m_engine != nullptr && m_engine->state() != QTextToSpeech::Error;
}

/// Any country's voice is better than none.
void Speech::useLanguage(const QString &language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    const QLocale wanted(language);
    const QList<QLocale> locales = m_engine->availableLocales();
    const auto same = std::find(locales.begin(), locales.end(), wanted);
    const auto near = std::find_if(
        locales.begin(), locales.end(), [&wanted](const QLocale &one) { return one.language() == wanted.language(); });
    if (same != locales.end()) {
        m_engine->setLocale(*same);
    } else if (near != locales.end()) {
        m_engine->setLocale(*near);
    }
}

std::vector<QString> Speech::voices(const QString &language)
{
    std::vector<QString> names;
    if (!isReady()) {
        return names;
    }
    useLanguage(language);
    if (m_engine->locale().language() != QLocale(language).language()) {
        return names;
    }
    const QList<QVoice> all = m_engine->availableVoices();
    for (const QVoice &one : all) {
        names.push_back(one.name());
    }
    return names;
}

void Speech::say(const QString &text, const QString &language, const QString &voice, double rate)
{
    if (!isReady()) {
        m_ended();
        return;
    }
    useLanguage(language);
    const QList<QVoice> all = m_engine->availableVoices();
    const auto chosen =
        std::find_if(all.begin(), all.end(), [&voice](const QVoice &one) { return one.name() == voice; });
    if (chosen != all.end()) {
        m_engine->setVoice(*chosen);
    }
    m_engine->setRate(rate);
    m_saying = true;
    m_begun = false;
    m_engine->say(text);
    if (m_engine->state() == QTextToSpeech::Error) {
        finish();
    }
}

void Speech::stop()
{
    m_saying = false;
    if (isReady()) {
        m_engine->stop();
    }
}

void Speech::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking) {
        m_begun = true;
    } else if (state == QTextToSpeech::Error || (state == QTextToSpeech::Ready && m_begun)) {
        finish();
    }
}

void Speech::finish()
{
    if (std::exchange(m_saying, false)) {
        m_ended();
    }
}

} // namespace relief::voice
