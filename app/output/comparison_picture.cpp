// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/comparison_picture.h"

#include "scene/diagram_view.h"
#include "theme/artwork.h"

#include <QCoreApplication>
#include <QPainter>

namespace relief::output {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr QSize paneSize(760, 540);
constexpr int gap = 20;
constexpr int titleHeight = 48;
constexpr int footHeight = 32;

struct Pane {
    QString title;
    session::Snapshot snapshot;
    scene::DiagramOptions options;
};

QSize sizeOf(size_t panes)
{
    return {static_cast<int>(panes) * (paneSize.width() + gap) + gap,
        gap + titleHeight + paneSize.height() + footHeight + gap};
}

void paintPane(QPainter &painter, const Pane &pane, const theme::Theme &theme, QPoint at)
{
    painter.setFont(theme.font(TextRole::Heading2));
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(QRect(at, QSize(paneSize.width(), titleHeight)), static_cast<int>(Qt::AlignVCenter), pane.title);
    const QPoint corner = at + QPoint(0, titleHeight);
    painter.save();
    painter.translate(corner);
    painter.setClipRect(QRect(QPoint(), paneSize));
    theme::Artwork artwork;
    scene::paintDiagram(painter, paneSize, pane.snapshot, theme, artwork, pane.options);
    painter.restore();
    painter.setPen(QPen(theme.color(u"ctrl"_s), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(corner, paneSize));
}

void paintPanes(QPaintDevice &device, const std::vector<Pane> &panes, const theme::Theme &theme)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = sizeOf(panes.size());
    painter.fillRect(QRect(QPoint(), size), theme.color(u"surface"_s));
    for (size_t i = 0; i < panes.size(); ++i) {
        paintPane(painter, panes[i], theme, {gap + static_cast<int>(i) * (paneSize.width() + gap), gap});
    }
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(QRect(gap, size.height() - gap - footHeight, size.width() - 2 * gap, footHeight),
        static_cast<int>(Qt::AlignVCenter),
        QCoreApplication::translate("Output", "Teaching model. Not for choosing doses."));
}

} // namespace

PaintedPicture comparisonPicture(const session::Comparison &comparison, const theme::Theme &theme)
{
    std::vector<Pane> panes;
    QStringList titles;
    for (size_t i = 0; i < comparison.panes().size(); ++i) {
        scene::DiagramOptions options;
        options.curves = scene::plotCurves(comparison.curves(i), comparison.doseMarks(i));
        panes.push_back({comparison.title(i), comparison.snapshot(i), options});
        titles << comparison.title(i);
    }
    const session::Snapshot &first = comparison.snapshot(0);
    return {sizeOf(panes.size()), first.diagram->title.at(first.audience), titles.join(u"; "_s),
        [panes, theme](QPaintDevice &device) { paintPanes(device, panes, theme); }};
}

} // namespace relief::output
