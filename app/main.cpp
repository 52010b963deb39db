// SPDX-License-Identifier: GPL-3.0-or-later
// The program: a sub-command without a window, or the window.

#include "commands/arguments.h"
#include "commands/pack_choice.h"
#include "commands/policy_choice.h"
#include "commands/version.h"
#include "commands/window_request.h"
#include "content/language.h"
#include "page_picture.h"
#include "ui/kiosk.h"
#include "ui/main_window.h"
#include "ui/window_settings.h"
#include "window_probe.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace relief;

namespace {

/// Qt stops the program where it finds no display; these make it possible to say so instead.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Qt remarks on a missing runtime folder, which no user of this program can make sense of or needs.
void dropRuntimeFolderRemark()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &place, const QString &message) {
        if (!message.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set"_L1)) {
            before(type, place, message);
        }
    });
}

int runCommand(int argc, char **argv, const QStringList &arguments, commands::Context &context)
{
    if (!commands::needsPixels(arguments)) {
        const QCoreApplication app(argc, argv);
        content::speak(u"en"_s);
        return *commands::run(arguments, context);
    }
    if (arguments.at(1) == "render"_L1 || !hasDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication app(argc, argv);
    context.probeProgram = QCoreApplication::applicationFilePath();
    context.pages = {ui::MainWindow::pageIds(), &drawPage};
    return *commands::run(arguments, context);
}

/// A request, and the administrator's part in it.
struct Start {
    commands::WindowRequest request;
    content::Policy policy;
};

ui::WindowOptions optionsOf(const Start &start, const std::optional<session::Coded> &coded)
{
    const commands::WindowRequest &request = start.request;
    ui::WindowOptions options;
    options.policy = start.policy;
    options.kiosk = request.kiosk || start.policy.kiosk.on;
    options.diagram = request.diagram;
    options.audience = content::chosen(start.policy.audience, request.audience, {}, content::Audience::Patient);
    options.theme = request.theme;
    options.lesson = request.lesson;
    options.present = request.present;
    options.coded = coded;
    return options;
}

/// Reads a pack beside what else a start has to do: Qt's own start and the fonts take about as long.
std::future<content::LoadedPack> startReading(const QString &pack)
{
    return std::async(std::launch::async, [pack] { return commands::loadPack(pack); });
}

/// As for a first start: nothing remembered, so that every run measures the same. What is measured of a picture needs
/// one; `atHome` is the start itself.
std::unique_ptr<ui::MainWindow> makeProbeWindow(std::future<content::LoadedPack> &reading, bool atHome)
{
    content::LoadedPack loaded = reading.get();
    ui::WindowOptions options;
    options.remember = false;
    options.diagram = atHome ? QString() : loaded.pack.opening;
    return std::make_unique<ui::MainWindow>(std::move(loaded), options);
}

int runProbeWindow(int argc, char **argv, const QStringList &arguments)
{
    std::future<content::LoadedPack> reading;
    if (arguments.value(2) != "empty"_L1) {
        reading = startReading(commands::corePack());
    }
    const QApplication app(argc, argv);
    if (reading.valid()) {
        theme::loadFonts();
        theme::openFonts();
    }
    return *runProbe(arguments, [&] { return makeProbeWindow(reading, arguments.value(2) == "window"_L1); });
}

/// Says what keeps the window from opening; nothing if all is well.
std::optional<int> refusal(const content::LoadedPack &loaded, commands::WindowRequest &request,
    std::optional<session::Coded> &coded, commands::Context &context)
{
    if (!loaded.isUsable()) {
        const int status = commands::refuse(context,
            QCoreApplication::translate("Commands", "%1: no diagram in this pack is sound.").arg(request.pack));
        commands::refuse(context, loaded.issues);
        return status;
    }
    if (!request.diagram.isEmpty()) {
        const commands::Read<QString> diagram = commands::readDiagram(request.diagram, loaded.pack);
        if (!diagram.complaint.isEmpty()) {
            return commands::refuse(context, diagram.complaint);
        }
        request.diagram = diagram.value;
    }
    if (!request.lesson.isEmpty() && loaded.pack.lesson(request.lesson) == nullptr) {
        return commands::refuse(context,
            QCoreApplication::translate("Commands", "--lesson: no lesson is called \"%1\".").arg(request.lesson));
    }
    if (!request.code.isEmpty()) {
        const content::Result<session::Coded> read = session::readCode(request.code, loaded.pack);
        if (!read) {
            return commands::refuse(context, read.issues());
        }
        coded = read.value();
    }
    return {};
}

int runKiosk(content::LoadedPack pack, const ui::WindowOptions &options)
{
    ui::Kiosk kiosk(std::move(pack), options);
    QObject::connect(&kiosk, &ui::Kiosk::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    kiosk.show();
    return QApplication::exec();
}

/// What an administrator says, what was asked for, what was chosen last time, else what the desktop speaks. A kiosk
/// remembers nothing.
void speakFirst(const Start &start)
{
    const bool kiosk = start.request.kiosk || start.policy.kiosk.on;
    const std::optional<QString> remembered = kiosk ? std::nullopt : ui::readSettings().language;
    content::speak(
        content::chosen(start.policy.language, start.request.language, remembered, content::languageOfDesktop()));
}

int runWindow(int argc, char **argv, Start start, commands::Context &context)
{
    commands::WindowRequest &request = start.request;
    std::future<content::LoadedPack> reading = startReading(request.pack);
    std::optional<session::Coded> coded;
    if (!hasDisplay()) {
        if (const std::optional<int> status = refusal(reading.get(), request, coded, context)) {
            return *status;
        }
        return commands::refuse(context,
            QCoreApplication::translate("Commands",
                "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); \"render\" draws without one."));
    }
    const QApplication app(argc, argv);
    speakFirst(start);
    theme::loadFonts();
    theme::openFonts();
    content::LoadedPack loaded = reading.get();
    if (const std::optional<int> status = refusal(loaded, request, coded, context)) {
        return *status;
    }
    const ui::WindowOptions options = optionsOf(start, coded);
    if (options.kiosk) {
        return runKiosk(std::move(loaded), options);
    }
    ui::MainWindow window(std::move(loaded), options);
    window.open();
    return QApplication::exec();
}

QStringList decoded(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QFile::decodeName(argv[i]);
    }
    return arguments;
}

/// Answers --help, --version and mistakes before the first heavy thing is loaded.
std::optional<Start> readStart(
    int argc, char **argv, const QStringList &arguments, commands::Context &context, int &status)
{
    const QCoreApplication app(argc, argv);
    auto request = commands::readWindowRequest(arguments, context, status);
    if (!request) {
        return {};
    }
    commands::Read<content::Policy> policy = commands::choosePolicy(request->policy, content::policyPath(), context);
    if (!policy.complaint.isEmpty()) {
        status = commands::refuse(context, policy.complaint);
        return {};
    }
    return Start{std::move(*request), std::move(policy.value)};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"relief-pathways"_s);
    QCoreApplication::setOrganizationName(u"relief-pathways"_s);
    QCoreApplication::setApplicationVersion(commands::version);
    QGuiApplication::setApplicationDisplayName(u"Relief Pathways"_s);
    QGuiApplication::setDesktopFileName(u"org.reliefpathways.ReliefPathways"_s);

    dropRuntimeFolderRemark();
    const QStringList arguments = decoded(argc, argv);
    QFile out;
    (void)out.open(stdout, QIODevice::WriteOnly);
    QTextStream err(stderr);
    commands::Context context{out, err, {}};
    if (commands::isCommand(arguments)) {
        return runCommand(argc, argv, arguments, context);
    }
    if (arguments.value(1) == "bench-probe"_L1) {
        return runProbeWindow(argc, argv, arguments);
    }
    int status = commands::success;
    auto start = readStart(argc, argv, arguments, context, status);
    return start ? runWindow(argc, argv, std::move(*start), context) : status;
}
