// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every test of one diagram on the screen has. A test class takes it as a second base, calls open() in init() and
// close() in cleanup().

#include "scene/diagram_view.h"
#include "scene_fixture.h"

#include <QApplication>

#include <memory>

namespace fixture {

class ViewTest {
protected:
    /// D03 without medicine.
    void open()
    {
        support::failOnWarnings();
        m_view = std::make_unique<scene::DiagramView>(&m_artwork);
        m_view->setTheme(theme::Theme());
        m_view->resize(1120, 738);
        m_view->QWidget::show();
        m_view->show(noMedicine(QStringLiteral("D03")));
        QApplication::processEvents();
    }
    void close() { m_view.reset(); }

    theme::Artwork m_artwork;
    std::unique_ptr<scene::DiagramView> m_view;
};

} // namespace fixture
