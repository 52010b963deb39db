// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QPluginLoader>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_WIN)
const auto fileName = "relief-voice.dll"_L1;
#else
const auto fileName = "relief-voice.so"_L1;
#endif

} // namespace

QStringList voicePlaces(const QString &programFolder)
{
    return {programFolder + u'/' + fileName, programFolder + "/../lib/relief-pathways/"_L1 + fileName};
}

std::unique_ptr<Voice> loadVoice()
{
    const QStringList places = voicePlaces(QCoreApplication::applicationDirPath());
    for (const QString &place : places) {
        if (!QFile::exists(place)) {
            continue;
        }
        QPluginLoader loader(place);
        if (auto *plugin = qobject_cast<VoicePlugin *>(loader.instance())) {
            return plugin->makeVoice();
        }
    }
    return nullptr;
}

} // namespace relief::ui
