// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One diagram to a file: PNG, SVG or PDF, through a temporary file and a rename.

#include "output/picture_file.h"
#include "scene/diagram_view.h"
#include "session/snapshot.h"
#include "theme/theme.h"

#include <QSize>
#include <QString>

namespace relief::output {

/// Writes the picture; the format follows the file's ending (.png, .svg, .pdf). Empty issues mean success;
/// nothing is left behind otherwise.
content::Issues writeDiagram(const QString &path, QSize size, const session::Snapshot &snapshot,
    const theme::Theme &theme, const scene::DiagramOptions &options = {});

/// The same as something to be painted; the snapshot's pack has to outlive it.
PaintedPicture diagramPicture(QSize size, const session::Snapshot &snapshot, const theme::Theme &theme,
    const scene::DiagramOptions &options = {});

} // namespace relief::output
