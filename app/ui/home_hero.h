// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Beside the doors: the whole way of a signal as a picture, and the tour.

#include "ui/look.h"
#include "ui/thumbnails.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace relief::ui {

class Card;
class WrapButton;

class HomeHero : public QWidget {
    Q_OBJECT

public:
    explicit HomeHero(Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);

Q_SIGNALS:
    void tourAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fetch();
    void placeCard();

    Thumbnails *m_thumbnails;
    Card *m_card;
    QLabel *m_new;
    QLabel *m_title;
    WrapButton *m_play;
    QLabel *m_captions;
    QBoxLayout *m_start; ///< the button and what it says beside it, or below where there is no room
    Look m_look;
    QPixmap m_picture;
    bool m_painted = false; ///< no picture is wished for before the first frame
    QString m_key;
};

} // namespace relief::ui
