// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_step_list.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/lesson_progress.h"
#include "ui/lesson_step_row.h"
#include "ui/scroll_column.h"

#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Stage = session::LessonPlayer::Stage;

LessonStepList::LessonStepList(const session::Session &session, session::LessonPlayer *player, QWidget *parent)
    : Pane(u"surface"_s, Qt::RightEdge | Qt::BottomEdge, parent), m_session(session), m_player(player)
{
    setObjectName(u"lesson.steps"_s);
    setAccessibleName(tr("Steps of the lesson"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void LessonStepList::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    rebuild();
}

void LessonStepList::rebuild()
{
    const bool focused = holdsFocus();
    delete m_body;
    m_body = nullptr;
    m_rows.clear();
    if (!m_player->isOpen() || m_look.artwork == nullptr) {
        return;
    }
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_progress = new LessonProgress(m_body);
    m_progress->setLook(m_look);
    m_where = addLabel(u"small"_s);
    m_where->setObjectName(u"lesson.where"_s);
    m_left = addLabel(u"small"_s);
    m_left->setObjectName(u"lesson.left"_s);
    if (m_look.compact) {
        addRow();
    } else {
        addColumn();
    }
    refresh();
    if (focused) {
        setFocusOnStep();
    }
}

QLabel *LessonStepList::addLabel(const QString &role)
{
    auto *label = new QLabel(m_body);
    setRole(label, role);
    return label;
}

LessonStepRow *LessonStepList::addStep(size_t index, QWidget *parent)
{
    const auto number = static_cast<int>(index);
    auto *row = new LessonStepRow(number + 1, titleOf(index), m_look.compact, parent);
    row->setLook(m_look);
    m_rows.push_back(row);
    connect(row, &QAbstractButton::clicked, this, [this, number] { open(number); });
    return row;
}

/// A title may tell what is to be guessed: until it was watched, a step that asks first has none.
QString LessonStepList::titleOf(size_t index) const
{
    const content::Lesson &lesson = *m_player->lesson();
    if (index >= lesson.steps.size()) {
        return lesson.check.empty() ? tr("Summary") : tr("Check yourself");
    }
    const content::LessonStep &step = lesson.steps[index];
    const auto number = static_cast<int>(index);
    const bool watched = m_player->isDone(number) || m_player->step() > number
                         || (m_player->step() == number && m_player->stage() != Stage::Predict);
    return step.predict && !watched ? tr("What will happen?") : step.title.at(m_session.snapshot().audience);
}

void LessonStepList::addColumn()
{
    const content::Lesson &lesson = *m_player->lesson();
    const content::Audience audience = m_session.snapshot().audience;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 20, 16, 20);
    column->setSpacing(6);
    auto *number = addLabel(u"smallest"_s);
    number->setText(tr("Lesson %1").arg(lesson.order));
    number->setContentsMargins(10, 0, 10, 0);
    auto *title = new ColumnLabel(lesson.title.at(audience), m_body);
    setRole(title, u"h2"_s);
    title->setContentsMargins(10, 0, 10, 8);
    column->addWidget(number);
    column->addWidget(title);
    auto *scroll = new ScrollColumn(m_body);
    auto *rows = new QVBoxLayout(scroll->column());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (size_t i = 0; i <= lesson.steps.size(); ++i) {
        rows->addWidget(addStep(i, scroll->column()));
    }
    rows->addStretch(1);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 6, 10, 0);
    foot->addWidget(m_where);
    foot->addStretch(1);
    foot->addWidget(m_left);
    column->addLayout(foot);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 0, 10, 0);
    bar->addWidget(m_progress);
    column->addLayout(bar);
}

void LessonStepList::addRow()
{
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(8, 2, 14, 3);
    row->setSpacing(0);
    for (size_t i = 0; i <= m_player->lesson()->steps.size(); ++i) {
        row->addWidget(addStep(i, m_body));
    }
    row->addSpacing(10);
    row->addWidget(m_where);
    row->addSpacing(12);
    row->addWidget(m_progress, 1);
    row->addSpacing(12);
    row->addWidget(m_left);
}

/// With large text the numbers need the row: the time left goes first, then where one is; the bar says it, too.
void LessonStepList::fitRow()
{
    if (!m_look.compact || m_rows.empty()) {
        return;
    }
    constexpr int around = 8 + 14 + 3 * 12;
    constexpr int shortestBar = 60;
    int room = width() - around - shortestBar;
    for (const LessonStepRow *row : m_rows) {
        room -= row->sizeHint().width();
    }
    for (QLabel *label : {m_where, m_left}) {
        room -= label->sizeHint().width();
        label->setVisible(room >= 0);
    }
}

void LessonStepList::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitRow();
}

/// The step that is shown already plays or pauses.
void LessonStepList::open(int index)
{
    const int steps = static_cast<int>(m_rows.size()) - 1;
    if (index >= steps) {
        openCheck();
    } else if (m_player->step() == index && m_player->stage() != Stage::Check && m_player->stage() != Stage::Summary) {
        m_player->setPlaying(!m_player->isPlaying());
    } else {
        m_player->goTo(index);
        if (m_player->step() == index && m_player->stage() == Stage::Step) {
            m_player->setPlaying(true);
        }
    }
}

/// Past the last step, without what it predicts.
void LessonStepList::openCheck()
{
    if (m_player->stage() == Stage::Check || m_player->stage() == Stage::Summary) {
        return;
    }
    for (int step = static_cast<int>(m_rows.size()) - 2; step > m_player->step(); --step) {
        m_player->goTo(step); // the last one that can be shown
    }
    while (m_player->isOpen() && (m_player->stage() == Stage::Predict || m_player->stage() == Stage::Step)) {
        m_player->next();
    }
}

size_t LessonStepList::current() const
{
    const bool after = m_player->stage() == Stage::Check || m_player->stage() == Stage::Summary;
    return after ? m_rows.size() - 1 : static_cast<size_t>(m_player->step());
}

void LessonStepList::refresh()
{
    if (m_rows.empty()) {
        return;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isCheck = i + 1 == m_rows.size();
        m_rows[i]->setTitle(titleOf(i));
        m_rows[i]->setState(
            i == current(), isCheck ? m_player->stage() == Stage::Summary : m_player->isDone(static_cast<int>(i)));
    }
    refreshProgress();
    fitRow();
    if (holdsFocus()) {
        setFocusOnStep();
    }
}

void LessonStepList::refreshProgress()
{
    if (m_rows.empty()) {
        return;
    }
    const auto steps = static_cast<double>(m_rows.size() - 1);
    const bool inSteps = m_player->stage() == Stage::Predict || m_player->stage() == Stage::Step;
    const double within = m_player->stepSeconds() > 0 ? m_player->elapsedSeconds() / m_player->stepSeconds() : 0;
    m_progress->setProgress(inSteps && steps > 0 ? (m_player->step() + within) / steps : 1);
    const QString where = inSteps ? tr("Step %1 of %2").arg(m_player->step() + 1).arg(m_rows.size() - 1)
                          : m_player->stage() == Stage::Check ? tr("Check yourself")
                                                              : tr("Summary");
    const int minutes = m_player->minutesLeft();
    const QString left = inSteps ? tr("about %n min left", nullptr, minutes) : QString();
    if (m_where->text() != where) {
        m_where->setText(where);
        m_progress->setAccessibleName(tr("Progress: %1").arg(where));
    }
    if (m_left->text() != left) {
        m_left->setText(left);
    }
}

bool LessonStepList::holdsFocus() const
{
    const QWidget *focus = window()->focusWidget(); // also before the window is the active one
    return std::any_of(m_rows.begin(), m_rows.end(), [focus](const LessonStepRow *row) { return row == focus; });
}

void LessonStepList::setFocusOnStep()
{
    if (!m_rows.empty()) {
        m_rows[std::min(current(), m_rows.size() - 1)]->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace relief::ui
