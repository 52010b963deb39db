// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Exactly what the audience of a talk sees: title, picture, one line and one number, in its own language.

#include "ui/audience_bars.h"
#include "ui/look.h"

namespace relief::content {
struct Diagram;
}

namespace relief::scene {
class DiagramView;
}

namespace relief::session {
struct ReadoutValue;
struct Snapshot;
} // namespace relief::session

namespace relief::ui {

class AudienceOverlay;
class Talk;

class AudienceView : public QWidget {
    Q_OBJECT

public:
    AudienceView(Talk *talk, theme::Artwork *artwork, QWidget *parent = nullptr);
    ~AudienceView() override;

    void setReducedMotion(bool reduced);
    scene::DiagramView *picture() const { return m_picture; }

    /// The type of the audience, for whatever else is laid over the picture.
    AudienceScale scale() const;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh(); ///< everything
    void tick();    ///< what moves
    void showSnapshot();
    void showNumber(const session::Snapshot &snapshot);
    const session::ReadoutValue *toldOf(const session::Snapshot &snapshot) const;
    void refreshPlots();
    void applyScale();
    void layOut();

    Talk *m_talk;
    theme::Artwork *m_artwork;
    AudienceTitle *m_title;
    scene::DiagramView *m_picture;
    AudienceSentences *m_sentences;
    AudienceCaption *m_caption;
    AudienceOverlay *m_overlay = nullptr;
    QWidget *m_blank;
    std::unique_ptr<content::Diagram> m_diagram; ///< as shown: its numbers are told below
    QString m_language;                          ///< of the words in the picture
};

} // namespace relief::ui
