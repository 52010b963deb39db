// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a window to paper, an action at a time, as a person goes: a click, a key, or a word typed is one.

#include "poppler.h"
#include "window_test.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

namespace fixture {

class ExportTest : public WindowTest {
protected:
    static constexpr int mostActions = 12;

    void openAtHome()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        open(QString());
        m_actions = 0;
    }

    void act(const char *name)
    {
        ++m_actions;
        auto *target = part(name);
        QVERIFY2(target != nullptr, name);
        click(target);
        settle();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_actions;
        press(key, modifiers);
        settle();
    }

    void type(const QString &text)
    {
        ++m_actions;
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    /// With the dialog open: to a file by its name. Its words, without the room between them.
    QString saved(const QString &name)
    {
        act("export.save");
        auto *chooser = part<QDialog>("export.file");
        const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + name); // a new one
        ++m_actions;                                                                                 // the name
        chooser->findChild<QLineEdit *>()->setText(path);
        ++m_actions;
        QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
        QElapsedTimer waited;
        waited.start();
        while (!said().startsWith(QStringLiteral("Saved")) && waited.elapsed() < 30000) {
            QTest::qWait(10);
        }
        return path;
    }

    QString said() { return part<QLabel>("export.said")->text(); }

    int m_actions = 0;
    QTemporaryDir m_folder;
};

} // namespace fixture
