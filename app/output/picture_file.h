// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Anything that can be painted to a file: PNG, SVG or PDF, through a temporary file and a rename.

#include "content/issue.h"

#include <QSize>
#include <QString>

#include <functional>

class QPaintDevice;

namespace relief::output {

struct PaintedPicture {
    QSize size; ///< pixels; SVG and PDF take one unit a pixel
    QString title;
    QString description;
    std::function<void(QPaintDevice &)> paint; ///< on white
    int scale = 1;                             ///< of a PNG: 1 to 4 dots a pixel
    QString language = QStringLiteral("en");   ///< of its words
    std::function<bool()> isCancelled{};       ///< asked, in the thread that writes, before the file takes its place
};

/// The format follows the file's ending (.png, .svg, .pdf). Empty issues mean success; nothing is left behind
/// otherwise.
content::Issues writePicture(const QString &path, const PaintedPicture &picture);

} // namespace relief::output
