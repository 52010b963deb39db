// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below the picture: play and pause, what is told in large type, where the step's clock stands, and how it is shown.

#include "session/lesson_player.h"
#include "ui/pane.h"

class QLabel;
class QPushButton;

namespace relief::ui {

class IconButton;
class LessonSeek;
class ProseText;
class ScrollColumn;

class LessonCaption : public Pane {
    Q_OBJECT

public:
    LessonCaption(const session::Session &session, session::LessonPlayer *player, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void refresh();     ///< another step, stage or audience
    void refreshTime(); ///< the lesson's clock moved
    void refreshPlaying();
    void setStrip(bool on); ///< the button of the comic strip
    bool captionsOn() const;
    void toggleCaptions();
    void toggleStrip();

    /// For the longest words of the lesson, so that nothing moves from step to step.
    int heightFor(int width) const;

Q_SIGNALS:
    void stripAsked(bool on);
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString words() const;
    Look largeLook() const;
    theme::TextRole role() const;
    int wordsWidth(int width) const;
    int controlsHeight() const;
    void nextSpeed();
    void showSpeed();

    const session::Session &m_session;
    session::LessonPlayer *m_player;
    IconButton *m_play;
    ScrollColumn *m_scroll;
    ProseText *m_words;
    ProseText *m_measure; ///< never shown
    LessonSeek *m_seek;
    QLabel *m_time;
    IconButton *m_captions;
    IconButton *m_strip;
    QPushButton *m_speed;
    Look m_look;
    bool m_still = false; ///< a comic strip: there is no time to show
    mutable QString m_measuredFor;
    mutable int m_measured = 0;
};

} // namespace relief::ui
