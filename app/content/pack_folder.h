// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which files of a folder are a pack's.

#include "content/schema.h"

#include <QString>

#include <vector>

namespace relief::content {

struct PackFile {
    FileKind kind = FileKind::Pack;
    QString name; ///< relative to the pack
    QString path;
};

struct PackListing {
    std::vector<PackFile> files; ///< sorted by name
    Issues issues;               ///< links that lead out, folders for files, entries nobody reads
};

PackListing listPack(const QString &folder);

} // namespace relief::content
