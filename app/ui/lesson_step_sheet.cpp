// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_step_sheet.h"

#include "ui/change_tag.h"
#include "ui/disclosure_button.h"
#include "ui/lesson_readouts.h"
#include "ui/pane.h"
#include "ui/policy_locks.h"
#include "ui/predict_sheet.h"
#include "ui/predict_stages.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostTags = 3;

} // namespace

LessonStepSheet::LessonStepSheet(const LessonContext &context, QWidget *parent) : LessonSheet(context, parent)
{
    setObjectName(u"lesson.step"_s);
    const QString title = step().title.at(audience());
    setAccessibleName(title);
    if (step().predict) {
        m_stages = new PredictStages(this);
        m_stages->setLook(look());
        column()->addWidget(m_stages);
    }
    addText(column(), title, u"h2"_s)->setObjectName(u"lesson.step.title"_s);
    if (step().predict) {
        addThought();
        addExplanation();
    }
    addChanges();
    addMore();
    addSkipped();
    column()->addStretch(1);
    refreshShown();
}

/// Beside what happens, so that both can be compared. Neither right nor wrong.
void LessonStepSheet::addThought()
{
    const std::optional<int> guessed = player()->guessed();
    if (!guessed || !player()->watchesAfterGuess()) {
        return;
    }
    const content::Answer &answer = step().predict->answers[static_cast<size_t>(*guessed)];
    QBoxLayout *card = addCard(column());
    addText(card, tr("You thought"), u"smallest"_s);
    addText(card, answer.text.at(audience()), u"h3"_s)->setObjectName(u"lesson.thought"_s);
    addText(card, surenessWord(player()->sureness()), u"small"_s);
}

void LessonStepSheet::addExplanation()
{
    const content::Quiz &quiz = *step().predict;
    QBoxLayout *card = addCard(column(), true);
    m_explanation = card->parentWidget();
    m_explanation->setObjectName(u"lesson.explanation"_s);
    addText(card, tr("What happens"), u"smallest"_s);
    addText(card, quiz.answers[static_cast<size_t>(quiz.right)].text.at(audience()), u"h3"_s);
    addProse(card, quiz.why.at(audience()));
    addSources(card, quiz.references);
    m_explanation->hide();
}

void LessonStepSheet::addChanges()
{
    m_changed = addText(column(), tr("What changed"), u"h3"_s);
    for (size_t i = 0; i < mostTags; ++i) {
        auto *tag = new ChangeTag(this);
        tag->setLook(look());
        tag->hide();
        column()->addWidget(tag);
        m_tags.push_back(tag);
        connect(tag, &ChangeTag::whyAsked, this, [this](int node) {
            const auto &nodes = session().snapshot().diagram->nodes;
            if (node >= 0 && static_cast<size_t>(node) < nodes.size()) {
                content::Setup setup = step().setup;
                setup.highlight = {nodes[static_cast<size_t>(node)].id};
                Q_EMIT destinationAsked({Destination::Kind::Setup, setup.diagram, {}, setup});
            }
        });
    }
    m_readouts = new LessonReadouts(this);
    m_readouts->setLook(look());
    column()->addWidget(m_readouts);
}

void LessonStepSheet::addMore()
{
    addText(column(), tr("Where this comes from"), u"h3"_s);
    addSources(column(), step().references);
    auto *show = new DisclosureButton(tr("Try it yourself in Explore"), this);
    show->setObjectName(u"lesson.explore"_s);
    show->setCheckable(false);
    show->setLook(look());
    column()->addWidget(show);
    hideUnlessShown(show, {Destination::Kind::Setup, {}, {}});
    connect(show, &QAbstractButton::clicked, this, [this] {
        const content::Setup setup = step().setup; // the lesson closes when another page comes
        Q_EMIT destinationAsked({Destination::Kind::Setup, setup.diagram, {}, setup});
    });
}

void LessonStepSheet::refreshShown()
{
    const session::Snapshot &now = session().snapshot();
    if (m_stages != nullptr) {
        const bool arrived = player()->hasArrived();
        if (m_stages->stage() != (arrived ? PredictStages::Explain : PredictStages::Observe)) {
            m_stages->setStage(arrived ? PredictStages::Explain : PredictStages::Observe);
        }
        if (m_explanation->isHidden() == arrived) {
            m_explanation->setHidden(!arrived);
        }
    }
    const size_t count = now.diagram->isOfWords() ? 0 : std::min(now.changes.size(), mostTags);
    for (size_t i = 0; i < m_tags.size(); ++i) {
        if (i < count) {
            m_tags[i]->setChange(now.changes[i]);
        }
        if (m_tags[i]->isHidden() == (i < count)) {
            m_tags[i]->setHidden(i >= count);
        }
    }
    const bool reversed = now.reference == session::Reference::BeforeNaloxone;
    const QString heading = reversed ? tr("What naloxone changed") : tr("What changed");
    if (heading != m_changed->text()) {
        m_changed->setText(heading);
    }
    if (m_changed->isHidden() == (count > 0)) {
        m_changed->setHidden(count == 0);
    }
    if (now.diagram->isOfWords()) { // such a picture has no numbers
        m_readouts->hide();
    } else {
        m_readouts->setSnapshot(now);
    }
}

QString LessonStepSheet::action() const
{
    const bool last = player()->step() + 1 >= static_cast<int>(lesson().steps.size());
    return !last ? tr("Next step") : lesson().check.empty() ? tr("Summary") : tr("Check yourself");
}

} // namespace relief::ui
