// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One diagram to a file: PNG, SVG or PDF, through a temporary file and a rename.

#include "content/issue.h"
#include "scene/plot_curves.h"
#include "session/snapshot.h"
#include "theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace relief::output {

/// Writes the picture; the format follows the file's ending (.png, .svg, .pdf). Empty issues mean success;
/// nothing is left behind otherwise. `reachable`: the diagrams that exist, for the badges of portals to them;
/// `curves`: for diagrams with plots.
content::Issues writeDiagram(const QString &path, QSize size, const session::Snapshot &snapshot,
    const theme::Theme &theme, const QStringList &reachable = {}, const scene::PlotCurves &curves = {});

} // namespace relief::output
