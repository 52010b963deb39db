// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The whole picture of a snapshot, in layers that are redrawn as seldom as possible:
//   back and front   static art, when the look changes (theme, size, zoom)
//   still            both with the parts between and on them, when the state changes
//   words            small pixmaps, when words or the look change
//   movers           copied on top in each frame
//   veil             over them, only while there is a spotlight
// What is drawn is a function of the snapshot and the look alone.

#include "scene/chain_painter.h"
#include "scene/lettering.h"
#include "scene/motion.h"
#include "scene/plot_curves.h"
#include "scene/spotlight.h"

#include <QPixmap>
#include <QRegion>
#include <QStringList>

namespace relief::scene {

class Tiles;

class Picture {
public:
    explicit Picture(theme::Artwork *artwork);
    Picture(const Picture &) = delete; // its stage points into it
    Picture &operator=(const Picture &) = delete;

    void setTheme(const theme::Theme &theme);
    void setPane(const QSizeF &size, double pixelRatio);
    void setCamera(const Camera &camera);
    void setReserved(const std::vector<QRectF> &reserved);
    void setReducedMotion(bool reduced);
    void setLabelsVisible(bool visible);
    void setMetersVisible(bool visible);         ///< before the first show()
    bool setMeterHidden(const QString &readout); ///< whether it is another one
    void setReachable(const QStringList &diagrams);
    void retranslate();         ///< the language changed
    void setSelected(int node); ///< -1 for none
    void setExtraParticles(int count);
    void setEvidenceLens(bool on); ///< every influence by its certainty, and nothing moves
    bool evidenceLens() const { return m_lens; }
    bool setChain(const Chain &chain); ///< stands out, and nothing moves; empty for none. Whether it is another one

    /// Their surroundings stay clear, whatever diagram has them; empty for none. Whether it is another one.
    bool setSpotlight(const QStringList &nodes);
    const Spotlight &spotlight() const { return m_spotlight; }
    Camera framing(bool near) const; ///< the whole picture, or close to what is in the light

    /// What its plots draw; what must be painted anew, in device pixels.
    QRegion setCurves(const PlotCurves &curves);

    /// What must be painted anew, in device pixels; empty if nothing looks different.
    QRegion show(const session::Snapshot &snapshot);

    /// Paints a part, given in device pixels, with a painter in device pixels.
    void paint(QPainter &painter, const QRegion &region);

    /// Paints everything as shapes and text, for SVG and PDF.
    void paintVector(QPainter &painter);

    bool isEmpty() const { return m_snapshot.diagram == nullptr; }
    const session::Snapshot &snapshot() const { return m_snapshot; }
    const SceneArt &art() const { return m_art; }
    const SceneState &state() const { return m_state; }
    const SymbolLibrary &symbols() const { return m_symbols; }
    const Stage &stage() const { return m_stage; }
    bool labelsVisible() const { return m_labelsVisible; }
    const Lettering &lettering();
    const std::vector<Mover> &movers();

    /// The diagram a node's portal leads to; empty if it has none, or none that exists yet.
    QString targetOf(int node) const;

    int stillCount() const { return m_stillCount; } ///< how often the state layer was drawn, for tests

private:
    struct TextPixmap {
        QPoint at;
        QPixmap pixmap;
    };

    struct PlotPixmaps {
        QPoint at;
        QPixmap past;
        QPixmap future;
    };

    void openDiagram();
    void lookChanged();
    void refreshWords();
    void ensureStill();
    void ensureLetters();
    void ensureNumbers();
    void collectMovers();
    void paintPortals(QPainter &painter) const;
    double opacityOf(size_t text) const;
    double opacityOf(int node) const;
    void aimSpotlight();
    std::vector<QRectF> spotlightFrames() const;
    void paintSpotlightLayer(QPainter &painter, const QRegion &region);
    void paintCardsAlone(QPainter &painter);
    void paintParts(QPainter &painter);
    void ensurePlots();
    void paintPlots(QPainter &painter, const QRegion &region);
    void paintPlotShapes(QPainter &painter);

    // what a new snapshot changes, besides the still picture
    void addPlayheads(Tiles &changed, double before) const;
    void addMoved(Tiles &changed, const std::vector<Mover> &before) const;
    void addNumbers(Tiles &changed) const;
    template <typename Paint>
    TextPixmap textPixmap(const QRectF &box, Paint paint) const;

    SymbolLibrary m_symbols;
    SceneArt m_art;
    std::vector<Obstacle> m_drawn; ///< of the art, for the words to avoid
    Stage m_stage;
    session::Snapshot m_snapshot;
    SceneState m_state;
    PictureWords m_words;
    Lettering m_lettering;
    ShapeCache m_shapes;
    SpriteSet m_sprites;
    Motion m_motion;
    std::vector<Mover> m_movers;
    std::vector<QRectF> m_reserved;
    QStringList m_reachable;
    QString m_hiddenMeter; ///< readout
    int m_selected = -1;
    bool m_reduced = false;
    bool m_labelsVisible = true;
    bool m_metersVisible = true;

    QPixmap m_back;
    QPixmap m_front;
    QPixmap m_still;
    std::vector<TextPixmap> m_texts; ///< meters first
    std::vector<PlotPixmaps> m_plots;
    PlotCurves m_curves;
    bool m_lens = false;
    Chain m_chain;
    QStringList m_spotlightNodes;
    Spotlight m_spotlight;
    QPixmap m_veil;
    bool m_veilDirty = true;
    bool m_plotsDirty = true;
    bool m_artDirty = true;
    bool m_stillDirty = true;
    bool m_lettersDirty = true;
    bool m_numbersDirty = true;
    bool m_motionDirty = true;
    int m_stillCount = 0;
};

} // namespace relief::scene
