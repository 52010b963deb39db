// SPDX-License-Identifier: GPL-3.0-or-later
// The plug-in that was built is one the program takes. No engine is started: that is a matter of each computer.
#include "ui/voice.h"

#include <QFileInfo>
#include <QPluginLoader>
#include <QTest>

using namespace relief;

class TestVoicePlugin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatTheProgramAsksFor()
    {
        QPluginLoader loader(QStringLiteral(VOICE_PLUGIN));
        QVERIFY2(loader.load(), qPrintable(loader.errorString()));
        QVERIFY(qobject_cast<ui::VoicePlugin *>(loader.instance()) != nullptr);
    }
    void itLiesBesideTheProgram()
    {
        QCOMPARE(
            QFileInfo(QStringLiteral(VOICE_PLUGIN)).absolutePath(), QFileInfo(QStringLiteral(PROGRAM)).absolutePath());
    }
};

QTEST_GUILESS_MAIN(TestVoicePlugin)
#include "tst_voice_plugin.moc"
