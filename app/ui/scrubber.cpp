// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrubber.h"

#include "ui/accessible_sliders.h"
#include "ui/pane.h"
#include "ui/pictures.h"
#include "ui/timeline_words.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double trackY = Scrubber::height / 2.0;
constexpr int glyphSize = 22;
constexpr int pageSteps = 10;

} // namespace

Scrubber::Scrubber(QWidget *parent) : QAbstractSlider(parent)
{
    installSliderAccessibility();
    setOrientation(Qt::Horizontal);
    setRange(0, static_cast<int>(m_scale.spanMin));
    setPageStep(pageSteps);
    setAccessibleName(tr("Time"));
    setToolTip(tr("Drag to any time, or use the arrow keys"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        m_minutes = value; // a key or a screen reader, not setMinutes()
        update();
        Q_EMIT scrubbed(value);
    });
}

void Scrubber::setLook(const Look &look)
{
    m_look = look;
    m_glyphs.fill({}); // made when first painted
    update();
}

void Scrubber::setScale(const TimeScale &scale)
{
    if (!(scale == m_scale)) {
        m_scale = scale;
        const QSignalBlocker block(this); // a value brought into the range is no scrubbing
        setRange(0, static_cast<int>(scale.spanMin));
        const int step = std::max(1, qRound(scale.spanMin / session::hoursSpanMin)); // as the clock's own steps
        setSingleStep(step);
        setPageStep(pageSteps * step);
        update();
    }
}

void Scrubber::setMarks(std::vector<session::DoseMark> marks)
{
    m_marks = std::move(marks);
    for (const session::DoseMark &mark : m_marks) {
        QPixmap &glyph = m_glyphs.at(static_cast<size_t>(mark.group));
        if (glyph.isNull()) {
            glyph = symbol(m_look, symbolOf(mark.group), glyphSize, devicePixelRatioF());
        }
    }
    update();
}

void Scrubber::setMinutes(double minutes)
{
    const bool moves = qRound(m_scale.x(minutes)) != qRound(m_scale.x(m_minutes));
    m_minutes = minutes;
    const QSignalBlocker block(this);
    setValue(qRound(minutes));
    if (moves) {
        update();
    }
}

QString Scrubber::valueText() const
{
    return timeWords(m_minutes, m_scale.spanMin);
}

void Scrubber::paintMarks(QPainter &painter) const
{
    for (const session::DoseMark &mark : m_marks) {
        const QString signal = symbolOf(mark.group);
        const double x = m_scale.x(mark.startMin);
        if (mark.endMin > mark.startMin) { // an infusion is a bar as long as it runs
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.theme.fill(signal));
            painter.drawRoundedRect(QRectF(x, trackY - 5, m_scale.x(mark.endMin) - x, 10), 5, 5);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(u"surface"_s));
        painter.drawEllipse(QPointF(x, trackY), 13, 13);
        const QPixmap &glyph = m_glyphs.at(static_cast<size_t>(mark.group));
        const QSizeF size = glyph.deviceIndependentSize();
        painter.drawPixmap(QPointF(std::round(x - size.width() / 2), std::round(trackY - size.height() / 2)), glyph);
    }
}

void Scrubber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = m_scale.x(m_minutes);
    painter.setPen(QPen(m_look.theme.color(u"ctrl"_s), 1));
    painter.setBrush(m_look.theme.color(u"sunken"_s));
    painter.drawRoundedRect(QRectF(m_scale.left, trackY - 3, m_scale.right - m_scale.left, 6), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(u"accent"_s));
    painter.drawRoundedRect(QRectF(m_scale.left, trackY - 3, x - m_scale.left, 6), 3, 3);
    paintMarks(painter);
    painter.setPen(QPen(m_look.theme.color(u"ink1"_s), 2)); // goes on through the charts below
    painter.drawLine(QPointF(x, trackY + handleRadius), QPointF(x, QWidget::height()));
    painter.setPen(QPen(m_look.theme.color(u"accent"_s), 4));
    painter.setBrush(m_look.theme.color(u"surface"_s));
    painter.drawEllipse(QPointF(x, trackY), handleRadius - 2, handleRadius - 2);
    if (hasFocus()) {
        const QRectF handle(x - handleRadius, trackY - handleRadius, 2 * handleRadius, 2 * handleRadius);
        paintFocusRing(painter, m_look.theme, handle.adjusted(1, 1, -1, -1), handleRadius);
    }
}

void Scrubber::scrubTo(double x)
{
    const double minutes = std::clamp(m_scale.minutes(x), 0.0, m_scale.spanMin);
    setMinutes(minutes);
    Q_EMIT scrubbed(minutes);
}

void Scrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        Q_EMIT grabbed();
        scrubTo(event->position().x());
    }
}

void Scrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        scrubTo(event->position().x());
    }
}

void Scrubber::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(false);
        Q_EMIT released();
    }
}

} // namespace relief::ui
