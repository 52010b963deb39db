// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_seek.h"

#include "ui/pane.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double ticksASecond = 10;
constexpr double inset = 10; ///< room for the handle and its ring
constexpr double handle = 6;
constexpr double thickness = 6;

} // namespace

LessonSeek::LessonSeek(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setObjectName(u"lesson.seek"_s);
    setAccessibleName(tr("Time within the step"));
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setSingleStep(static_cast<int>(ticksASecond));
    setPageStep(static_cast<int>(5 * ticksASecond));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractSlider::actionTriggered, this, [this] { Q_EMIT sought(sliderPosition() / ticksASecond); });
}

void LessonSeek::setLook(const Look &look)
{
    m_look = look;
    update();
}

void LessonSeek::setTime(double seconds, double of)
{
    setMaximum(std::max(1, qRound(of * ticksASecond)));
    setValue(qRound(seconds * ticksASecond));
}

double LessonSeek::share() const
{
    return static_cast<double>(value()) / maximum();
}

void LessonSeek::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const double middle = height() / 2.0;
    const QRectF track(inset, middle - thickness / 2, width() - 2 * inset, thickness);
    painter.setPen(QPen(theme.color(u"ctrl"_s), 1));
    painter.setBrush(theme.color(u"sunken"_s));
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    const QColor ink = theme.color(isEnabled() ? u"accent"_s : u"ctrl"_s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    QRectF filled = track;
    filled.setWidth(track.width() * share());
    painter.drawRoundedRect(filled, thickness / 2, thickness / 2);
    const QRectF knob(track.left() + filled.width() - handle, middle - handle, 2 * handle, 2 * handle);
    painter.drawEllipse(knob);
    if (hasFocus()) {
        paintFocusRing(painter, theme, knob.adjusted(2, 2, -2, -2), handle - 2);
    }
}

void LessonSeek::seekTo(double x)
{
    const double along = std::clamp((x - inset) / std::max(1.0, width() - 2 * inset), 0.0, 1.0);
    Q_EMIT sought(along * maximum() / ticksASecond);
}

void LessonSeek::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        seekTo(event->position().x());
    }
}

void LessonSeek::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        seekTo(event->position().x());
    }
}

void LessonSeek::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(false);
    }
}

} // namespace relief::ui
