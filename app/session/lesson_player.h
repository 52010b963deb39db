// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs a lesson on a session: steps, predictions, the check of three questions and the summary. It reads no clock.

#include "session/session.h"

namespace relief::session {

class LessonPlayer : public QObject {
    Q_OBJECT

public:
    enum class Stage { Predict, Step, Check, Summary };

    explicit LessonPlayer(Session *session, QObject *parent = nullptr);
    ~LessonPlayer() override;

    /// Opens a lesson where it was left while the program ran, else at its first step. What the session showed before
    /// the first lesson is kept for leave(). The session's own clock pauses. Unknown ids are ignored.
    void open(const QString &lesson);
    void leave(); ///< brings back what the session showed before
    bool isOpen() const;
    const content::Lesson *lesson() const; ///< null while none is open

    Stage stage() const;
    int step() const;            ///< index of the step shown, or of the last one in Check and Summary
    int question() const;        ///< index in the lesson's check
    bool isDone(int step) const; ///< seen to its end, or left for a later one
    QStringList skipped() const; ///< a sentence for each step that cannot be shown; translated

    void goTo(int step); ///< its beginning, with the prediction first if it has one
    void next();         ///< from a prediction to what happens; else the next step, question or the summary
    void back();         ///< the step, or question, before
    void restart();      ///< as if never opened

    // a guess: on this screen only, neither scored nor kept
    void guess(int answer);
    std::optional<int> guessed() const;
    void setSureness(int sureness); ///< 0 just a guess, 1 fairly sure, 2 certain
    int sureness() const;
    void watch();                   ///< from Predict to Step; also without a guess
    bool watchesAfterGuess() const; ///< the step shown was predicted first

    // the check
    void answer(int answer); ///< any number of times
    std::optional<int> answered() const;

    // playing
    bool isPlaying() const;
    void setPlaying(bool playing); ///< at a prediction: to what happens; at the end of the last step: that step again
    void advance(double seconds);  ///< moves the step's clock while playing; then to the next step, but never past a
                                   ///< prediction or to the check without being asked
    void setHeld(bool held);       ///< the step shown waits at its end, as while it is being read aloud
    double speed() const;
    void setSpeed(double speed);   ///< 0.5 to 2
    double stepSeconds() const;    ///< how long the step shown takes at speed 1: time to watch, and to read
    double elapsedSeconds() const; ///< of the step
    bool hasArrived() const;       ///< what the step shows has happened: time to explain a prediction
    void seek(double seconds);     ///< within the step
    int minutesLeft() const;       ///< to the end of the steps, rounded up

    static QString narration(const content::LessonStep &step, content::Audience audience); ///< translated

    /// What the step's medicines make of its diagram at its end; for panels of the comic strip and for print.
    Snapshot panel(int step) const;

Q_SIGNALS:
    void lessonChanged(); ///< opened or left
    void stageChanged();  ///< another step, question or stage
    void guessChanged();  ///< a guess, how sure, or an answer of the check
    void progressed();    ///< elapsedSeconds
    void playingChanged(bool playing);

private:
    void takeOtherPace();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::session
