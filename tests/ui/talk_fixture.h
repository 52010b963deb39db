// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A session with a lesson on two fake monitors, and a language that only tests speak.

#include "content/language.h"
#include "support.h"
#include "ui/talk.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace fixture {

using namespace relief;

/// Every text between brackets; written from the right, as Arabic.
class Bracketed : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

inline const QString pseudo = QStringLiteral("ar");
inline void offerPseudo()
{
    if (!content::offeredLanguages().contains(pseudo)) {
        content::addCatalog(pseudo, std::make_unique<Bracketed>());
    }
}

/// Runs a test on a laptop with a projector, as Qt's own fake platform has them.
template <class Test>
int runOnTwoScreens(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly)) {
        return 1;
    }
    file.write(R"({"synchronousWindowSystemEvents": true, "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080,
            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace fixture
