// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote_panel.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/presenter_button.h"
#include "ui/presenter_buttons.h"
#include "ui/talk.h"
#include "ui/vote_bars.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

bool editsNumber(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return !event.text().isEmpty() && event.text().at(0).isDigit();
    }
}

} // namespace

VoteBox::VoteBox(QWidget *parent) : QSpinBox(parent)
{
    setRange(0, Talk::mostHands);
    setAlignment(Qt::AlignCenter);
    setButtonSymbols(QAbstractSpinBox::NoButtons); // larger ones stand beside it
    setFocusPolicy(Qt::StrongFocus);
}

bool VoteBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !editsNumber(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QSpinBox::event(event);
}

void VoteBox::keyPressEvent(QKeyEvent *event)
{
    if (editsNumber(*event)) {
        QSpinBox::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

VotePanel::VotePanel(Talk *talk, const CommandRegistry &registry, QWidget *parent)
    : Card(parent), m_talk(talk), m_title(new QLabel(tr("Class vote"), this)),
      m_show(new PresenterButton(registry.command(u"talk.votes"_s)->text, this))
{
    setObjectName(u"presenter.vote"_s);
    setAccessibleName(m_title->text());
    build(registry);
    connect(talk, &Talk::pictureChanged, this, &VotePanel::refresh);
    connect(talk, &Talk::voteChanged, this, &VotePanel::refresh);
}

void VotePanel::build(const CommandRegistry &registry)
{
    const Command &command = *registry.command(u"talk.votes"_s);
    setRole(m_title, u"h3"_s);
    m_show->setObjectName(u"talk.votes"_s);
    m_show->setKey(keyName(command));
    m_show->setIconName(u"people"_s);
    m_show->setCheckable(true);
    m_show->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_show, &QAbstractButton::clicked, this, command.run);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 8);
    column->setSpacing(6);
    column->addLayout(head);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
}

void VotePanel::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    m_show->setLook(look);
    m_answers.clear(); // made anew
    refresh();
}

void VotePanel::refresh()
{
    const content::Quiz *quiz = m_talk->question();
    setVisible(quiz != nullptr && m_look.artwork != nullptr);
    if (quiz == nullptr || m_look.artwork == nullptr) {
        return;
    }
    QStringList answers;
    for (const content::Answer &answer : quiz->answers) {
        answers << answer.text.at(content::Audience::Classroom);
    }
    if (answers != m_answers) {
        rebuildRows(answers);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int hands = m_talk->votes(static_cast<int>(i));
        const QSignalBlocker quiet(m_rows[i].hands); // the talk told us
        m_rows[i].hands->setValue(hands);
        m_rows[i].fewer->setEnabled(hands > 0);
        m_rows[i].more->setEnabled(hands < Talk::mostHands);
    }
    m_show->setChecked(m_talk->voteIsShown());
}

void VotePanel::rebuildRows(const QStringList &answers)
{
    for (const Row &row : m_rows) {
        for (QWidget *part : {static_cast<QWidget *>(row.answer), static_cast<QWidget *>(row.fewer),
                 static_cast<QWidget *>(row.hands), static_cast<QWidget *>(row.more)}) {
            part->hide();
            part->setObjectName({}); // on its way out
            part->deleteLater();
        }
    }
    m_rows.clear();
    m_answers = answers;
    for (int i = 0; i < answers.size(); ++i) {
        addRow(i, answers[i]);
    }
}

void VotePanel::addRow(int answer, const QString &words)
{
    const QString letter = answerLetter(answer);
    Row row{new ColumnLabel(tr("%1   %2", "letter and answer").arg(letter, words), this),
        new IconButton(u"minus"_s, tr("One hand fewer for %1").arg(letter), u"icon"_s, this), new VoteBox(this),
        new IconButton(u"plus"_s, tr("One hand more for %1").arg(letter), u"icon"_s, this)};
    setRole(row.answer, u"body"_s);
    row.hands->setObjectName(u"vote.%1"_s.arg(letter));
    row.fewer->setObjectName(u"vote.%1.fewer"_s.arg(letter));
    row.more->setObjectName(u"vote.%1.more"_s.arg(letter));
    row.hands->setAccessibleName(tr("Hands for %1: %2").arg(letter, words));
    row.hands->setFont(m_look.theme.font(theme::TextRole::Body));
    row.hands->setFixedWidth(m_look.theme.px(64));
    row.hands->setMinimumHeight(m_look.theme.px(20) + 14);
    const auto add = [this, answer](int hands) { m_talk->setVotes(answer, m_talk->votes(answer) + hands); };
    connect(row.fewer, &QAbstractButton::clicked, this, [add] { add(-1); });
    connect(row.more, &QAbstractButton::clicked, this, [add] { add(1); });
    connect(row.hands, &QSpinBox::valueChanged, this, [this, answer](int hands) { m_talk->setVotes(answer, hands); });
    for (IconButton *button : {row.fewer, row.more}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setLook(m_look);
        button->setAutoRepeat(true);
    }
    m_grid->addWidget(row.answer, answer, 0, Qt::AlignVCenter);
    m_grid->addWidget(row.fewer, answer, 1);
    m_grid->addWidget(row.hands, answer, 2);
    m_grid->addWidget(row.more, answer, 3);
    m_rows.push_back(row);
}

} // namespace relief::ui
