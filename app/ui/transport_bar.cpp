// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport_bar.h"

#include "ui/icon_button.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array speeds{0.5, 1.0, 2.0};
constexpr double stepMin = 1;

} // namespace

QString speedText(double speed)
{
    return TransportBar::tr("%1×").arg(QLocale().toString(speed, 'g', 2));
}

TransportBar::TransportBar(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_toStart(new IconButton(u"back"_s, tr("To the start"), u"transport"_s, this)),
      m_play(new IconButton(u"play"_s, tr("Play (Space)"), u"play"_s, this)),
      m_step(new IconButton(u"fwd"_s, tr("One minute on"), u"transport"_s, this)),
      m_restart(new IconButton(u"restart"_s, tr("Play from the start"), u"transport"_s, this)),
      m_speed(new QPushButton(this)), m_clock(new QLabel(this)), m_rates(new QLabel(this))
{
    // Transport symbols and time are not mirrored in right-to-left languages.
    setLayoutDirection(Qt::LeftToRight);
    build();
    m_play->setObjectName(u"play"_s);
    m_play->setIconPixels(24);
    connect(m_toStart, &QAbstractButton::clicked, this, [this] { m_session->setMinutes(0); });
    connect(m_play, &QAbstractButton::clicked, this, [this] { m_session->setPlaying(!m_session->isPlaying()); });
    connect(m_step, &QAbstractButton::clicked, this,
        [this] { m_session->step(stepMin * session::paceOf(m_session->clock())); });
    connect(m_restart, &QAbstractButton::clicked, this, [this] {
        m_session->setMinutes(0);
        m_session->setPlaying(true);
    });
    connect(m_speed, &QAbstractButton::clicked, this, &TransportBar::chooseSpeed);
    connect(m_session, &session::Session::clockChanged, this, &TransportBar::refreshPlaying);
}

void TransportBar::build()
{
    setRole(m_speed, u"chip"_s);
    m_speed->setObjectName(u"speed"_s);
    m_speed->setFocusPolicy(Qt::StrongFocus);
    m_speed->setToolTip(tr("Speed"));
    m_clock->setTextFormat(Qt::RichText);
    setRole(m_clock, u"small"_s);
    setRole(m_rates, u"smallest"_s);
    m_rates->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rates->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QWidget *button : {static_cast<QWidget *>(m_toStart), static_cast<QWidget *>(m_play),
             static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_restart), static_cast<QWidget *>(m_speed)}) {
        row->addWidget(button);
    }
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setHorizontalSpacing(12);
    m_grid->addLayout(row, 0, 0);
    m_grid->addWidget(m_clock, 0, 1);
    m_grid->addWidget(m_rates, 0, 2);
    m_grid->setColumnStretch(2, 1);
}

int TransportBar::arrange(int width)
{
    if (width == m_arrangedWidth) {
        return m_arrangedHeight;
    }
    m_clock->ensurePolished();
    m_rates->ensurePolished();
    const int buttons = m_grid->itemAtPosition(0, 0)->minimumSize().width() + m_grid->horizontalSpacing();
    const int clock = buttons + m_clock->minimumWidth() + m_grid->horizontalSpacing();
    const int rates = QFontMetrics(m_rates->font()).horizontalAdvance(m_rates->text()) * 6 / 10; // two lines at most
    const int lines = clock + rates <= width ? 1 : clock <= width ? 2 : 3;
    if (lines != m_lines) {
        m_lines = lines;
        m_grid->removeWidget(m_clock);
        m_grid->removeWidget(m_rates);
        m_grid->addWidget(m_clock, lines == 3 ? 1 : 0, lines == 3 ? 0 : 1, 1, lines == 3 ? 3 : 1);
        m_grid->addWidget(m_rates, lines - 1, lines == 1 ? 2 : 0, 1, lines == 1 ? 1 : 3);
        m_rates->setAlignment((lines == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    m_grid->invalidate();
    m_arrangedWidth = width;
    m_arrangedHeight = std::max(m_grid->minimumSize().height(), m_grid->heightForWidth(width));
    return m_arrangedHeight;
}

void TransportBar::setLook(const Look &look)
{
    for (IconButton *button : {m_toStart, m_play, m_step, m_restart}) {
        button->setLook(look);
    }
    m_theme = look.theme;
    m_shownTime.clear();
    m_arrangedWidth = -1;
    refreshClock();
    refreshPlaying();
}

/// Of the widest time there is, so that the words beside it do not move as the clock runs.
int TransportBar::clockWidth() const
{
    const QFontMetrics bold(m_theme.font(theme::TextRole::Heading3));
    const QFontMetrics small(m_theme.font(theme::TextRole::Small));
    const bool weeks = m_session->clock() == session::Clock::Weeks;
    const QString words =
        weeks ? tr("%1 days %2 h after start").arg(QString(), QString()) : tr("%1 minutes after start").arg(QString());
    return bold.horizontalAdvance(weeks ? u"28 23 "_s : u"240 "_s) + small.horizontalAdvance(words) + 4;
}

QString TransportBar::clockText() const
{
    const auto bold = [this](int number) { return u"<b>%1</b>"_s.arg(locale().toString(number)); };
    const double minutes = m_session->snapshot().minutes;
    if (m_session->clock() == session::Clock::Weeks) {
        const int hours = qRound(minutes / 60);
        return tr("%1 days %2 h after start").arg(bold(hours / 24), bold(hours % 24));
    }
    const int minute = qRound(minutes);
    return minute == 1 ? tr("%1 minute after start").arg(bold(minute)) : tr("%1 minutes after start").arg(bold(minute));
}

void TransportBar::refreshClock()
{
    const QString text = clockText();
    if (text != m_shownTime) {
        m_shownTime = text;
        m_clock->setText(text);
    }
}

QString TransportBar::rates() const
{
    const double minutes = m_session->speed() * session::paceOf(m_session->clock());
    return m_session->clock() == session::Clock::Weeks
               ? tr("1 second = %1 h. Signals in slow motion.").arg(locale().toString(minutes / 60, 'g', 2))
               : tr("1 second = %1 min. Signals in slow motion.").arg(locale().toString(minutes, 'g', 2));
}

void TransportBar::refreshPlaying()
{
    const bool playing = m_session->isPlaying();
    m_play->setPicture(playing ? u"pause"_s : u"play"_s, playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_speed->setText(speedText(m_session->speed()));
    m_speed->setAccessibleName(tr("Speed: %1").arg(m_speed->text()));
    const bool weeks = m_session->clock() == session::Clock::Weeks;
    m_step->setPicture(u"fwd"_s, weeks ? tr("One step on") : tr("One minute on"));
    m_clock->setMinimumWidth(clockWidth());
    const QString words = rates();
    if (m_rates->text() != words) {
        m_rates->setText(words);
        m_arrangedWidth = -1;
    }
}

void TransportBar::chooseSpeed()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const double speed : speeds) {
        QAction *action = menu->addAction(speedText(speed));
        action->setCheckable(true);
        action->setChecked(speed == m_session->speed());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, speed] { setSpeed(speed); });
    }
    menu->popup(m_speed->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void TransportBar::setSpeed(double speed)
{
    m_session->setSpeed(speed);
    refreshPlaying();
}

} // namespace relief::ui
