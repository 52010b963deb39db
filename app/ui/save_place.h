// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where files may be saved, as the administrator of the computer decides.

#include <QString>

class QWidget;

namespace relief::ui {

struct SavePlace {
    bool files = true; ///< false: none is saved anywhere
    QString folder{};  ///< the only one files are saved in, and those below it; empty: any

    bool isAnywhere() const { return files && folder.isEmpty(); }
    QString start() const; ///< where a choice begins
    bool allows(const QString &path) const;
    QString refusal() const; ///< a sentence; translated
};

/// As it is for the main window that a widget is of; without one, anywhere.
SavePlace savePlaceOf(const QWidget *widget);

} // namespace relief::ui
