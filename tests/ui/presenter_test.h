// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A window from which a talk is given on two fake monitors, with time by hand. Used as WindowTest is.

#include "scene/diagram_view.h"
#include "talk_fixture.h"
#include "ui/audience_view.h"
#include "ui/frame_driver.h"
#include "ui/lessons_page.h"
#include "ui/main_window.h"
#include "ui/presenter.h"
#include "ui/talk_clock.h"

namespace fixture {

class PresenterTest {
protected:
    static void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QApplication::processEvents();
        }
    }

    /// A window that is seen; null if there is none.
    static QWidget *windowNamed(const char *name)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->objectName() == QLatin1String(name)) {
                return window;
            }
        }
        return nullptr;
    }

    static QImage pixelsOf(QWidget *widget) { return widget->grab().toImage(); }

    void open(const QString &diagram = QStringLiteral("D03"), bool present = false)
    {
        support::failOnWarnings();
        support::useTestFont();
        offerPseudo();
        content::LoadedPack pack = support::corePack();
        pack.issues.clear();
        ui::WindowOptions options;
        options.diagram = diagram;
        options.playing = false;
        options.remember = false;
        options.present = present;
        m_window = std::make_unique<ui::MainWindow>(std::move(pack), options);
        m_window->findChild<ui::FrameDriver *>()->setManual(true);
        m_window->open();
        settle();
    }

    void close()
    {
        m_window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void openLesson()
    {
        m_window->openPage(QStringLiteral("lessons"));
        lessons()->go({ui::Destination::Kind::Lesson, QStringLiteral("L03"), {}});
        lessons()->player()->goTo(0);
        settle();
    }

    void startTalk()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(presenter() != nullptr);
        presenter()->clock()->setManual(true);
        settle();
    }

    ui::Presenter *presenter() const { return m_window->findChild<ui::Presenter *>(); }
    ui::Talk &talk() const { return *presenter()->talk(); }
    ui::AudienceView &audience() const { return *presenter()->audience(); }
    ui::LessonsPage *lessons() const { return m_window->findChild<ui::LessonsPage *>(); }
    QString titleSaid() const { return audience().findChild<ui::AudienceTitle *>()->accessibleName(); }
    ui::AudienceCaption *caption() const { return audience().findChild<ui::AudienceCaption *>(); }

    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace fixture
