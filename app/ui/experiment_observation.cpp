// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_observation.h"

#include "session/experiment_names.h"
#include "ui/change_tag.h"
#include "ui/icon_button.h"
#include "ui/timeline_words.h"
#include "ui/wrap_button.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostTags = 3;

void setTextIfNew(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
}

} // namespace

ExperimentObservation::ExperimentObservation(
    session::Session *session, session::ExperimentRun *run, const Look &look, QWidget *parent)
    : ExperimentPart(session, run, look, parent)
{
    setObjectName(u"experiment.observe"_s);
    addText(tr("Watch “%1”").arg(session::readoutName(experiment(), session->snapshot())), u"h2"_s);
    addGuess();
    addNumbers();
    addGiven();
    addText(tr("What changes"), u"h3"_s);
    m_tagColumn = new QVBoxLayout;
    m_tagColumn->setSpacing(5);
    column()->addLayout(m_tagColumn);
    addNotes();
    WrapButton *explain = addButton(tr("What happened?"), u"experiment.explain"_s, u"primary"_s);
    explain->setToolTip(tr("To the outcome; it also comes by itself at the end (W)"));
    connect(explain, &QAbstractButton::clicked, run, &session::ExperimentRun::explain);
    refresh();
}

/// What is predicted first and large, then what else the picture has a number for.
void ExperimentObservation::addNumbers()
{
    std::vector<const content::Readout *> all;
    for (const content::Readout &readout : m_session->snapshot().diagram->readouts) {
        all.insert(readout.id == experiment().readout ? all.begin() : all.end(), &readout);
    }
    for (const content::Readout *readout : all) {
        const bool main = readout->id == experiment().readout;
        Number number;
        number.id = readout->id;
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = new QLabel(readout->label.at(audience()), this);
        name->setWordWrap(true);
        setRole(name, main ? u"h3"_s : u"body"_s);
        number.before = new QLabel(this);
        setRole(number.before, u"small"_s);
        words->addWidget(name);
        words->addWidget(number.before);
        number.value = new QLabel(this);
        number.value->setObjectName(u"observed."_s + readout->id);
        number.value->setAccessibleName(name->text());
        setRole(number.value, main ? u"h1"_s : u"meter"_s);
        row->addLayout(words, 1);
        row->addWidget(number.value);
        column()->addLayout(row);
        m_numbers.push_back(number);
    }
}

/// What is given in this run and when, told before and after.
void ExperimentObservation::addGiven()
{
    const session::Snapshot &now = m_session->snapshot();
    std::vector<session::DoseMark> marks = m_session->doseMarks();
    std::stable_sort(marks.begin(), marks.end(),
        [](const session::DoseMark &a, const session::DoseMark &b) { return a.startMin < b.startMin; });
    for (const session::DoseMark &mark : marks) {
        const content::Medicine *medicine = m_session->pack().medicine(now.medicine(mark.group).medicine);
        auto *line = new QLabel(this);
        line->setWordWrap(true);
        setRole(line, u"small"_s);
        column()->addWidget(line);
        m_given.push_back({mark, medicine != nullptr ? medicine->name.at(audience()) : QString(), line});
    }
}

void ExperimentObservation::refreshTags()
{
    std::vector<session::Change> changes = m_session->snapshot().changes;
    changes.resize(std::min(changes.size(), mostTags));
    for (session::Change &change : changes) {
        change.node = -1; // "Why?" comes at the end
        change.size = 0;
    }
    if (changes == m_changes) {
        return;
    }
    m_changes = std::move(changes);
    while (m_tags.size() < m_changes.size()) {
        auto *tag = new ChangeTag(this);
        tag->setLook(m_look);
        m_tagColumn->addWidget(tag);
        m_tags.push_back(tag);
    }
    for (size_t i = 0; i < m_tags.size(); ++i) {
        m_tags[i]->setVisible(i < m_changes.size());
        if (i < m_changes.size()) {
            m_tags[i]->setChange(m_changes[i]);
        }
    }
}

void ExperimentObservation::refresh()
{
    const session::Snapshot &now = m_session->snapshot();
    for (const Number &number : m_numbers) {
        if (const session::ReadoutValue *value = now.readout(number.id)) {
            setTextIfNew(number.value, value->text);
            const bool naloxone = now.reference == session::Reference::BeforeNaloxone;
            setTextIfNew(number.before, naloxone ? tr("without naloxone: %1").arg(value->beforeText)
                                                 : tr("without medicine: %1").arg(value->beforeText));
        }
    }
    for (const Given &given : m_given) {
        const QString time = briefTimeText(given.mark.startMin, now.clock);
        const bool lasts = given.mark.endMin > given.mark.startMin;
        const QString words = lasts                                ? tr("%1: from %2 on", "medicine, time")
                              : now.minutes >= given.mark.startMin ? tr("%1: given at %2", "medicine, time")
                                                                   : tr("%1: comes at %2", "medicine, time");
        setTextIfNew(given.line, words.arg(given.medicine, time));
    }
    refreshTags();
}

} // namespace relief::ui
