// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_caption.h"

#include "ui/icon_button.h"
#include "ui/lesson_seek.h"
#include "ui/prose_text.h"
#include "ui/scroll_column.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;
using Stage = session::LessonPlayer::Stage;

namespace {

constexpr int play = 52;
constexpr int button = 40;
constexpr int speedWide = 62;
constexpr int gap = 10;
constexpr double largePatient = 1.3; ///< of the text size: words meant to be read from a little away
constexpr double largeOther = 1.12;
constexpr double largestText = 2;
constexpr std::array speeds{0.75, 1.0, 1.5, 2.0};

QString clockText(double seconds)
{
    const int whole = qRound(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

LessonCaption::LessonCaption(const session::Session &session, session::LessonPlayer *player, QWidget *parent)
    : Pane(u"surface"_s, Qt::TopEdge, parent), m_session(session), m_player(player),
      m_play(new IconButton(u"play"_s, tr("Play (Space)"), u"play"_s, this)), m_scroll(new ScrollColumn(this)),
      m_words(new ProseText(m_scroll->column())), m_measure(new ProseText(this)), m_seek(new LessonSeek(this)),
      m_time(new QLabel(this)), m_captions(new IconButton(u"caption"_s, tr("Hide the words (T)"), u"zoom"_s, this)),
      m_strip(new IconButton(u"compare"_s, tr("As a comic strip (S)"), u"zoom"_s, this)), m_speed(new QPushButton(this))
{
    setObjectName(u"lesson.caption"_s);
    setAccessibleName(tr("What is told"));
    m_measure->hide();
    m_play->setObjectName(u"lesson.play"_s);
    m_words->setObjectName(u"lesson.words"_s);
    m_time->setObjectName(u"lesson.time"_s);
    m_captions->setObjectName(u"lesson.captions"_s);
    m_strip->setObjectName(u"lesson.strip"_s);
    m_speed->setObjectName(u"lesson.speed"_s);
    m_captions->setCheckable(true);
    m_captions->setChecked(true);
    m_strip->setCheckable(true);
    setRole(m_time, u"small"_s);
    setRole(m_speed, u"chip"_s);
    auto *inside = new QVBoxLayout(m_scroll->column());
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_words);
    inside->addStretch(1);
    connect(m_play, &QAbstractButton::clicked, this, [this] { m_player->setPlaying(!m_player->isPlaying()); });
    connect(m_seek, &LessonSeek::sought, m_player, &session::LessonPlayer::seek);
    connect(m_captions, &QAbstractButton::toggled, this, [this](bool on) {
        m_captions->setPicture(u"caption"_s, on ? tr("Hide the words (T)") : tr("Show the words (T)"));
        refresh();
        Q_EMIT heightChanged();
    });
    connect(m_strip, &QAbstractButton::clicked, this, &LessonCaption::stripAsked);
    connect(m_speed, &QAbstractButton::clicked, this, &LessonCaption::nextSpeed);
    showSpeed();
}

/// A patient's words in larger type; where all text is large, they are so already.
Look LessonCaption::largeLook() const
{
    Look large = m_look;
    const bool patient = m_session.snapshot().audience == content::Audience::Patient;
    const double wanted = m_look.compact ? (patient ? largeOther : 1.0) : (patient ? largePatient : largeOther);
    large.theme = theme::Theme(m_look.theme.id(), std::min(largestText, m_look.theme.textScale() * wanted));
    return large;
}

/// A small window has less room for the longer sentences.
TextRole LessonCaption::role() const
{
    const bool patient = m_session.snapshot().audience == content::Audience::Patient;
    return m_look.compact && !patient ? TextRole::Body : TextRole::PatientBody;
}

void LessonCaption::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    for (IconButton *one : {m_play, m_captions, m_strip}) {
        one->setLook(look);
    }
    m_seek->setLook(look);
    m_measuredFor.clear();
    refresh();
}

QString LessonCaption::words() const
{
    if (!m_player->isOpen() || !captionsOn()) {
        return {};
    }
    const content::Lesson &lesson = *m_player->lesson();
    if (m_player->stage() == Stage::Predict) {
        return tr("First your guess. Then watch what happens.");
    }
    return lesson.steps.empty() ? QString()
                                : session::LessonPlayer::narration(
                                    lesson.steps[static_cast<size_t>(m_player->step())], m_session.snapshot().audience);
}

void LessonCaption::refresh()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    m_words->setLook(largeLook(), role());
    const QString told = words();
    const bool isNew = told != m_words->text();
    const bool patient = m_session.snapshot().audience == content::Audience::Patient;
    m_words->setProse(told, patient ? &m_session.pack().glossary : nullptr);
    m_scroll->verticalScrollBar()->setValue(0);
    m_seek->setEnabled(m_player->isOpen() && m_player->stage() == Stage::Step);
    if (isNew && !told.isEmpty() && isVisible()) {
        QAccessibleEvent said(m_words, QAccessible::Alert); // read out, wherever the focus is
        QAccessible::updateAccessibility(&said);
    }
    refreshPlaying();
    refreshTime();
}

void LessonCaption::refreshTime()
{
    const double all = m_player->isOpen() ? m_player->stepSeconds() : 0;
    const double gone = std::min(m_player->elapsedSeconds(), all);
    m_seek->setTime(gone, all);
    const QString time = tr("%1 / %2", "time gone / of all").arg(clockText(gone), clockText(all));
    if (time != m_time->text()) {
        m_time->setText(time);
        m_seek->setAccessibleDescription(tr("%1 of %2").arg(clockText(gone), clockText(all)));
        m_seek->setToolTip(m_seek->accessibleDescription());
    }
}

void LessonCaption::refreshPlaying()
{
    const bool playing = m_player->isPlaying();
    const QString start = m_player->isOpen() && m_player->stage() == Stage::Predict
                              ? tr("Watch without a guess (Space)")
                              : tr("Play (Space)");
    m_play->setPicture(playing ? u"pause"_s : u"play"_s, playing ? tr("Pause (Space)") : start);
}

void LessonCaption::setStrip(bool on)
{
    m_strip->setChecked(on);
    m_strip->setPicture(u"compare"_s, on ? tr("One picture at a time (S)") : tr("As a comic strip (S)"));
    m_still = on;
    for (QWidget *ofTime : {static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_seek),
             static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_speed)}) {
        ofTime->setHidden(on); // nothing moves
    }
}

bool LessonCaption::captionsOn() const
{
    return m_captions->isChecked();
}

void LessonCaption::toggleCaptions()
{
    m_captions->toggle();
}

void LessonCaption::toggleStrip()
{
    m_strip->click();
}

void LessonCaption::nextSpeed()
{
    const auto *faster =
        std::find_if(speeds.begin(), speeds.end(), [this](double speed) { return speed > m_player->speed() + 0.01; });
    m_player->setSpeed(faster == speeds.end() ? speeds.front() : *faster);
    showSpeed();
}

void LessonCaption::showSpeed()
{
    m_speed->setText(tr("%1×", "speed").arg(QLocale().toString(m_player->speed())));
    m_speed->setAccessibleName(tr("Speed %1, press for the next one").arg(m_speed->text()));
    m_speed->setToolTip(tr("How fast the lesson plays"));
}

int LessonCaption::wordsWidth(int width) const
{
    const int side = m_look.pick(24, 14);
    return width - 2 * side - play - 2 * button - speedWide - 4 * gap - m_look.pick(8, 0);
}

int LessonCaption::controlsHeight() const
{
    return std::max(play, m_look.theme.px(24)) - 8;
}

int LessonCaption::heightFor(int width) const
{
    const int edge = m_look.pick(14, 8);
    const int below = m_still ? 0 : m_look.theme.px(24);
    if (!m_player->isOpen() || !captionsOn()) {
        return play + 2 * edge;
    }
    const content::Audience audience = m_session.snapshot().audience;
    const QString key = u"%1|%2|%3"_s.arg(m_player->lesson()->id, content::toString(audience)).arg(width);
    if (key != m_measuredFor) {
        m_measure->setLook(largeLook(), role());
        m_measured = 0;
        for (const content::LessonStep &step : m_player->lesson()->steps) {
            m_measure->setProse(session::LessonPlayer::narration(step, audience));
            m_measured = std::max(m_measured, m_measure->heightForWidth(wordsWidth(width)));
        }
        m_measure->hide();
        m_measuredFor = key;
    }
    return std::max(m_measured + 4 + below, play) + 2 * edge;
}

/// By hand: words above the bar of time, buttons at both ends.
void LessonCaption::resizeEvent(QResizeEvent *)
{
    const int side = m_look.pick(24, 14);
    const int edge = m_look.pick(14, 8);
    const int below = m_still ? 0 : m_look.theme.px(24);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](QWidget *one, int x, int y, int wide, int high) {
        one->setGeometry(mirrored ? width() - x - wide : x, y, wide, high);
    };
    const int middle = height() / 2;
    place(m_play, side, middle - button / 2, play, button);
    const int wide = wordsWidth(width());
    const int words = m_still ? side : side + play + gap;
    const int time = m_time->fontMetrics().horizontalAdvance(u"00:00 / 00:00"_s);
    const int bar = captionsOn() ? height() - edge - below : middle - below / 2;
    place(m_scroll, words, edge, wide, std::max(0, bar - edge - 2));
    place(m_seek, words - 8, bar, std::max(60, wide - time - gap + 8), below);
    place(m_time, words + wide - time, bar, time, below);
    int x = side + play + gap + wide + gap + m_look.pick(8, 0);
    place(m_captions, x, middle - button / 2, button, button);
    x += button + gap;
    place(m_strip, x, middle - button / 2, button, button);
    x += button + gap;
    place(m_speed, x, middle - 17, speedWide, 34);
}

} // namespace relief::ui
