// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs an experiment on the model and says what came out. Every number and word here is computed from the run.

#include "session/session.h"

namespace relief::session {

/// One number of the outcome.
struct Measured {
    QString about; ///< translated: the readout's or part's name, with what was given and when
    QString text;  ///< localized: "37%"
    double minutes = 0;
    double value = 0; ///< 0 to 1; breathing can be more

    friend bool operator==(const Measured &, const Measured &) = default;
};

struct ExperimentResult {
    bool known = true; ///< false: no model says the readout of what is given, and the outcome means nothing
    content::Outcome outcome = content::Outcome::Nothing;
    QStringList sentences; ///< translated, for the audience: what happened, main readout first
    std::vector<Measured> measured;
    double settledMin = 0; ///< the time on the clock that shows the outcome best

    friend bool operator==(const ExperimentResult &, const ExperimentResult &) = default;
};

/// The outcome of an experiment in a pack for a person; a pure function. Nothing where the pack cannot show it.
std::optional<ExperimentResult> resultOf(
    const content::Experiment &experiment, const Session &session, content::Audience audience);

/// The one of a readout; null if there is none.
const Curve *curveOf(const std::vector<Curve> &curves, const QString &readout);

/// Of one run: for the diagram and the chart.
class ExperimentRun : public QObject {
    Q_OBJECT

public:
    enum class Stage { Predict, Observe, Explain };

    explicit ExperimentRun(Session *session, QObject *parent = nullptr);
    ~ExperimentRun() override;

    void open(const QString &experiment); ///< keeps what the session showed for leave(); unknown ids are ignored
    void leave();
    const content::Experiment *experiment() const; ///< null while none is open
    Stage stage() const;

    void guess(int prediction); ///< index in the experiment's predictions; neither scored nor kept
    std::optional<int> guessed() const;
    void setSureness(int sureness); ///< 0 just a guess, 1 fairly sure, 2 certain
    int sureness() const;

    void watch();              ///< to Observe: the session plays the run from its beginning, and pauses at its end
    void explain();            ///< to Explain: the clock goes to where the outcome shows best
    void restart();            ///< to Predict, without a guess
    void showRun(bool second); ///< of a contrast: which of its two runs the session shows
    bool showsSecond() const;

    const std::optional<ExperimentResult> &result() const; ///< for the session's audience and person
    const std::vector<Curve> &curves(bool second) const;   ///< of the predicted readout alone

Q_SIGNALS:
    void experimentChanged();
    void stageChanged();
    void guessChanged();
    void runChanged(); ///< showsSecond()

private:
    void stopAtEnd();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace relief::session
