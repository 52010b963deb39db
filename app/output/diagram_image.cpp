// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diagram_image.h"

#include "output/picture_file.h"
#include "theme/artwork.h"

#include <QPainter>

namespace relief::output {

content::Issues writeDiagram(const QString &path, QSize size, const session::Snapshot &snapshot,
    const theme::Theme &theme, const scene::DiagramOptions &options)
{
    const content::Diagram &diagram = *snapshot.diagram;
    return writePicture(path,
        {size, diagram.title.at(snapshot.audience), diagram.purpose.at(snapshot.audience), [&](QPaintDevice &device) {
             theme::Artwork artwork;
             QPainter painter(&device);
             scene::paintDiagram(painter, size, snapshot, theme, artwork, options);
         }});
}

} // namespace relief::output
