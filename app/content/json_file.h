// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One JSON file from outside, whatever is in it.

#include "content/issue.h"

#include <QByteArray>
#include <QJsonValue>

namespace relief::content {

constexpr qint64 largestFileBytes = qint64{8} * 1024 * 1024;

/// The bytes of a file, or why they cannot be had: missing, a folder, unreadable, too large.
Result<QByteArray> readBytes(const QString &path, const QString &file);

/// The object or list in the text, or why there is none: empty, not UTF-8, not JSON (with line and column), too deep.
Result<QJsonValue> parseJson(const QByteArray &text, const QString &file);

} // namespace relief::content
