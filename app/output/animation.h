// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A moving picture to a file: animated WebP or GIF, frame by frame, so that whoever asks can show progress and stop.

#include "content/issue.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace relief::output {

struct Animation {
    static constexpr int frameMs = 80; ///< 12.5 frames a second: GIF counts hundredths of a second

    int frames = 0;
    std::function<QImage(int frame)> draw; ///< all of one size; the same frame twice gives the same picture

    int durationMs() const { return frames * frameMs; }
};

class FrameEncoder;

/// Nothing is on the disk before the last step; an AnimationFile that goes before its end leaves nothing behind.
class AnimationFile {
public:
    /// The format follows the file's ending: .webp or .gif.
    AnimationFile(QString path, Animation animation);
    ~AnimationFile();

    /// One frame, or, after the last, the file. Some tens of milliseconds. With issues it is over.
    content::Issues advance();
    bool isDone() const { return m_isDone; }
    double progress() const; ///< 0 to 1

private:
    content::Issues begin();
    content::Issues finish();

    QString m_path;
    Animation m_animation;
    std::unique_ptr<FrameEncoder> m_encoder;
    int m_next = 0;
    bool m_isDone = false;
};

/// All at once.
content::Issues writeAnimation(const QString &path, const Animation &animation);

} // namespace relief::output
