// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of a picture, whose playhead moves with the clock.
#include "scene/picture.h"
#include "scene/plot_painter.h"
#include "scene/tiles.h"

#include <QPainter>

#include <cmath>

namespace relief::scene {

namespace {

QRect scaled(const QRectF &box, double ratio)
{
    return QRectF(box.topLeft() * ratio, box.size() * ratio).toAlignedRect();
}

} // namespace

QRegion Picture::setCurves(const PlotCurves &curves)
{
    if (curves == m_curves) {
        return {};
    }
    m_curves = curves;
    m_plotsDirty = true;
    QRegion region;
    for (const PlotArt &plot : m_art.plots) {
        region += scaled(plotBox(m_stage, plot), m_stage.pixelRatio);
    }
    return region;
}

void Picture::ensurePlots()
{
    if (!m_plotsDirty) {
        return;
    }
    m_plotsDirty = false;
    m_plots.clear();
    for (const PlotArt &plot : m_art.plots) {
        const QRect box = scaled(plotBox(m_stage, plot), m_stage.pixelRatio);
        const auto drawn = [&](bool past) {
            QPixmap pixmap(box.size());
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(-box.topLeft());
            paintCurves(painter, m_stage, m_sprites, plot, m_curves, past);
            return pixmap;
        };
        m_plots.push_back({box.topLeft(), drawn(true), drawn(false)});
    }
}

void Picture::paintPlots(QPainter &painter, const QRegion &region)
{
    ensurePlots();
    for (size_t i = 0; i < m_plots.size(); ++i) {
        const PlotPixmaps &plot = m_plots[i];
        const QRect box(plot.at, plot.past.size());
        const int split = qRound(playheadX(m_stage, m_art.plots[i], m_snapshot.minutes) * m_stage.pixelRatio);
        for (const QRect &dirty : region &box) {
            const QRect before = dirty & QRect(QPoint(box.left(), box.top()), QPoint(split - 1, box.bottom()));
            const QRect after = dirty & QRect(QPoint(split, box.top()), box.bottomRight());
            painter.drawPixmap(before.topLeft(), plot.past, before.translated(-plot.at));
            painter.drawPixmap(after.topLeft(), plot.future, after.translated(-plot.at));
        }
        if (region.intersects(scaled(playheadBox(m_stage, m_art.plots[i], m_snapshot.minutes), m_stage.pixelRatio))) {
            paintPlayhead(painter, m_stage, m_art.plots[i], m_snapshot.minutes);
        }
    }
}

/// What the playhead leaves and where it comes.
void Picture::addPlayheads(Tiles &changed, double before) const
{
    for (const PlotArt &plot : m_art.plots) {
        if (before != m_snapshot.minutes) {
            const QRectF both =
                playheadBox(m_stage, plot, before).united(playheadBox(m_stage, plot, m_snapshot.minutes));
            changed.add(scaled(both, m_stage.pixelRatio).adjusted(-1, -1, 1, 1));
        }
    }
}

void Picture::paintPlotShapes(QPainter &painter)
{
    for (const PlotArt &plot : m_art.plots) {
        const QRectF box = plotBox(m_stage, plot);
        const double x = playheadX(m_stage, plot, m_snapshot.minutes);
        for (const bool past : {true, false}) {
            painter.save();
            painter.setClipRect(past ? QRectF(box.topLeft(), QPointF(x, box.bottom()))
                                     : QRectF(QPointF(x, box.top()), box.bottomRight()),
                Qt::IntersectClip);
            paintCurves(painter, m_stage, m_sprites, plot, m_curves, past);
            painter.restore();
        }
        paintPlayhead(painter, m_stage, plot, m_snapshot.minutes);
    }
}

} // namespace relief::scene
