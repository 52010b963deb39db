// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_sheet.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/lesson_step_sheet.h"
#include "ui/lesson_summary.h"
#include "ui/pane.h"
#include "ui/predict_sheet.h"
#include "ui/prose_text.h"
#include "ui/quiz_sheet.h"
#include "ui/source_list.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardMargin = 14;

} // namespace

LessonSheet::LessonSheet(const LessonContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().pick(12, 8));
}

const content::LessonStep &LessonSheet::step() const
{
    return lesson().steps[static_cast<size_t>(player()->step())];
}

QLabel *LessonSheet::addText(QBoxLayout *column, const QString &text, const QString &role)
{
    auto *label = new ColumnLabel(text, column->parentWidget() != nullptr ? column->parentWidget() : this);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

void LessonSheet::addProse(QBoxLayout *column, const QString &text)
{
    const bool patient = audience() == content::Audience::Patient;
    auto *prose = new ProseText(column->parentWidget() != nullptr ? column->parentWidget() : this);
    prose->setLook(look(), patient ? theme::TextRole::PatientBody : theme::TextRole::Body);
    prose->setProse(text, patient ? &pack().glossary : nullptr, &m_explained);
    column->addWidget(prose);
}

void LessonSheet::addSources(QBoxLayout *column, const QStringList &references)
{
    auto *sources = new SourceList(pack(), column->parentWidget() != nullptr ? column->parentWidget() : this);
    sources->setReferences(references);
    sources->setLook(look());
    column->addWidget(sources);
}

void LessonSheet::addSkipped()
{
    for (const QString &sentence : player()->skipped()) {
        addText(column(), sentence, u"small"_s)->setObjectName(u"lesson.skipped"_s);
    }
}

QBoxLayout *LessonSheet::addCard(QBoxLayout *column, bool strong)
{
    auto *card = new Card(this);
    card->setColors(
        look().theme.color(u"surface"_s), look().theme.color(strong ? u"accent"_s : u"line"_s), strong ? 2 : 1);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardMargin, 12, cardMargin, 12);
    inside->setSpacing(6);
    column->addWidget(card);
    return inside;
}

LessonSheet *makeLessonSheet(const LessonContext &context, QWidget *parent)
{
    using Stage = session::LessonPlayer::Stage;
    switch (context.player->stage()) {
    case Stage::Predict:
        return new PredictSheet(context, parent);
    case Stage::Step:
        return new LessonStepSheet(context, parent);
    case Stage::Check:
        return new QuizSheet(context, parent);
    case Stage::Summary:
        break;
    }
    return new LessonSummary(context, parent);
}

} // namespace relief::ui
