// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Beside the doors: the whole way of a signal as a picture, the tour, and the way to stop what moves on the page.

#include "ui/live_motion.h"
#include "ui/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace relief::ui {

class Card;
class IconButton;
class WrapButton;

class HomeHero : public QWidget {
    Q_OBJECT

public:
    HomeHero(LiveThumbnails *thumbnails, LiveMotion *motion, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReducedMotion(bool reduced); ///< nothing moves, so there is nothing to stop

Q_SIGNALS:
    void tourAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCardLayout();
    void fetch();
    void placeCard();
    void placeStop();
    void refreshStop();
    ThumbnailWish wish() const;

    LiveThumbnails *m_thumbnails;
    LiveMotion *m_motion;
    IconButton *m_stop; ///< or go on
    Card *m_card;
    QLabel *m_new;
    QLabel *m_title;
    WrapButton *m_play;
    QLabel *m_captions;
    QBoxLayout *m_start; ///< the button and what it says beside it, or below where there is no room
    Look m_look;
    bool m_painted = false; ///< no picture is wished for before the first frame
    QString m_key;
};

} // namespace relief::ui
