// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/save_place.h"

#include "ui/main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavePlace)
};

} // namespace

QString SavePlace::start() const
{
    return folder.isEmpty() ? QDir::homePath() : folder;
}

/// Links are followed: a link in the folder leads out of it.
bool SavePlace::allows(const QString &path) const
{
    if (!files || folder.isEmpty()) {
        return files;
    }
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo file(path);
    const QString place = file.isSymLink() ? QFileInfo(file.canonicalFilePath()).path()
                                           : QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString inside = root.endsWith(u'/') ? root : root + u'/';
    return !root.isEmpty() && (place == root || place.startsWith(inside));
}

QString SavePlace::refusal() const
{
    return files ? Words::tr("This computer saves files in %1 only.").arg(QDir::toNativeSeparators(folder))
                 : Words::tr("This computer saves no files.");
}

SavePlace savePlaceOf(const QWidget *widget)
{
    for (const QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        if (const auto *window = qobject_cast<const MainWindow *>(above)) {
            return window->savePlace();
        }
    }
    return {};
}

} // namespace relief::ui
