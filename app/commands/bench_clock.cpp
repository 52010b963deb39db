// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_clock.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <ctime>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace relief::commands {

using namespace Qt::StringLiterals;

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double wallMs(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double frameCopyMs()
{
    constexpr std::size_t bytes = 1920UL * 1080 * 4;
    constexpr std::size_t pairs = 16; // more than any cache holds: a frame comes from memory and goes to memory
    constexpr std::size_t copies = 64;
    std::vector<std::vector<unsigned char>> from(pairs, std::vector<unsigned char>(bytes, 1));
    std::vector<std::vector<unsigned char>> to(pairs, std::vector<unsigned char>(bytes, 2));
    std::vector<double> times;
    for (std::size_t i = 0; i < copies; ++i) {
        from[i % pairs][i] = to[i % pairs][i + 1]; // each copy has to happen
        times.push_back(wallMs([&] { std::memcpy(to[i % pairs].data(), from[i % pairs].data(), bytes); }));
    }
    return median(std::move(times));
}

double processCpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

namespace {

/// User and system time in /proc/<pid>/stat, fields 14 and 15, counted after the name in parentheses.
double cpuSecondsOf(const QString &process)
{
#ifdef Q_OS_UNIX
    QFile file("/proc/"_L1 + process + "/stat"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
#else
    Q_UNUSED(process)
    return 0;
#endif
}

bool isServerOf(const QString &process, const QByteArray &display)
{
    QFile file("/proc/"_L1 + process + "/cmdline"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QList<QByteArray> words = file.readAll().split('\0');
    const QByteArray program = words.value(0).mid(words.value(0).lastIndexOf('/') + 1);
    return (program.startsWith('X') && words.contains(display)) // Xorg, Xvfb, Xwayland
           || (program == "Xorg" && display == ":0");
}

} // namespace

double displayServerCpuSeconds()
{
    const QByteArray display = qgetenv("DISPLAY").split('.').value(0);
    double seconds = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        if (isServerOf(process, display)) {
            seconds += cpuSecondsOf(process);
        }
    }
    return seconds;
}

} // namespace relief::commands
