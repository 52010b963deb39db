// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// `relief-pathways bench-probe KIND`: one figure of the window for the benchmark; see commands/bench_probe.h.

#include "paint_watch.h"
#include "talk_probe.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <ctime>
#include <functional>
#include <memory>
#include <optional>

namespace relief {

inline void waitMs(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

inline QJsonObject firstFrame(const std::function<std::unique_ptr<QMainWindow>()> &makeWindow)
{
    double paintedNs = 0;
    const PaintWatch watch([&paintedNs] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        paintedNs = static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
        QApplication::quit();
    });
    const std::unique_ptr<QMainWindow> window = makeWindow();
    window->show();
    QApplication::exec();
    return {{QStringLiteral("paintedNs"), paintedNs}};
}

inline QJsonObject pausedRepaints(ui::MainWindow &window)
{
    constexpr int seconds = 3;
    waitMs(1000);
    window.session().setPlaying(false);
    waitMs(1000); // the last frame, and what fades after it
    const PaintWatch watch;
    waitMs(seconds * 1000);
    return {{QStringLiteral("repaintsPerSecond"), static_cast<double>(watch.count()) / seconds}};
}

/// Each move is timed until nothing is left to paint.
inline QJsonObject sliderMoves(ui::MainWindow &window)
{
    constexpr int moves = 40;
    waitMs(1000);
    window.session().setPlaying(false);
    window.session().setMinutes(session::Session::openingMin);
    waitMs(500);
    const PaintWatch watch;
    QJsonArray times;
    for (int i = 0; i < moves; ++i) {
        const content::Level level = i % 2 == 0 ? content::Level::Usual : content::Level::Low;
        times.append(paintedMs(watch, [&] { window.session().setLevel(content::MedicineGroup::Opioid, level); }));
        waitMs(50);
    }
    return {{QStringLiteral("movesMs"), times}};
}

/// Each diagram for the first time: nothing of it has been drawn yet.
inline QJsonObject openings(ui::MainWindow &window)
{
    waitMs(1000);
    window.session().setPlaying(false);
    waitMs(500);
    const PaintWatch watch;
    QJsonObject times;
    QJsonObject cpuTimes;
    const auto open = [&](const QString &id) {
        const std::clock_t before = std::clock();
        times.insert(id, paintedMs(watch, [&] { window.session().openDiagram(id); }));
        cpuTimes.insert(id, 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    };
    for (const content::Diagram &diagram : window.session().pack().diagrams) {
        if (diagram.id != window.session().snapshot().diagram->id) {
            open(diagram.id);
            waitMs(200);
        }
    }
    open(window.session().pack().opening); // seen, but the others have been drawn since
    return {{QStringLiteral("openMs"), times}, {QStringLiteral("openCpuMs"), cpuTimes}};
}

/// Each page for the first time, until its first frame is painted; small pictures come after it, one a turn.
inline QJsonObject pages(ui::MainWindow &window)
{
    waitMs(1000);
    window.session().setPlaying(false);
    waitMs(500);
    const PaintWatch watch;
    QJsonObject times;
    for (const QString &id : ui::MainWindow::pageIds()) {
        QElapsedTimer clock;
        clock.start();
        window.openPage(id);
        for (const int before = watch.count(); watch.count() == before && clock.elapsed() < 1000;) {
            QApplication::processEvents();
        }
        times.insert(id, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        waitMs(700);
    }
    return {{QStringLiteral("openMs"), times}};
}

inline void visitAll(ui::MainWindow &window)
{
    waitMs(1000);
    for (const content::Diagram &diagram : window.session().pack().diagrams) {
        window.session().openDiagram(diagram.id);
        waitMs(400);
    }
}

/// Proportional set size from the kernel's own sum, in MiB.
inline QJsonObject memory()
{
    waitMs(3000);
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:")) {
            return {{QStringLiteral("pssMiB"), line.mid(4).chopped(3).trimmed().toDouble() / 1024}};
        }
    }
    return {};
}

/// Answers a probe, or nothing if the arguments ask for none. `makeWindow` makes the program's window.
inline std::optional<int> runProbe(
    const QStringList &arguments, const std::function<std::unique_ptr<ui::MainWindow>()> &makeWindow)
{
    if (arguments.value(1) != QStringLiteral("bench-probe")) {
        return {};
    }
    QJsonObject answer;
    const QString kind = arguments.value(2);
    if (kind == QStringLiteral("empty")) {
        answer = firstFrame([] {
            auto window = std::make_unique<QMainWindow>();
            window->resize(1366, 768);
            return window;
        });
    } else if (kind == QStringLiteral("window")) {
        answer = firstFrame(makeWindow);
    } else if (kind == QStringLiteral("presenter")) {
        answer = presenterFrames(makeWindow()->session());
    } else {
        const std::unique_ptr<ui::MainWindow> window = makeWindow();
        window->resize(1920, 1080);
        window->show();
        if (kind == QStringLiteral("memory_all")) {
            visitAll(*window);
        }
        answer = kind == QStringLiteral("paused")     ? pausedRepaints(*window)
                 : kind == QStringLiteral("slider")   ? sliderMoves(*window)
                 : kind == QStringLiteral("diagrams") ? openings(*window)
                 : kind == QStringLiteral("pages")    ? pages(*window)
                                                      : memory();
    }
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(QJsonDocument(answer).toJson()) > 0 ? 0 : 1;
}

} // namespace relief
