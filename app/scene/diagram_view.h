// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One diagram as a widget: draws the snapshot it was last given, pans, zooms, selects, opens portals.

#include "session/snapshot.h"
#include "theme/artwork.h"
#include "theme/theme.h"

#include <QWidget>

#include <memory>

namespace relief::scene {

class DiagramView : public QWidget {
    Q_OBJECT

public:
    explicit DiagramView(theme::Artwork *artwork, QWidget *parent = nullptr);
    ~DiagramView() override;

    void setTheme(const theme::Theme &theme);
    void setReducedMotion(bool reduced);

    /// Shows a snapshot. Repaints only what differs from the one before; the same snapshot twice repaints nothing.
    void show(const session::Snapshot &snapshot);

    /// Keyboard and search: the node gets the focus ring and is scrolled into view; empty for none.
    void setSelectedNode(const QString &node);
    QString selectedNode() const;

    void zoomIn();
    void zoomOut();
    void fit();
    void setLabelsVisible(bool visible);
    bool labelsVisible() const;

    quint64 paintCount() const; ///< paint events so far; for the benchmark and for "paused means zero"

Q_SIGNALS:
    void nodeSelected(const QString &node); ///< clicked, or reached by keyboard; empty when cleared
    void nodeActivated(const QString &node); ///< Enter or double click
    void portalActivated(const QString &diagram);

protected:
    // events: see diagram_view.cpp

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Draws the diagram of a snapshot into any paint device, as the view of that size would: for export and tests.
void paintDiagram(
    QPainter &painter, QSize size, const session::Snapshot &snapshot, const theme::Theme &theme, theme::Artwork &artwork);

} // namespace relief::scene
