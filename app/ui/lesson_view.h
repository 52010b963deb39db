// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An open lesson: its steps, the picture or the comic strip, what is told below it, and the sheet of its stage.

#include "session/lesson_player.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class ComicStrip;
class LessonCaption;
class LessonPanel;
class LessonStepList;
class Thumbnails;

class LessonView : public QWidget {
    Q_OBJECT

public:
    LessonView(session::Session *session, session::LessonPlayer *player, theme::Artwork *artwork,
        Thumbnails *thumbnails, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReducedMotion(bool reduced);
    std::vector<QWidget *> areas() const;

    void startAtStep(); ///< the keyboard begins at the step shown
    void next();
    void playOn(); ///< a lesson that was just opened plays, unless it asks something
    void choose(int answer);
    void toggleStrip();
    void toggleCaptions();
    void print();

Q_SIGNALS:
    void destinationAsked(const relief::ui::Destination &destination);
    void lessonAsked(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectPanels();
    void stageChanged();
    void audienceChanged();
    void showPicture();
    void showStrip(bool strip);
    void standStill();
    void refreshPlots();
    bool isShowing() const;
    bool tells() const; ///< the stage has something to tell below the picture
    void layOut();

    session::Session *m_session;
    session::LessonPlayer *m_player;
    LessonStepList *m_steps;
    scene::DiagramView *m_view;
    ComicStrip *m_strip;
    LessonCaption *m_caption;
    LessonPanel *m_panel;
    bool m_opening = false; ///< where it stands comes in a moment
    bool m_stripShown = false;
    bool m_reducedMotion = false;
    Look m_look;
};

} // namespace relief::ui
