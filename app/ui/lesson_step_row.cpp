// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_step_row.h"

#include "ui/pane.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int disc = 28;
constexpr int side = 12;
constexpr int ring = 5;
constexpr int above = 12;
constexpr double radius = 10;

} // namespace

LessonStepRow::LessonStepRow(int number, const QString &title, bool numberOnly, QWidget *parent)
    : QAbstractButton(parent), m_number(number), m_numberOnly(numberOnly)
{
    setTitle(title);
    setObjectName(u"lesson.step.%1"_s.arg(number));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(
        numberOnly ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::ToolButton);
    policy.setHeightForWidth(!numberOnly);
    setSizePolicy(policy);
    setState(false, false);
}

void LessonStepRow::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void LessonStepRow::setState(bool current, bool done)
{
    m_current = current;
    m_done = done;
    setAccessibleName(current ? tr("%1. %2, the step shown").arg(m_number).arg(text())
                      : done  ? tr("%1. %2, done").arg(m_number).arg(text())
                              : tr("%1. %2").arg(m_number).arg(text()));
    update();
}

void LessonStepRow::setTitle(const QString &title)
{
    setText(title);
    setToolTip(m_numberOnly ? title : QString());
    updateGeometry();
}

QFont LessonStepRow::font() const
{
    return m_look.theme.font(m_current ? TextRole::Label : TextRole::Body);
}

QSize LessonStepRow::sizeHint() const
{
    const int size = m_look.theme.px(disc) + 2 * ring;
    return m_numberOnly ? QSize(size + 4, size + 2) : QSize(220, heightForWidth(std::max(220, width())));
}

QSize LessonStepRow::minimumSizeHint() const
{
    return m_numberOnly ? sizeHint() : QSize(120, m_look.theme.px(disc) + 2 * ring);
}

int LessonStepRow::heightForWidth(int width) const
{
    const int room = std::max(40, width - 2 * (ring + side) - m_look.theme.px(disc) - side);
    const QFontMetrics metrics(m_look.theme.font(TextRole::Label)); // the wider one, so that nothing moves
    const int words = metrics.boundingRect(0, 0, room, 10000, Qt::TextWordWrap, text()).height();
    return std::max(words, m_look.theme.px(disc)) + 2 * (ring + above - 6);
}

/// Filled where one is, a tick where one was.
void LessonStepRow::paintDisc(QPainter &painter, const QRectF &box) const
{
    const theme::Theme &theme = m_look.theme;
    const bool filled = m_current || m_done;
    painter.setPen(QPen(theme.color(filled ? u"accent"_s : u"ctrl"_s), 2));
    painter.setBrush(theme.color(m_current ? u"accent"_s : m_done ? u"accentSoft"_s : u"surface"_s));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (m_done && !m_current) {
        const int size = qRound(box.width() * 0.6);
        painter.drawPixmap(box.center() - QPointF(size, size) / 2,
            m_look.artwork->icon(u"check"_s, theme.color(u"accent"_s), size, devicePixelRatioF()));
        return;
    }
    painter.setPen(theme.color(m_current ? u"onAccent"_s : u"ink1"_s));
    painter.setFont(theme.font(TextRole::Label));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_number));
}

void LessonStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF row = QRectF(rect()).adjusted(ring, ring - 2, -ring, -ring + 2);
    const double size = theme.px(disc);
    if (!m_numberOnly && (m_current || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_current ? u"accentSoft"_s : u"sunken"_s));
        painter.drawRoundedRect(row, radius, radius);
    }
    const double start = m_numberOnly ? (width() - size) / 2 : ring + side;
    paintDisc(painter, {mirrored ? width() - start - size : start, (height() - size) / 2, size, size});
    if (!m_numberOnly) {
        const double words = start + size + side;
        const double wide = width() - words - side - ring;
        painter.setFont(font());
        painter.setPen(theme.color(m_current || m_done ? u"ink1"_s : u"ink2"_s));
        painter.drawText(QRectF(mirrored ? side + ring : words, 0, wide, height()),
            static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextWordWrap,
            text());
    }
    if (hasFocus()) {
        const QRectF box = m_numberOnly
                               ? QRectF((width() - size) / 2, (height() - size) / 2, size, size).adjusted(1, 1, -1, -1)
                               : row.adjusted(1, 2, -1, -2);
        paintFocusRing(painter, theme, box, m_numberOnly ? size / 2 : radius);
    }
}

/// Along the list with the arrows that lie along it. The others, and Space on the step that is shown, are the page's.
void LessonStepRow::keyPressEvent(QKeyEvent *event)
{
    const bool along = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (across || (along && m_numberOnly) || (event->key() == Qt::Key_Space && m_current)) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace relief::ui
