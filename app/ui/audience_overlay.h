// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Over the picture the audience sees: the spotlight, trail or magnifier of whoever talks, and the class vote.

#include "ui/look.h"

#include <QPointer>
#include <QWidget>

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class Talk;

/// Lies over the DiagramView among the children of `parent`, follows its place and size, and takes the mouse only
/// while a tool is on. Seen only while it shows something.
class AudienceOverlay : public QWidget {
    Q_OBJECT

public:
    AudienceOverlay(Talk *talk, QWidget *parent);

    void setLook(const Look &look); ///< the audience's

    QRect lens() const; ///< of spotlight or magnifier; empty for neither

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    static constexpr int trailWidth = 12; ///< units

    void follow();
    void refresh();
    void refreshWords();
    void pointerMoved();
    void pictureMoved();
    double unit() const; ///< one pixel of a screen of 1080, enlarged as the audience's type is
    bool showsVote() const;
    QRect voteBox() const;
    QRegion marked() const; ///< all that a pointer covers
    QPointF pointed() const;
    void paintSpotlight(QPainter &painter, const QRegion &region) const;
    void paintTrail(QPainter &painter) const;
    void paintMagnifier(QPainter &painter) const;

    Talk *m_talk;
    QPointer<scene::DiagramView> m_view;
    QRegion m_marked; ///< as painted last
    Look m_look;
};

} // namespace relief::ui
