// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/bench_command.h"

#include "commands/arguments.h"
#include "commands/bench_clock.h"
#include "commands/bench_frames.h"
#include "commands/bench_model.h"
#include "commands/bench_output.h"
#include "commands/bench_probe.h"
#include "commands/bench_search.h"
#include "commands/pack_choice.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace relief::commands {

using namespace Qt::StringLiterals;

namespace {

QByteArray asJson(const std::vector<BenchItem> &items)
{
    QJsonArray list;
    for (const BenchItem &item : items) {
        QJsonObject object{{"id"_L1, item.id}, {"unit"_L1, item.unit}, {"ok"_L1, !item.isMissed()},
            {"value"_L1, item.value ? QJsonValue(*item.value) : QJsonValue()}};
        if (item.limit) {
            object.insert("limit"_L1, *item.limit);
        }
        if (!item.detail.isEmpty()) {
            object.insert("detail"_L1, item.detail);
        }
        if (!item.note.isEmpty()) {
            object.insert("note"_L1, item.note);
        }
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{"format"_L1, 1}, {"program"_L1, QCoreApplication::applicationVersion()},
                             {"platform"_L1, QGuiApplication::platformName()}, {"items"_L1, list}})
        .toJson();
}

QByteArray asTable(const std::vector<BenchItem> &items)
{
    QString table;
    for (const BenchItem &item : items) {
        const QString value = item.value ? QString::number(*item.value, 'g', 4) : u"-"_s;
        const QString limit = item.limit ? u"<= "_s + QString::number(*item.limit) : QString();
        const QString verdict = !item.limit       ? QString()
                                : item.isMissed() ? QCoreApplication::translate("Commands", "MISSED")
                                                  : QCoreApplication::translate("Commands", "ok");
        table += u"%1 %2 %3 %4 %5 %6"_s.arg(item.what, -62)
                     .arg(value, 9)
                     .arg(item.unit, -6)
                     .arg(limit, -8)
                     .arg(verdict, -7)
                     .arg(item.note)
                     .trimmed()
                 + u'\n';
    }
    return table.toUtf8();
}

} // namespace

int runBench(const QStringList &arguments, Context &context)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Commands", "Measures how fast this is on this machine, against its limits."));
    parser.addOption({u"json"_s, QCoreApplication::translate("Commands", "Print JSON instead of a table.")});
    if (const auto status = parse(parser, arguments, context)) {
        return *status;
    }
    const content::LoadedPack loaded = loadPack(corePack());
    if (!loaded.isUsable()) {
        return refuse(context, loaded.issues);
    }
    const double copyMs = frameCopyMs();
    std::vector<BenchItem> items{{u"frame_copy"_s,
        QCoreApplication::translate("Commands", "Copy of one frame, 1920x1080"), u"ms"_s, copyMs, {}, {}, {}}};
    for (BenchItem &item : windowItems(context.probeProgram)) {
        items.push_back(std::move(item));
    }
    for (BenchItem &item : frameItems(loaded.pack, copyMs)) {
        items.push_back(std::move(item));
    }
    for (BenchItem &item : modelItems(loaded.pack)) {
        items.push_back(std::move(item));
    }
    for (BenchItem &item : outputItems(loaded.pack)) {
        items.push_back(std::move(item));
    }
    items.push_back(searchItem(loaded.pack));
    context.out.write(parser.isSet(u"json"_s) ? asJson(items) : asTable(items));
    return success;
}

} // namespace relief::commands
