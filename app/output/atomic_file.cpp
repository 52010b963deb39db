// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/atomic_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace relief::output {

namespace {

content::Issue unwritable(const QString &path, const QString &why)
{
    return {path, {}, QCoreApplication::translate("Output", "the file cannot be written (%1).").arg(why),
        QCoreApplication::translate("Output", "Name a file in a folder that exists and may be written to."),
        content::Severity::Error};
}

} // namespace

content::Issues writeAtomically(const QString &path, const std::function<content::Issues(QIODevice &)> &write)
{
    const QFileInfo place(path);
    if (path.isEmpty()) {
        return {unwritable(path, QCoreApplication::translate("Output", "the name is empty"))};
    }
    if (place.isDir()) {
        return {unwritable(path, QCoreApplication::translate("Output", "it is a folder"))};
    }
    if (place.exists() && !place.isFile()) { // a rename would replace the device itself
        return {unwritable(path, QCoreApplication::translate("Output", "it is not an ordinary file"))};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {unwritable(path, file.errorString())};
    }
    content::Issues issues = write(file);
    if (!issues.empty()) {
        file.cancelWriting();
    }
    if (!file.commit() && issues.empty()) {
        issues.push_back(unwritable(path, file.errorString()));
    }
    return issues;
}

content::Issues stoppedWriting(const QString &path)
{
    return {{path, {}, QCoreApplication::translate("Output", "writing was stopped."), {}, content::Severity::Error}};
}

} // namespace relief::output
