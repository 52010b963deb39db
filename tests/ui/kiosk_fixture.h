// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A kiosk as a test wants it: its time comes from the test, its input through the window system.

#include "ui/kiosk.h"
#include "window_fixture.h"

#include <QWindow>

namespace fixture {

inline std::unique_ptr<ui::Kiosk> openKiosk(const QString &pinHash = {}, int idle = 90)
{
    content::LoadedPack pack = support::corePack();
    ui::WindowOptions options;
    options.policy.kiosk = {true, pinHash, idle};
    auto kiosk = std::make_unique<ui::Kiosk>(std::move(pack), options);
    kiosk->setManual(true);
    kiosk->show();
    settle();
    return kiosk;
}

/// The window that a key goes to: a dialog's, if there is one.
inline QWindow *front(const ui::Kiosk &kiosk)
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return (dialog != nullptr ? dialog : kiosk.window())->windowHandle();
}

inline void key(const ui::Kiosk &kiosk, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(front(kiosk), key, modifiers);
    settle();
}

inline void touch(const QWidget *widget)
{
    QWidget *window = widget->window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(window, widget->rect().center()));
    settle();
}

inline void touchAt(const ui::Kiosk &kiosk, const QPoint &at)
{
    QTest::mouseClick(kiosk.window()->windowHandle(), Qt::LeftButton, {}, at);
    settle();
}

} // namespace fixture
