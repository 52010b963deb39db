// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_card.h"

#include "session/lesson_timing.h"
#include "ui/comic_strip.h"
#include "ui/pane.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int ring = 5; ///< room for the focus ring
constexpr int side = 14;
constexpr int disc = 30;
constexpr double radius = 14;
constexpr int lineGap = 3;

} // namespace

int minutesOf(const content::Lesson &lesson, content::Audience audience)
{
    double seconds = 0;
    for (const content::LessonStep &step : lesson.steps) {
        seconds += session::timingOf(step, audience).seconds();
    }
    return static_cast<int>(std::ceil(seconds / 60));
}

LessonCard::LessonCard(Thumbnails *thumbnails, const content::Lesson &lesson, QWidget *parent)
    : QAbstractButton(parent), m_thumbnails(thumbnails), m_lesson(lesson)
{
    setObjectName(u"lesson.card."_s + lesson.id);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAudience(content::Audience::Patient);
    connect(m_thumbnails, &Thumbnails::painted, this, [this](const QString &key) {
        if (key == m_key) {
            fetch();
        }
    });
}

void LessonCard::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    fetch();
}

void LessonCard::setAudience(content::Audience audience)
{
    m_audience = audience;
    setText(m_lesson.title.at(audience));
    setToolTip(m_lesson.goal.at(audience));
    m_length = tr("Steps: %1, about %2 min").arg(m_lesson.steps.size()).arg(minutesOf(m_lesson, audience));
    describe();
    updateGeometry();
    update();
}

void LessonCard::setProgress(const QString &progress)
{
    if (progress != m_progress) {
        m_progress = progress;
        describe();
        updateGeometry();
        update();
    }
}

void LessonCard::describe()
{
    setAccessibleName(tr("Lesson %1: %2").arg(m_lesson.order).arg(text()));
    QStringList more{m_lesson.goal.at(m_audience), m_length};
    if (!m_progress.isEmpty()) {
        more << m_progress;
    }
    setAccessibleDescription(more.join(u'\n'));
}

std::vector<LessonCard::Line> LessonCard::linesFor(int width) const
{
    std::vector<Line> lines{{text(), TextRole::Heading3, u"ink1"_s, 0},
        {m_lesson.goal.at(m_audience), TextRole::Small, u"ink1"_s, 0}, {m_length, TextRole::Small, u"ink2"_s, 0}};
    if (!m_progress.isEmpty()) {
        lines.back() = {tr("%1: %2", "length of a lesson, and how far one is").arg(m_length, m_progress),
            TextRole::Small, u"accent"_s, 0};
    }
    const int room = std::max(60, width - 2 * (ring + side));
    for (Line &line : lines) {
        line.height = QFontMetrics(m_look.theme.font(line.role))
                          .boundingRect(0, 0, room, 10000, Qt::TextWordWrap, line.text)
                          .height();
    }
    return lines;
}

int LessonCard::ownWordsHeight(int width) const
{
    int height = 18 + ring;
    for (const Line &line : linesFor(width)) {
        height += line.height + lineGap;
    }
    return height;
}

int LessonCard::wordsHeight(int width) const
{
    int most = ownWordsHeight(width);
    for (const LessonCard *card : m_row) {
        most = std::max(most, card->ownWordsHeight(width));
    }
    return most;
}

QSize LessonCard::sizeHint() const
{
    return {220, heightForWidth(std::max(220, width()))};
}

int LessonCard::heightForWidth(int width) const
{
    return m_look.pick(120, 58) + wordsHeight(width);
}

void LessonCard::resizeEvent(QResizeEvent *)
{
    fetch();
}

/// Without words: they would not be legible so small.
void LessonCard::fetch()
{
    if (m_look.artwork == nullptr || !m_painted || m_lesson.steps.empty()) {
        return;
    }
    const std::vector<int> strip = stripOf(m_lesson);
    const content::Setup &setup = m_lesson.steps[static_cast<size_t>(strip.front())].setup;
    QStringList medicines;
    for (const content::Given &given : setup.given) {
        medicines << content::toString(given.group);
    }
    const QSize size(width() - 2 * ring, height() - wordsHeight(width()) - ring);
    const ThumbnailWish wish{setup.diagram, medicines.join(u' '), size, devicePixelRatioF(), m_look.theme.id(), {}, {}};
    m_key = wish.key();
    if (const QPixmap picture = m_thumbnails->picture(wish); !picture.isNull()) {
        m_picture = picture;
    }
    update();
}

void LessonCard::paintPicture(QPainter &painter, const QRectF &box) const
{
    const theme::Theme &theme = m_look.theme;
    if (m_picture.isNull()) {
        painter.fillRect(box, theme.color(u"sunken"_s));
    } else {
        painter.drawPixmap(box.toRect(), m_picture);
    }
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), theme.color(u"line"_s));
    const double size = theme.px(disc);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF number(mirrored ? box.right() - 10 - size : box.left() + 10, box.top() + 10, size, size);
    painter.setPen(QPen(theme.color(u"accent"_s), 2));
    painter.setBrush(theme.color(u"surface"_s));
    painter.drawEllipse(number);
    painter.setFont(theme.font(TextRole::Label));
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(number, Qt::AlignCenter, QLocale().toString(m_lesson.order));
}

void LessonCard::paintWords(QPainter &painter, double top) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    double y = top + 9;
    for (const Line &line : linesFor(width())) {
        painter.setFont(m_look.theme.font(line.role));
        painter.setPen(m_look.theme.color(line.color));
        painter.drawText(QRectF(ring + side, y, width() - 2 * (ring + side), line.height),
            static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap, line.text);
        y += line.height + lineGap;
    }
}

void LessonCard::paintEvent(QPaintEvent *)
{
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &LessonCard::fetch); // the page first
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const QRectF card = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    QPainterPath outline;
    outline.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, theme.color(underMouse() || isDown() ? u"accentSoft"_s : u"surface"_s));
    const double words = wordsHeight(width()) - ring;
    painter.save();
    painter.setClipPath(outline);
    paintPicture(painter, card.adjusted(0, 0, 0, -words));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(u"line"_s), 1));
    painter.drawPath(outline);
    paintWords(painter, card.bottom() - words);
    if (hasFocus()) {
        paintFocusRing(painter, theme, card.adjusted(1, 1, -1, -1), radius);
    }
}

} // namespace relief::ui
