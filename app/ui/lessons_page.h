// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lessons: all of them, or the one that is open. What the session showed before comes back when a lesson is left, and
// also while another page is in front; a lesson goes on where it was.

#include "ui/page.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace relief::session {
class LessonPlayer;
}

namespace relief::ui {

class HeaderBar;
class LessonLibrary;
class LessonView;
class SectionPlace;

class LessonsPage : public Page {
    Q_OBJECT

public:
    explicit LessonsPage(const PageParts &parts, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setReducedMotion(bool reduced) override;
    void addCommands(CommandRegistry *registry) override;
    std::vector<QWidget *> areas() const override;
    void go(const Destination &destination) override;
    Destination place() const override;
    bool wantsFrames() const override;
    void frame(double seconds) override;
    void resume() override;

    session::LessonPlayer *player() { return m_player; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How far a lesson was followed.
    struct Progress {
        bool done = false;
        bool checks = false; ///< was left at the questions
        int step = 0;
    };

    void connectParts();
    void open(const QString &lesson);
    void leave();
    void lessonChanged();
    void note(); ///< how far the open lesson is, for its card
    void sayProgress(const QString &lesson);
    void addPlayCommands(CommandRegistry *registry);

    session::Session *m_session;
    History *m_history;
    session::LessonPlayer *m_player;
    SectionPlace *m_place;
    HeaderBar *m_header;
    LessonLibrary *m_library;
    LessonView *m_view;
    QString m_kept;                         ///< the lesson to go on with when this page comes back; empty: none
    std::map<QString, Progress> m_progress; ///< by lesson, while the program runs
    Look m_look;
};

} // namespace relief::ui
