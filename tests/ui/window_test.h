// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every test of one window has. A test class takes it as a second base, calls open() in init() and close() in
// cleanup().

#include "scene/diagram_view.h"
#include "window_fixture.h"

namespace fixture {

class WindowTest {
protected:
    /// At Explore on a laptop; with an empty diagram at home.
    void open(const QString &diagram = QStringLiteral("D03"), QSize size = {1366, 768})
    {
        open(support::corePack(), diagram, size);
    }
    /// Once more in the same test: with another pack.
    void open(content::LoadedPack pack, const QString &diagram = QStringLiteral("D03"), QSize size = {1366, 768})
    {
        support::failOnWarnings();
        support::useTestFont();
        m_window = openPack(std::move(pack), size, diagram);
    }
    void close() { m_window.reset(); }

    session::Session &session() { return m_window->session(); }
    scene::DiagramView *view() { return part<scene::DiagramView>("diagram"); }
    QAbstractButton *button(const char *name) { return part<QAbstractButton>(name); }

    /// By its object name; null if there is none.
    template <class W = QWidget>
    W *part(const char *name)
    {
        return named<W>(m_window.get(), name);
    }

    /// To whatever has the keyboard, as a person types.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace fixture
