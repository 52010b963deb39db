// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diagram_image.h"

#include "theme/artwork.h"

#include <QPainter>

namespace relief::output {

PaintedPicture diagramPicture(
    QSize size, const session::Snapshot &snapshot, const theme::Theme &theme, const scene::DiagramOptions &options)
{
    const content::Diagram &diagram = *snapshot.diagram;
    return {size, diagram.title.at(snapshot.audience), diagram.purpose.at(snapshot.audience),
        [size, snapshot, theme, options](QPaintDevice &device) {
            theme::Artwork artwork;
            QPainter painter(&device);
            scene::paintDiagram(painter, size, snapshot, theme, artwork, options);
        }};
}

content::Issues writeDiagram(const QString &path, QSize size, const session::Snapshot &snapshot,
    const theme::Theme &theme, const scene::DiagramOptions &options)
{
    return writePicture(path, diagramPicture(size, snapshot, theme, options));
}

} // namespace relief::output
