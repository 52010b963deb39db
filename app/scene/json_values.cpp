// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/json_values.h"

#include <QFile>
#include <QJsonDocument>
#include <QtDebug>

namespace relief::scene {

QPointF pointFrom(const QJsonValue &json)
{
    return {json[0].toDouble(), json[1].toDouble()};
}

QRectF rectFrom(const QJsonValue &json)
{
    return {json[0].toDouble(), json[1].toDouble(), json[2].toDouble(), json[3].toDouble()};
}

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    QJsonParseError problem{};
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonObject object = QJsonDocument::fromJson(bytes, &problem).object();
    if (object.isEmpty()) {
        qWarning().noquote() << "scene: cannot read" << path << problem.errorString();
    }
    return object;
}

} // namespace relief::scene
