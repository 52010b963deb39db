// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_notes.h"

#include "ui/column_label.h"
#include "ui/evidence_list.h"
#include "ui/icon_button.h"
#include "ui/scroll_column.h"
#include "ui/source_list.h"
#include "ui/talk.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using Stage = session::LessonPlayer::Stage;

namespace {

constexpr std::array sizes{16, 18, 21, 25, 30, 36}; ///< pixels at 100 % text

QString headingOf(content::TeacherNote::Kind kind)
{
    using Kind = content::TeacherNote::Kind;
    return kind == Kind::Ask     ? PresenterNotes::tr("Ask:")
           : kind == Kind::Point ? PresenterNotes::tr("Point to:")
                                 : PresenterNotes::tr("Common mix-up:");
}

} // namespace

PresenterNotes::PresenterNotes(Talk *talk, QWidget *parent)
    : Card(parent), m_talk(talk), m_title(new QLabel(tr("Notes"), this)),
      m_smaller(new IconButton(u"minus"_s, tr("Smaller notes"), u"icon"_s, this)),
      m_larger(new IconButton(u"plus"_s, tr("Larger notes"), u"icon"_s, this)), m_scroll(new ScrollColumn(this)),
      m_column(new QVBoxLayout(m_scroll->column())), m_step(new ColumnLabel({}, m_scroll->column()))
{
    setObjectName(u"presenter.notes"_s);
    setAccessibleName(tr("Notes"));
    m_smaller->setObjectName(u"presenter.notes.smaller"_s);
    m_larger->setObjectName(u"presenter.notes.larger"_s);
    m_step->setObjectName(u"presenter.notes.step"_s);
    build();
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { resize(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { resize(1); });
}

void PresenterNotes::build()
{
    setRole(m_title, u"h3"_s);
    setRole(m_step, u"small"_s);
    m_smaller->setFocusPolicy(Qt::TabFocus);
    m_larger->setFocusPolicy(Qt::TabFocus);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("Notes"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_smaller);
    head->addWidget(m_larger);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 8, 8, 10);
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_scroll, 1);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(10);
    m_column->addWidget(m_step);
    m_column->addStretch(1);
    setMinimumHeight(150);
}

void PresenterNotes::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    m_smaller->setLook(look);
    m_larger->setLook(look);
    rebuild();
}

void PresenterNotes::setPrivate(bool alone)
{
    m_private = alone;
}

void PresenterNotes::clear()
{
    for (QWidget *part : m_parts) {
        part->hide();
        part->deleteLater();
    }
    m_parts.clear();
    m_paragraphs.clear();
}

void PresenterNotes::rebuild()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    clear();
    const session::LessonPlayer &player = *m_talk->player();
    const content::Lesson *lesson = player.lesson();
    if (lesson == nullptr) {
        addPicture();
    } else if (player.stage() == Stage::Summary) {
        addSummary(*lesson);
    } else if (player.stage() == Stage::Check) {
        m_step->setText(tr("Check, question %1 of %2").arg(player.question() + 1).arg(lesson->check.size()));
        addQuiz(lesson->check[static_cast<size_t>(player.question())], m_private);
    } else if (!lesson->steps.empty()) {
        const auto index = static_cast<size_t>(player.step());
        m_step->setText(
            tr("Step %1: %2").arg(player.step() + 1).arg(lesson->steps[index].title.at(Audience::Classroom)));
        addStep(lesson->steps[index], player.stage() == Stage::Predict);
    }
    sizeWords();
    m_scroll->verticalScrollBar()->setValue(0);
}

void PresenterNotes::follow()
{
    if (!m_talk->isLesson() && m_talk->session()->snapshot().explanation != m_explanation) {
        rebuild();
    }
}

void PresenterNotes::addParagraph(const QString &heading, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    const QString words =
        heading.isEmpty() ? text.toHtmlEscaped() : u"<b>%1</b> %2"_s.arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
    auto *label = new ColumnLabel(words, m_scroll->column());
    label->setTextFormat(Qt::RichText);
    label->setObjectName(u"presenter.note"_s);
    m_column->insertWidget(m_column->count() - 1, label);
    m_paragraphs.push_back(label);
    m_parts.push_back(label);
}

/// Notes first; the words of the class where there are none, and the reason of a prediction in any case.
void PresenterNotes::addStep(const content::LessonStep &step, bool asking)
{
    for (const content::TeacherNote &note : step.notes) {
        addParagraph(headingOf(note.kind), content::translated(note.text));
    }
    if (asking) {
        addQuiz(*step.predict, m_private);
        return;
    }
    if (step.notes.empty()) {
        addParagraph({}, session::LessonPlayer::narration(step, Audience::Classroom));
    }
    if (step.predict) {
        addParagraph(tr("Why:"), step.predict->why.at(Audience::Classroom));
    }
    addEvidence();
    addSources(step.references);
}

void PresenterNotes::addQuiz(const content::Quiz &quiz, bool told)
{
    addParagraph({}, quiz.question.at(Audience::Classroom));
    if (told) {
        const auto right = static_cast<size_t>(quiz.right);
        addParagraph(tr("What happens:"), quiz.answers[right].text.at(Audience::Classroom));
        addParagraph(tr("Why:"), quiz.why.at(Audience::Classroom));
        addSources(quiz.references);
    }
}

void PresenterNotes::addSummary(const content::Lesson &lesson)
{
    m_step->setText(tr("The lesson is over"));
    for (const content::LeveledText &sentence : lesson.summary) {
        addParagraph({}, sentence.at(Audience::Classroom));
    }
}

void PresenterNotes::addPicture()
{
    const session::Snapshot &now = m_talk->session()->snapshot();
    m_explanation = now.explanation;
    m_step->setText(now.diagram->title.at(Audience::Classroom));
    if (now.explanation >= 0) {
        const content::Explanation &told = now.diagram->explanations[static_cast<size_t>(now.explanation)];
        addParagraph({}, told.body.at(Audience::Classroom));
        addParagraph(tr("Watch for:"), told.watchFor.at(Audience::Classroom));
    }
    addEvidence();
}

/// How sure science is of what the picture shows.
void PresenterNotes::addEvidence()
{
    const session::Snapshot &now = m_talk->session()->snapshot();
    if (now.explanation < 0) {
        return;
    }
    auto *evidence = new EvidenceList(m_talk->session()->pack(), m_scroll->column());
    evidence->setStatements(
        now.diagram->explanations[static_cast<size_t>(now.explanation)].statements, Audience::Classroom);
    evidence->setLook(m_look);
    m_column->insertWidget(m_column->count() - 1, evidence);
    m_parts.push_back(evidence);
}

void PresenterNotes::addSources(const QStringList &references)
{
    if (references.isEmpty()) {
        return;
    }
    auto *sources = new SourceList(m_talk->session()->pack(), m_scroll->column());
    sources->setReferences(references);
    sources->setLook(m_look);
    m_column->insertWidget(m_column->count() - 1, sources);
    m_parts.push_back(sources);
}

void PresenterNotes::resize(int steps)
{
    m_size = std::clamp(m_size + steps, 0, static_cast<int>(sizes.size()) - 1);
    sizeWords();
}

void PresenterNotes::sizeWords()
{
    QFont font = m_look.theme.font(theme::TextRole::Body);
    font.setPixelSize(m_look.theme.px(sizes[static_cast<size_t>(m_size)]));
    for (QLabel *label : m_paragraphs) {
        label->setFont(font);
    }
    m_smaller->setEnabled(m_size > 0);
    m_larger->setEnabled(m_size + 1 < static_cast<int>(sizes.size()));
}

} // namespace relief::ui
