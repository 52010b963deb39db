// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What tests of the Experiments page have: the page open, an experiment, and time stepped by hand.

#include "ui/experiments_page.h"
#include "window_test.h"

#include <QLabel>

namespace fixture {

class ExperimentsTest : protected WindowTest {
protected:
    using Stage = session::ExperimentRun::Stage;

    void openPage(content::LoadedPack pack = support::corePack(), QSize size = {1366, 768})
    {
        open(std::move(pack), QStringLiteral("D03"), size);
        click(button("page.experiments"));
        fixture::settle();
    }

    void openExperiment(const QString &id)
    {
        click(button(qPrintable(QStringLiteral("experiment.") + id)));
        fixture::settle();
        QCOMPARE(run()->experiment()->id, id);
    }

    void play(double seconds)
    {
        auto *driver = m_window->findChild<ui::FrameDriver *>();
        for (double done = 0; done < seconds; done += ui::FrameDriver::longestFrame) {
            driver->frame(ui::FrameDriver::longestFrame);
            QApplication::processEvents();
        }
    }

    /// All words on a part of the page.
    QStringList texts(const char *name)
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList all;
        for (const auto *label : part(name)->findChildren<QLabel *>()) {
            all << label->text();
        }
        for (const auto *one : part(name)->findChildren<QAbstractButton *>()) {
            all << one->text() << one->accessibleDescription();
        }
        return all;
    }

    ui::ExperimentsPage *page() { return m_window->findChild<ui::ExperimentsPage *>(); }
    session::ExperimentRun *run() { return page()->run(); }
    Stage stage() { return run()->stage(); }
};

} // namespace fixture
