// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A talk to a class: the one state that the audience window and the console both read. It reads no clock.

#include "session/lesson_player.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace relief::ui {

class Talk : public QObject {
    Q_OBJECT

public:
    enum class Blank { No, Black, White };
    enum class Pointer { None, Spotlight, Trail, Magnifier };

    /// Both outlive the talk. With an open lesson the talk is its steps; without one it is the session's picture.
    Talk(session::Session *session, session::LessonPlayer *player, QObject *parent = nullptr);
    ~Talk() override;

    session::Session *session() const;
    session::LessonPlayer *player() const;
    bool isLesson() const;

    // what the audience sees, in words; in the audience's language
    session::Snapshot shown() const;       ///< of now, or of the moment it was frozen
    QString title() const;                 ///< of the step, or of the picture
    QString caption() const;               ///< one line
    int step() const;                      ///< index; of the frozen moment while frozen
    int stepCount() const;                 ///< 0 without a lesson
    const content::Setup *setup() const;   ///< what the step puts in the light; null where nothing is told
    QString readout() const;               ///< id of the one number; empty: the picture's first
    const content::Quiz *question() const; ///< of the step, or of the check; null for none
    bool isAsking() const;                 ///< its answers are to be seen: what happens was not shown yet
    QStringList summary() const;           ///< sentences, once the lesson is over

    // what the audience sees, besides
    bool isFrozen() const;
    void setFrozen(bool frozen); ///< the audience's picture stands while the console goes on
    Blank blank() const;
    void setBlank(Blank blank);
    double zoom() const;
    void setZoom(double zoom); ///< of all type in the audience window, 1 to 2
    QString language() const;
    void setLanguage(const QString &language); ///< one of content::offeredLanguages(); of the audience window alone

    // pointing: places are shares of the picture's width and height
    Pointer pointer() const;
    void setPointer(Pointer pointer);
    const std::vector<QPointF> &trail() const; ///< the newest last; one place for spotlight and magnifier
    void pointAt(QPointF place);
    void endPointing(); ///< the mouse left the picture

    // a vote by show of hands on question(): counts are typed in, shown, and forgotten when the step is left. The
    // answers with their letters are on the picture while isAsking() or voteIsShown(), the bars with voteIsShown().
    bool hasVote() const; ///< question() is there
    bool voteIsShown() const;
    void setVoteShown(bool shown);
    int votes(int answer) const;
    void setVotes(int answer, int hands);
    static constexpr int mostHands = 999;

    // time of the talk
    double elapsedSeconds() const;
    std::optional<int> plannedMinutes() const;
    void setPlannedMinutes(std::optional<int> minutes);
    void restartTime();

    void next();   ///< the lesson's next step, or from a prediction to what happens; without a lesson plays or pauses
    void back();   ///< the step before; without a lesson the start of the timeline
    void replay(); ///< the step, or the timeline, from its beginning

    bool isMoving() const; ///< it would look different a frame later
    /// Moves lesson or session, the talk's time, and the fading of the trail. A lesson stops at the end of each step:
    /// who talks goes on.
    void advance(double seconds);
    static constexpr double longestFrame = 0.25; ///< seconds a picture moves at most at once; the talk's time takes all

Q_SIGNALS:
    void pictureChanged(); ///< another step, freeze, blank, zoom or language: everything of the audience is new
    void ticked();         ///< only the clock moved
    void pointerChanged();
    void voteChanged();
    void timeChanged(); ///< a whole second of the talk went by

private:
    void connectParts();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::ui
