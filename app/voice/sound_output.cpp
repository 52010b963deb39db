// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/sound_output.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace relief::voice {

namespace {

constexpr int millisecondsAhead = 60; ///< of what is handed to the device: a tick is heard soon after it is seen

QAudioFormat format()
{
    QAudioFormat wanted;
    wanted.setSampleRate(ui::Voice::sampleRate);
    wanted.setChannelCount(1);
    wanted.setSampleFormat(QAudioFormat::Int16);
    return wanted;
}

} // namespace

SoundOutput::~SoundOutput()
{
    if (m_sink != nullptr) {
        m_sink->stop();
    }
}

bool SoundOutput::isThere() const
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    return !device.isNull() && device.isFormatSupported(format());
}

void SoundOutput::play(const std::vector<float> &samples)
{
    m_coming.resize(std::max(m_coming.size(), samples.size()));
    for (size_t i = 0; i < samples.size(); ++i) {
        m_coming[i] += samples[i];
    }
    if (m_sink == nullptr && isThere()) {
        open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format());
        m_sink->setBufferSize(format().bytesForDuration(qint64(millisecondsAhead) * 1000));
        m_sink->start(this);
    }
}

/// Silence where nothing is to be heard, so that the device never waits.
qint64 SoundOutput::readData(char *data, qint64 most)
{
    const auto count = static_cast<size_t>(most) / sizeof(qint16);
    const size_t filled = std::min(count, m_coming.size());
    for (size_t i = 0; i < count; ++i) {
        const float value = i < filled ? std::clamp(m_coming[i], -1.0F, 1.0F) : 0;
        const auto sample = static_cast<qint16>(std::lround(value * 32767));
        std::memcpy(data + i * sizeof(sample), &sample, sizeof(sample));
    }
    m_coming.erase(m_coming.begin(), m_coming.begin() + static_cast<std::ptrdiff_t>(filled));
    return static_cast<qint64>(count * sizeof(qint16));
}

qint64 SoundOutput::bytesAvailable() const
{
    return format().bytesForDuration(1000000);
}

} // namespace relief::voice
