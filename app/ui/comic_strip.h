// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A lesson as at most six still panels with the same facts: for those whom motion disturbs, to look back, for paper.

#include "session/lesson_player.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::ui {

class ComicPanel;
class ScrollColumn;
class Thumbnails;

class ComicStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostPanels = 6;

    ComicStrip(const session::Session &session, session::LessonPlayer *player, Thumbnails *thumbnails,
        QWidget *parent = nullptr);

    void setLook(const Look &look);
    void rebuild(); ///< another lesson
    void refresh(); ///< another step, stage or audience

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    std::vector<int> stepsNow() const;
    bool inSteps() const;
    void layOut();

    const session::Session &m_session;
    session::LessonPlayer *m_player;
    Thumbnails *m_thumbnails;
    ScrollColumn *m_scroll;
    std::vector<ComicPanel *> m_panels;
    std::vector<int> m_steps; ///< of the panels, as they are now
    const content::Lesson *m_built = nullptr;
    Look m_look;
};

/// The steps that are panels, six at most; without any named in the pack, the first ones.
std::vector<int> stripOf(const content::Lesson &lesson);

} // namespace relief::ui
