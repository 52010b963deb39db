// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/checks.h"
#include "content/checks_setup.h"
#include "content/lesson_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relief::content {

namespace {

constexpr size_t questionsInCheck = 3;
constexpr size_t mostPanels = 6;

/// One lesson; what is broken of it is left out.
class LessonCheck {
public:
    LessonCheck(Lesson &lesson, const Showable &all, const Names &names, Findings &findings)
        : m_lesson(lesson), m_all(all), m_names(names), m_findings(findings)
    {
    }

    /// Whether anything is left to show.
    bool run()
    {
        checkSteps();
        checkQuestions();
        checkStrip();
        for (const int step : m_lesson.missing) {
            m_findings.warning(at(u"/steps"_s, static_cast<size_t>(step)),
                Check::tr("The program leaves this step out of the lesson."),
                Check::tr("Correct what is reported of it."));
        }
        if (m_lesson.steps.empty()) {
            m_findings.error(u"/steps"_s, Check::tr("No step of this lesson can be shown; it is left out."),
                Check::tr("Correct at least one."));
        }
        return !m_lesson.steps.empty();
    }

private:
    void checkSteps()
    {
        const std::vector<int> places = placesInFile(m_lesson);
        std::set<int> broken;
        for (size_t i = 0; i < places.size(); ++i) {
            if (!checkStep(m_lesson.steps[i], at(u"/steps"_s, static_cast<size_t>(places[i])))) {
                broken.insert(places[i]);
            }
        }
        leaveOut(m_lesson, broken);
    }

    bool checkStep(LessonStep &step, const QString &pointer)
    {
        bool sound = checkSetup(step.setup, m_all, at(pointer, "setup"_L1), m_findings);
        if (step.narration.patient.trimmed().isEmpty()) {
            m_findings.error(at(pointer, "narration"_L1), Check::tr("The step has no caption."),
                Check::tr("Write its narration, for a patient at least."));
            sound = false;
        }
        sound = keepSources(step.references, m_names, at(pointer, "references"_L1), m_findings) && sound;
        sound = checkShows(step, at(pointer, "shows"_L1)) && sound;
        if (step.predict && !checkQuiz(*step.predict, at(pointer, "predict"_L1))) {
            step.predict.reset();
        }
        return sound;
    }

    bool checkShows(const LessonStep &step, const QString &pointer)
    {
        if (step.shows.empty()) {
            m_findings.error(pointer, Check::tr("Nothing says what the model does in this step."),
                Check::tr("Add at least one node or readout with what it is then."));
        }
        const Diagram *diagram = m_all.diagram(step.setup.diagram);
        bool sound = true;
        for (size_t i = 0; diagram != nullptr && i < step.shows.size(); ++i) {
            sound = checkShowing(step.shows[i], *diagram, at(pointer, i)) && sound;
            sound = checkAgainst(step.shows[i], step.setup, at(pointer, i)) && sound;
        }
        return sound;
    }

    bool checkShowing(const Showing &showing, const Diagram &diagram, const QString &pointer)
    {
        if (showing.node.isEmpty() == showing.readout.isEmpty()) {
            m_findings.error(
                pointer, Check::tr("A showing is of a node or of a readout."), Check::tr("Name one of the two."));
            return false;
        }
        return showing.readout.isEmpty()
                   ? checkNode(diagram, showing.node, at(pointer, "node"_L1), m_findings)
                   : checkReadout(diagram, showing.readout, at(pointer, "readout"_L1), m_findings);
    }

    /// A change needs something to differ from.
    bool checkAgainst(const Showing &showing, const Setup &setup, const QString &pointer)
    {
        const bool compares = showing.is != Showing::Is::On && showing.is != Showing::Is::Off;
        if (!compares) {
            return true;
        }
        const bool changes = showing.is != Showing::Is::Same;
        if (showing.against == Showing::Against::BeforeNaloxone
            && (!gives(setup, MedicineGroup::Naloxone) || (changes && setup.naloxoneAtMin >= setup.toMin))) {
            m_findings.error(at(pointer, "against"_L1), Check::tr("No naloxone is given in this step before its end."),
                Check::tr("Give naloxone before toMin, or compare with something else."));
            return false;
        }
        if (showing.against == Showing::Against::Start && changes && setup.toMin <= setup.fromMin) {
            m_findings.error(at(pointer, "against"_L1),
                Check::tr("The clock stands still in this step: nothing differs from its start."),
                Check::tr("Put toMin after fromMin, or compare with something else."));
            return false;
        }
        return true;
    }

    bool checkQuiz(Quiz &quiz, const QString &pointer)
    {
        keepSources(quiz.references, m_names, at(pointer, "references"_L1), m_findings);
        const bool sound = quiz.right >= 0 && quiz.right < static_cast<int>(quiz.answers.size());
        if (!sound) {
            m_findings.error(at(pointer, "right"_L1),
                Check::tr("No answer has the number %1; the question is left out.").arg(quiz.right),
                Check::tr("Count the answers from 0."));
        }
        return sound;
    }

    void checkQuestions()
    {
        if (m_lesson.check.size() != questionsInCheck) {
            m_findings.error(u"/check"_s,
                Check::tr("The check has %1 questions; accepted: %2.").arg(m_lesson.check.size()).arg(questionsInCheck),
                Check::tr("Ask what the lesson showed."));
        }
        std::vector<Quiz> kept;
        for (size_t i = 0; i < m_lesson.check.size(); ++i) {
            if (checkQuiz(m_lesson.check[i], at(u"/check"_s, i))) {
                kept.push_back(std::move(m_lesson.check[i]));
            }
        }
        m_lesson.check = std::move(kept);
    }

    /// Afterwards it counts the steps that are left.
    void checkStrip()
    {
        if (m_lesson.strip.empty() || m_lesson.strip.size() > mostPanels) {
            m_findings.error(u"/strip"_s,
                Check::tr("The comic strip has %1 panels; accepted: from 1 up to %2.")
                    .arg(m_lesson.strip.size())
                    .arg(mostPanels),
                Check::tr("Choose the steps that tell the lesson on their own."));
            m_lesson.strip.resize(std::min(m_lesson.strip.size(), mostPanels));
        }
        const std::vector<int> places = placesInFile(m_lesson);
        const int all = static_cast<int>(places.size() + m_lesson.missing.size());
        std::vector<int> kept;
        int before = -1;
        for (size_t i = 0; i < m_lesson.strip.size(); ++i) {
            const int panel = m_lesson.strip[i];
            if (!checkPanel(panel, before, all, at(u"/strip"_s, i))) {
                continue;
            }
            before = panel;
            const auto place = std::find(places.begin(), places.end(), panel);
            if (place != places.end()) {
                kept.push_back(static_cast<int>(place - places.begin()));
            }
        }
        m_lesson.strip = std::move(kept);
    }

    bool checkPanel(int panel, int before, int all, const QString &pointer)
    {
        if (panel < 0 || panel >= all) {
            m_findings.error(pointer, Check::tr("No step has the number %1.").arg(panel),
                Check::tr("Accepted: from 0 up to %1.").arg(all - 1));
            return false;
        }
        if (panel <= before) {
            m_findings.error(pointer, Check::tr("The panels are not in the order of the steps."),
                Check::tr("Name each step once, in ascending order."));
            return false;
        }
        return true;
    }

    Lesson &m_lesson;
    const Showable &m_all;
    const Names &m_names;
    Findings &m_findings;
};

void keepSeeds(Lesson &lesson, const QStringList &seeds, Findings &findings)
{
    QStringList kept;
    for (qsizetype i = 0; i < lesson.covers.size(); ++i) {
        if (seeds.contains(lesson.covers[i])) {
            kept << lesson.covers[i];
        } else {
            findings.error(at(u"/covers"_s, static_cast<size_t>(i)),
                Check::tr("%1 is no item of the source articles.").arg(quoted(lesson.covers[i])),
                Check::tr("Accepted are those of seed_items.json."));
        }
    }
    lesson.covers = kept;
}

} // namespace

void checkLessons(Draft &draft)
{
    const Showable all(draft);
    const Names names{idsOf(draft.references), {}};
    keepSound(draft.lessons, draft.issues, [&](Found<Lesson> &item, Findings &findings) {
        if (!draft.seedItems.isEmpty()) { // or its file is what is wrong
            keepSeeds(item.value, draft.seedItems, findings);
        }
        return LessonCheck(item.value, all, names, findings).run();
    });
}

} // namespace relief::content
