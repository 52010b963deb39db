// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Frames of one size in, the bytes of a file out.

#include "output/animation.h"

#include <QByteArray>

#include <memory>

namespace relief::output {

class FrameEncoder {
public:
    FrameEncoder() = default;
    virtual ~FrameEncoder() = default;
    FrameEncoder(const FrameEncoder &) = delete;
    FrameEncoder &operator=(const FrameEncoder &) = delete;

    virtual bool add(const QImage &frame) = 0; ///< false: no memory, or another size
    virtual QByteArray finish() = 0;           ///< empty if that failed
};

std::unique_ptr<FrameEncoder> webpEncoder(QSize size);

/// One palette for all frames, from `samples` of them.
std::unique_ptr<FrameEncoder> gifEncoder(QSize size, const std::vector<QImage> &samples);

} // namespace relief::output
