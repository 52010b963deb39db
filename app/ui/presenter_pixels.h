// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pixels of a large window as those of a small picture of it, part by part.

#include <QImage>

namespace relief::ui {

/// Each pixel of `to` in `part` becomes the mean of those of `from`, within `source`, that it stands for. The same
/// pixel comes out whatever the part, so that parts fit together without seams. Never enlarges: `to` is not larger
/// than `source`. Both have 32 bits a pixel.
void shrinkInto(QImage &to, const QImage &from, const QRect &source, const QRect &part);

/// The pixels of a picture of `to` that stand for `changed` of one of `from`.
QRect shrunk(const QRect &changed, QSize from, QSize to);

} // namespace relief::ui
