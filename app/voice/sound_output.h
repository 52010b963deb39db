// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Short sounds, mixed as they come, on the computer's usual output. Its device is asked for with the first sound.

#include "ui/voice.h"

#include <QAudioSink>
#include <QIODevice>

#include <memory>
#include <vector>

namespace relief::voice {

class SoundOutput : public QIODevice {
    Q_OBJECT

public:
    using QIODevice::QIODevice;
    ~SoundOutput() override;

    bool isThere() const;
    void play(const std::vector<float> &samples);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

private:
    std::unique_ptr<QAudioSink> m_sink;
    std::vector<float> m_coming; ///< what is still to be heard
};

} // namespace relief::voice
