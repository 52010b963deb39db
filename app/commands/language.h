// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Languages the program speaks: English, and each catalog that was built in.

#include <QString>
#include <QStringList>

namespace relief::commands {

QStringList offeredLanguages(); ///< codes such as "en", English first

/// Installs the catalog for texts and the language's number format; false for a language that is not offered.
/// A QCoreApplication must exist.
bool speak(const QString &language);

/// The sentence for a language that is not offered.
QString notOffered(const QString &language);

} // namespace relief::commands
