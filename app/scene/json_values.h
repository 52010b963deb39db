// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Points, boxes and files of the bundled artwork's JSON.

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace relief::scene {

/// [x, y]
QPointF pointFrom(const QJsonValue &json);

/// [x, y, width, height]
QRectF rectFrom(const QJsonValue &json);

/// The object in a resource; empty, with a warning, if it cannot be read.
QJsonObject jsonFile(const QString &path);

} // namespace relief::scene
