// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_frames.h"

#include "commands/bench_clock.h"
#include "scene/diagram_view.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int particles = 1000;
constexpr qint64 framesPerSecond = 60;
constexpr int warmUpFrames = 30;
constexpr qint64 measuredFrames = 240;
constexpr QSize frameSize(1920, 1080);

/// The view in a window of its own, playing, with an opioid on board so that all kinds of particles move.
class MovingDiagram {
public:
    explicit MovingDiagram(const content::Pack &pack) : m_session(pack), m_view(&m_artwork)
    {
        theme::loadFonts();
        m_session.openDiagram(u"D03"_s);
        m_session.setLevel(content::MedicineGroup::Opioid, content::Level::Usual);
        m_session.setMinutes(session::Session::openingMin);
        m_session.setPlaying(true);
        m_view.setTheme(theme::Theme());
        m_view.setExtraParticles(particles);
        m_view.resize(frameSize);
        m_view.QWidget::show();
        for (int i = 0; i < warmUpFrames; ++i) {
            next();
        }
    }

    /// One frame: the clock moves, the picture is drawn and handed to the screen.
    void next()
    {
        m_session.advance(1.0 / static_cast<double>(framesPerSecond));
        m_view.show(m_session.snapshot());
        QCoreApplication::processEvents();
    }
    quint64 painted() const { return m_view.paintCount(); }

private:
    theme::Artwork m_artwork;
    session::Session m_session;
    scene::DiagramView m_view;
};

/// Processor time of as many frames as there are, each as soon as the last is done, times sixty.
double cpuPercentUnpaced(MovingDiagram &diagram)
{
    const double before = processCpuSeconds();
    for (int i = 0; i < measuredFrames; ++i) {
        diagram.next();
    }
    return 100 * (processCpuSeconds() - before) * framesPerSecond / measuredFrames;
}

/// Processor time of this process and the X server while a timer asks for sixty frames a second. Both are read from
/// /proc: the server copies each changed pixel once more, and somebody pays for that, too.
struct PacedShare {
    double process = 0; ///< percent of one core
    double server = 0;
};

PacedShare cpuPercentPaced(MovingDiagram &diagram)
{
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    qint64 frames = 0;
    QElapsedTimer clock;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        for (; frames * 1000 < clock.elapsed() * framesPerSecond && frames < measuredFrames; ++frames) {
            diagram.next();
        }
        if (frames >= measuredFrames) {
            loop.quit();
        }
    });
    const double process = processCpuSeconds();
    const double server = displayServerCpuSeconds();
    clock.start();
    timer.start(1000 / framesPerSecond); // as the window does; a late frame is made up for
    loop.exec();
    const double perSecond = 100 / (static_cast<double>(clock.elapsed()) / 1000);
    return {(processCpuSeconds() - process) * perSecond, (displayServerCpuSeconds() - server) * perSecond};
}

} // namespace

std::vector<BenchItem> frameItems(const content::Pack &pack, double copyMs)
{
    BenchItem frame{u"particle_frame"_s,
        QCoreApplication::translate("Commands", "D03 with 1,000 moving particles, one frame at 1920x1080"), u"copies"_s,
        {}, 2.5, {}, {}};
    BenchItem share{u"particle_cpu"_s,
        QCoreApplication::translate("Commands", "The same at 60 frames a second, of one core"), u"%"_s, {}, 13, {}, {}};
    if (pack.diagram(u"D03"_s) == nullptr) {
        frame.note = share.note = QCoreApplication::translate("Commands", "not measured: the pack has no D03");
        return {frame, share};
    }
    MovingDiagram diagram(pack);
    std::vector<double> times;
    const quint64 before = diagram.painted();
    for (int i = 0; i < measuredFrames; ++i) {
        times.push_back(wallMs([&diagram] { diagram.next(); }));
    }
    frame.value = median(times) / copyMs;
    frame.detail = {{"frame_ms"_L1, median(times)}, {"copy_ms"_L1, copyMs},
        {"painted"_L1, static_cast<double>(diagram.painted() - before)}, {"frames"_L1, measuredFrames}};
    const bool onDisplay = QGuiApplication::platformName() == "xcb"_L1;
    if (onDisplay) {
        const PacedShare paced = cpuPercentPaced(diagram);
        share.value = paced.process + paced.server;
        share.detail = {{"process_percent"_L1, paced.process}, {"server_percent"_L1, paced.server}};
    } else {
        share.value = cpuPercentUnpaced(diagram);
    }
    share.note = onDisplay ? QCoreApplication::translate("Commands", "X server included")
                           : QCoreApplication::translate("Commands", "offscreen: this process, no X server");
    return {frame, share};
}

} // namespace relief::commands
