// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window under the policy of an administrator.

#include "content/policy.h"
#include "window_fixture.h"

namespace fixture {

class PolicyTest {
protected:
    void open(const content::Policy &policy, const QString &diagram = {}, const QString &lesson = {})
    {
        support::failOnWarnings();
        support::useTestFont();
        ui::WindowOptions options;
        options.policy = policy;
        options.diagram = diagram;
        options.lesson = lesson;
        options.theme = m_asked;
        options.playing = false;
        options.remember = false;
        content::LoadedPack pack = support::corePack();
        pack.issues.clear();
        m_window.reset();
        m_window = std::make_unique<ui::MainWindow>(std::move(pack), options);
        m_window->findChild<ui::FrameDriver *>()->setManual(true);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        settle();
    }

    void go(const QString &page) { m_window->openPage(page); }
    session::Session &session() { return m_window->session(); }

    /// The one of this name that can be seen; null if none can.
    template <class W = QWidget>
    W *shown(const QString &name)
    {
        for (W *each : m_window->findChildren<W *>(name)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<theme::ThemeId> m_asked; ///< on the command line
};

} // namespace fixture
