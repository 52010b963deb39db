// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names for files that are offered to be saved.

#include <QString>

namespace relief::output {

/// "How an opioid eases pain", "en", "pdf": "how-an-opioid-eases-pain.en.pdf". Letters of every script stay; nothing is
/// in it that a file system refuses.
QString suggestedFileName(const QString &title, const QString &language, const QString &ending);

} // namespace relief::output
