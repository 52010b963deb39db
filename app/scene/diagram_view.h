// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One diagram as a widget: draws the snapshot it was last given, pans, zooms, selects, opens portals.

#include "scene/chain_painter.h"
#include "scene/plot_curves.h"
#include "session/snapshot.h"
#include "theme/artwork.h"
#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QPainter;

namespace relief::content {
struct Setup;
}

namespace relief::scene {

class DiagramView : public QWidget {
    Q_OBJECT

public:
    explicit DiagramView(theme::Artwork *artwork, QWidget *parent = nullptr);
    ~DiagramView() override;

    void setTheme(const theme::Theme &theme);
    void setReducedMotion(bool reduced);

    /// The diagrams that exist: only portals to them are shown. None at first.
    void setReachable(const QStringList &diagrams);

    /// Shows a snapshot. Repaints only what differs from the one before; the same snapshot twice repaints nothing.
    void show(const session::Snapshot &snapshot);
    using QWidget::show;

    /// Keyboard and search: the node gets the focus ring and is scrolled into view; empty for none.
    void setSelectedNode(const QString &node);
    QString selectedNode() const;

    /// Keyboard: one of the edges at the selected node stands out and says what it does; -1 for none. Its source is
    /// selected if neither end is.
    void setSelectedEdge(int edge);
    int selectedEdge() const;

    /// The next show() of that diagram leads through the portal between it and the one shown, in or out, in 450 ms;
    /// as a fade under reduced motion; at once without such a portal, and as soon as anything is pressed.
    void zoomThrough(const QString &diagram);
    bool isZooming() const;
    void setZoomProgress(double progress); ///< 0 to 1, by hand; 1 ends it

    /// Redraws every influence by its certainty; nothing changes its place.
    void setEvidenceLens(bool on);
    bool evidenceLens() const;

    /// Makes a chain of causes stand out with numbers; empty for none. Another diagram takes it away.
    void setChain(const Chain &chain);

    /// Everything but the surroundings of these nodes steps back; empty for none. Stays for the next diagram.
    void setSpotlight(const QStringList &nodes);

    /// Close to what is in the light, or the whole picture; moves there in 450 ms, fades under reduced motion. As
    /// isZooming() and setZoomProgress() say.
    void setFraming(bool near);

    /// For the plots of a time course; when medicines or the diagram change.
    void setCurves(const PlotCurves &curves);

    void zoomIn();
    void zoomOut();
    void fit();
    void setLabelsVisible(bool visible);
    bool labelsVisible() const;

    /// The meter of a readout that is told beside the picture; empty for none.
    void setMeterHidden(const QString &readout);

    /// Adds particles drifting anywhere until `count` move: a load for the benchmark.
    void setExtraParticles(int count);

    quint64 paintCount() const; ///< paint events so far; for the benchmark and for "paused means zero"
    int stillCount() const;     ///< how often more than the moving particles had to be drawn

    // what is shown, for screen readers and tests
    const session::Snapshot &snapshot() const; ///< its diagram is null before the first show()
    QRect nodeRect(int node) const;            ///< in the widget, clipped to it
    QRect edgeRect(int edge) const;            ///< the same of an edge
    void activateNode(int node);               ///< as by Enter

Q_SIGNALS:
    void nodeSelected(const QString &node);  ///< clicked, or reached by keyboard; empty when cleared
    void nodeActivated(const QString &node); ///< Enter or double click
    void portalActivated(const QString &diagram);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// What a picture shows besides the snapshot; each as the DiagramView's.
struct DiagramOptions {
    QStringList reachable{};
    PlotCurves curves{};
    QStringList spotlight{};
    bool near = false;
    bool lens = false;
    bool words = true; ///< false: no names, numbers and tags, which would cover a small picture
};

/// What a setup says of its picture: light, framing and lens.
DiagramOptions optionsOf(const content::Setup &setup);

/// Draws the diagram of a snapshot into any paint device, as the view of that size would: for export and tests.
/// SVG and PDF get shapes and text instead of pixels.
void paintDiagram(QPainter &painter, QSize size, const session::Snapshot &snapshot, const theme::Theme &theme,
    theme::Artwork &artwork, const DiagramOptions &options = {});

} // namespace relief::scene
