// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_panel.h"

#include "ui/arrow_button.h"
#include "ui/icon_button.h"
#include "ui/lesson_summary.h"
#include "ui/scroll_column.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Stage = session::LessonPlayer::Stage;

LessonPanel::LessonPanel(const session::Session &session, session::LessonPlayer *player, QWidget *parent)
    : Pane(u"surface"_s, Qt::LeftEdge, parent), m_session(session), m_player(player), m_scroll(new ScrollColumn(this)),
      m_foot(new QBoxLayout(QBoxLayout::LeftToRight)), m_back(new ArrowButton(tr("Back"), this)),
      m_skip(new ArrowButton(tr("Skip the guess"), this)), m_next(new ArrowButton({}, this))
{
    setObjectName(u"lesson.panel"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    new QVBoxLayout(m_scroll->column());
    addFoot();
}

void LessonPanel::addFoot()
{
    m_back->setObjectName(u"lesson.back"_s);
    m_skip->setObjectName(u"lesson.skip"_s);
    m_next->setObjectName(u"lesson.next"_s);
    m_back->setAccessibleName(m_back->text());
    m_skip->setAccessibleName(m_skip->text());
    m_back->setToolTip(tr("Back (P)"));
    m_skip->setToolTip(tr("Watch without a guess (N)"));
    setRole(m_back, u"quiet"_s);
    setRole(m_skip, u"quiet"_s);
    setRole(m_next, u"primary"_s);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_back);
    m_foot->addStretch(1);
    m_foot->addWidget(m_skip);
    m_foot->addWidget(m_next);
    connect(m_back, &QAbstractButton::clicked, m_player, &session::LessonPlayer::back);
    connect(m_skip, &QAbstractButton::clicked, m_player, &session::LessonPlayer::next);
    connect(m_next, &QAbstractButton::clicked, this, &LessonPanel::goOn);
}

void LessonPanel::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    const int side = look.pick(24, 14);
    layout()->setContentsMargins(side, look.pick(20, 12), look.pick(14, 6), look.pick(20, 10));
    m_foot->setContentsMargins(0, 0, look.pick(10, 8), 0);
    m_scroll->column()->layout()->setContentsMargins(0, 0, look.pick(10, 8), 8);
    m_next->setArrow(look, u"onAccent"_s);
    rebuild();
}

void LessonPanel::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (m_sheet != nullptr) {
        m_sheet->hide();
        m_sheet->deleteLater(); // one of its buttons may be what was pressed
        m_sheet = nullptr;
    }
    if (!m_player->isOpen() || m_look.artwork == nullptr) {
        return;
    }
    m_sheet = makeLessonSheet({&m_session, m_player, m_look}, m_scroll->column());
    m_scroll->column()->layout()->addWidget(m_sheet);
    m_scroll->verticalScrollBar()->setValue(0);
    setAccessibleName(m_sheet->accessibleName());
    connect(m_sheet, &LessonSheet::destinationAsked, this, &LessonPanel::destinationAsked);
    connect(m_sheet, &LessonSheet::stripAsked, this, &LessonPanel::stripAsked);
    connect(m_sheet, &LessonSheet::printAsked, this, &LessonPanel::printAsked);
    refreshFoot();
    if (hadFocus) {
        QWidget *first = m_sheet->firstControl();
        (first != nullptr ? first : m_next)->setFocus(Qt::OtherFocusReason);
    }
}

void LessonPanel::refreshFoot()
{
    const QString action = m_sheet->action();
    m_next->setText(action);
    m_next->setAccessibleName(action);
    m_next->setToolTip(m_player->stage() == Stage::Summary ? action : tr("%1 (N)").arg(action));
    m_next->setVisible(!action.isEmpty());
    m_skip->setVisible(m_player->stage() == Stage::Predict);
    arrangeFoot();
}

/// Below each other where large text leaves no room for both.
void LessonPanel::arrangeFoot()
{
    int needed = 16 + m_back->sizeHint().width();
    for (const ArrowButton *button : {m_skip, m_next}) {
        needed += button->isHidden() ? 0 : button->sizeHint().width();
    }
    const QMargins around = layout()->contentsMargins();
    const bool stacked = needed > width() - around.left() - around.right();
    m_foot->setDirection(stacked ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

/// A step that stands at its beginning does not show yet what is told of it.
void LessonPanel::next()
{
    const bool wasStep = m_player->stage() == Stage::Step;
    m_player->next();
    if (wasStep && m_player->stage() == Stage::Step) {
        m_player->setPlaying(true);
    }
}

void LessonPanel::goOn()
{
    if (m_player->stage() != Stage::Summary) {
        next();
        return;
    }
    const content::Lesson *following = lessonAfter(*m_player->lesson(), m_session.pack());
    Q_EMIT lessonAsked(following != nullptr ? following->id : QString());
}

void LessonPanel::refresh()
{
    if (m_sheet != nullptr) {
        m_sheet->refresh();
    }
}

void LessonPanel::refreshShown()
{
    if (m_sheet != nullptr && m_player->isOpen()) {
        m_sheet->refreshShown();
    }
}

bool LessonPanel::choose(int answer)
{
    return m_sheet != nullptr && m_player->isOpen() && m_sheet->choose(answer);
}

void LessonPanel::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    arrangeFoot();
}

} // namespace relief::ui
