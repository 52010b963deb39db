// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window on the bundled pack, as a test wants it: nothing remembered, time stepped by hand.

#include "support.h"
#include "ui/frame_driver.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QTest>

#include <memory>

namespace fixture {

using namespace relief;

/// Lets layouts that depend on each other come to rest.
inline void settle()
{
    for (int i = 0; i < 6; ++i) {
        QApplication::processEvents();
    }
}

inline std::unique_ptr<ui::MainWindow> openPack(
    content::LoadedPack pack, QSize size = {1366, 768}, const QString &diagram = {}, bool remember = false)
{
    pack.issues.clear();
    ui::WindowOptions options;
    options.diagram = diagram;
    options.playing = false;
    options.remember = remember;
    auto window = std::make_unique<ui::MainWindow>(std::move(pack), options);
    window->findChild<ui::FrameDriver *>()->setManual(true);
    window->resize(size);
    window->show();
    window->activateWindow();
    settle(); // the first frame, and after it the charts
    return window;
}

/// At Explore; with an empty diagram at home.
inline std::unique_ptr<ui::MainWindow> openWindow(
    QSize size = {1366, 768}, const QString &diagram = QStringLiteral("D03"), bool remember = false)
{
    return openPack(support::corePack(), size, diagram, remember);
}

template <class W>
W *named(const QWidget *inside, const char *name)
{
    return inside->findChild<W *>(QString::fromLatin1(name));
}

/// A real click in the middle, after scrolling there as a person would.
inline void click(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(widget);
        }
    }
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace fixture
