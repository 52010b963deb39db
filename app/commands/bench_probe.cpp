// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_probe.h"

#include "commands/bench_clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <chrono>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 11;
constexpr int timeoutMs = 30000;
constexpr double nsPerMs = 1e6;

QJsonObject probe(const QString &program, const QString &kind)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {u"bench-probe"_s, kind});
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// Milliseconds from just before the process is started to its first painted frame; nothing if it failed.
std::optional<double> startMs(const QString &program, const QString &kind)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const double before = static_cast<double>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
    const QJsonValue painted = probe(program, kind).value("paintedNs"_L1);
    return painted.isDouble() ? std::optional((painted.toDouble() - before) / nsPerMs) : std::nullopt;
}

void markUnmeasured(BenchItem &item)
{
    if (!item.value) {
        item.note = QCoreApplication::translate("Commands", "not measured: the window did not answer");
    }
}

BenchItem startItem(const QString &program)
{
    BenchItem item{u"start_ratio"_s,
        QCoreApplication::translate("Commands", "Start to first painted frame, over an empty window"), u"ratio"_s, {},
        3.5, {}, {}};
    std::vector<double> empty;
    std::vector<double> full;
    for (int i = 0; i < starts && !program.isEmpty(); ++i) { // in turns, so that a busy moment hits both
        const auto emptyMs = startMs(program, u"empty"_s);
        const auto fullMs = startMs(program, u"window"_s);
        if (!emptyMs || !fullMs) {
            break;
        }
        empty.push_back(*emptyMs);
        full.push_back(*fullMs);
    }
    if (!empty.empty()) {
        item.value = median(full) / median(empty);
        item.detail = {{"window_ms"_L1, median(full)}, {"empty_ms"_L1, median(empty)}, {"starts"_L1, starts}};
    }
    markUnmeasured(item);
    return item;
}

BenchItem single(const QString &program, const QString &kind, QLatin1StringView key, BenchItem item)
{
    const QJsonValue answer = program.isEmpty() ? QJsonValue() : probe(program, kind).value(key);
    if (answer.isDouble()) {
        item.value = answer.toDouble();
    }
    if (answer.isArray()) {
        std::vector<double> values;
        for (const auto &value : answer.toArray()) {
            values.push_back(value.toDouble());
        }
        item.value = median(values);
        item.detail = {{"times"_L1, static_cast<double>(values.size())}};
    }
    markUnmeasured(item);
    return item;
}

/// The slowest of all; the others are the detail.
BenchItem openingsItem(const QString &program, const QString &kind, BenchItem item)
{
    const QJsonObject answer = program.isEmpty() ? QJsonObject() : probe(program, kind);
    const QJsonObject times = answer.value("openMs"_L1).toObject();
    const QJsonObject cpuTimes = answer.value("openCpuMs"_L1).toObject();
    QString slowest;
    for (auto time = times.begin(); time != times.end(); ++time) {
        if (!item.value || time.value().toDouble() > *item.value) {
            item.value = time.value().toDouble();
            slowest = time.key();
        }
    }
    if (item.value) {
        item.detail = {{"slowest"_L1, slowest}, {"open_ms"_L1, times}, {"cpu_ms"_L1, cpuTimes}};
        item.note = slowest;
    }
    markUnmeasured(item);
    return item;
}

/// Nineteen of twenty frames take no longer.
BenchItem presenterItem(const QString &program, BenchItem item)
{
    const QJsonArray frames =
        program.isEmpty() ? QJsonArray() : probe(program, u"presenter"_s).value("framesMs"_L1).toArray();
    std::vector<double> times;
    for (const auto &frame : frames) {
        times.push_back(frame.toDouble());
    }
    if (!times.empty()) {
        std::sort(times.begin(), times.end());
        item.value = times[times.size() * 95 / 100];
        item.detail = {{"median_ms"_L1, median(times)}, {"slowest_ms"_L1, times.back()},
            {"frames"_L1, static_cast<double>(times.size())}};
    }
    markUnmeasured(item);
    return item;
}

} // namespace

std::vector<BenchItem> windowItems(const QString &program)
{
    const auto item = [](const QString &id, const char *what, const QString &unit, double limit) {
        return BenchItem{id, QCoreApplication::translate("Commands", what), unit, {}, limit, {}, {}};
    };
    return {
        startItem(program),
        single(program, u"paused"_s, "repaintsPerSecond"_L1,
            item(u"paused_repaints"_s, QT_TRANSLATE_NOOP("Commands", "Repaints while paused"), u"1/s"_s, 0)),
        single(program, u"slider"_s, "movesMs"_L1,
            item(u"slider"_s, QT_TRANSLATE_NOOP("Commands", "Slider move to picture, chart and text"), u"ms"_s, 16)),
        openingsItem(program, u"diagrams"_s,
            item(u"open_diagram"_s,
                QT_TRANSLATE_NOOP("Commands", "Opening a diagram until all is painted, the slowest"), u"ms"_s, 100)),
        openingsItem(program, u"pages"_s,
            item(u"open_page"_s,
                QT_TRANSLATE_NOOP("Commands", "Opening a page until its first frame is painted, the slowest"), u"ms"_s,
                150)),
        presenterItem(program,
            item(u"presenter_frame_p95"_s,
                QT_TRANSLATE_NOOP("Commands", "Audience and console of a talk, both 1920x1080, p95 of a frame"),
                u"ms"_s, 16.7)),
        single(program, u"memory"_s, "pssMiB"_L1,
            item(u"memory"_s, QT_TRANSLATE_NOOP("Commands", "Memory (PSS) with the window open"), u"MiB"_s, 90)),
        single(program, u"memory_all"_s, "pssMiB"_L1,
            item(u"memory_all"_s, QT_TRANSLATE_NOOP("Commands", "The same once all diagrams have been open"), u"MiB"_s,
                110)),
    };
}

} // namespace relief::commands
