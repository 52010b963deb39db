// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the Experiments page.
#include "scene/diagram_view.h"
#include "ui/experiment_explanation.h"
#include "ui/experiment_timeline.h"
#include "ui/experiments_page.h"

#include <QLocale>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Reach = Command::Reach;
using Stage = session::ExperimentRun::Stage;

namespace {

constexpr int mostPredictions = 4;

} // namespace

void ExperimentsPage::addCommands(CommandRegistry *registry)
{
    const QString group = tr("Experiments");
    const auto add = [&](const QString &id, const QString &text, Qt::Key key, std::function<void()> run) {
        registry->add({id, group, text, {key}, Reach::IfUnused, std::move(run), {}});
    };
    for (int i = 0; i < mostPredictions; ++i) {
        add(u"experiment.predict.%1"_s.arg(i + 1), tr("Prediction %1").arg(locale().toString(i + 1)),
            static_cast<Qt::Key>(Qt::Key_1 + i), [this, i] { choose(i); });
    }
    add(u"experiment.skip"_s, tr("Watch without a guess"), Qt::Key_S, [this] {
        if (isAt(Stage::Predict)) {
            m_run->watch();
        }
    });
    add(u"experiment.explain"_s, tr("What happened?"), Qt::Key_W, [this] {
        if (isAt(Stage::Observe)) {
            m_run->explain();
        }
    });
    add(u"experiment.again"_s, tr("Run it again"), Qt::Key_R, [this] {
        if (isOpen() && !isAt(Stage::Predict)) {
            m_run->restart();
        }
    });
    add(u"experiment.next"_s, tr("Next experiment"), Qt::Key_N, [this] {
        const content::Experiment *next = isOpen() ? experimentAfter(m_session->pack(), *m_run->experiment()) : nullptr;
        if (next != nullptr) {
            open(next->id);
        }
    });
    add(u"experiment.print"_s, tr("Print the outcome"), Qt::Key_P, [this] {
        if (isAt(Stage::Explain)) {
            print();
        }
    });
    add(u"experiment.back"_s, tr("Back to all experiments"), Qt::Key_Escape, [this] { close(); });
    addRunCommands(registry);
}

/// Time moves only after the prediction.
void ExperimentsPage::addRunCommands(CommandRegistry *registry)
{
    const QString time = tr("Time");
    const auto add = [&](const QString &id, const QString &text, Qt::Key key, std::function<void()> run) {
        registry->add({id, time, text, {key}, Reach::IfUnused, std::move(run), {}});
    };
    const auto step = [this](double minutes) {
        return [this, minutes] {
            if (isOpen() && !isAt(Stage::Predict)) {
                m_session->step(minutes * session::paceOf(m_session->clock()));
            }
        };
    };
    add(u"experiment.play"_s, tr("Play or pause"), Qt::Key_Space, [this] { m_timeline->playOrPause(); });
    add(u"experiment.on"_s, tr("One minute on"), Qt::Key_Right, step(1));
    add(u"experiment.backwards"_s, tr("One minute back"), Qt::Key_Left, step(-1));
    add(u"experiment.beginning"_s, tr("From the beginning of the run"), Qt::Key_Home,
        [this] { m_timeline->fromBeginning(); });
    add(u"experiment.other"_s, tr("The other of two runs"), Qt::Key_O, [this] {
        if (isOpen() && !isAt(Stage::Predict)) {
            m_run->showRun(!m_run->showsSecond());
        }
    });
}

void ExperimentsPage::choose(int prediction)
{
    if (isAt(Stage::Predict)) {
        m_run->guess(prediction);
    }
}

} // namespace relief::ui
