// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Home: three doors by intention, pictures to choose from, where one was, and the tour.

#include "ui/page.h"

#include <QLabel>

class QGridLayout;

namespace relief::ui {

class ArrowButton;
class DiagramTile;
class HomeDoor;
class HomeHero;
class IconLabel;
class LiveMotion;
class LiveThumbnails;
class Pane;
class ProseText;
class ScrollColumn;
class WrapButton;

class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *) override {}
    std::vector<QWidget *> areas() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addDoors(QGridLayout *grid);
    void addTiles(QGridLayout *grid);
    QLayout *makeFoot();
    void hideUnshown();
    void refresh();

    session::Session *m_session;
    LiveThumbnails *m_thumbnails; ///< its own: they move
    LiveMotion *m_motion;
    ScrollColumn *m_scroll;
    HomeHero *m_hero;
    QLabel *m_title;
    ProseText *m_about;
    QLabel *m_choose;
    ArrowButton *m_continue;
    std::vector<HomeDoor *> m_doors;
    std::vector<DiagramTile *> m_tiles;
    std::vector<IconLabel *> m_promises;
    QStringList m_promiseIcons;
    Look m_look;
    bool m_wasAway = false; ///< another page was shown after this one
};

} // namespace relief::ui
