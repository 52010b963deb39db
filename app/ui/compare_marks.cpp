// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_marks.h"

#include "ui/pictures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartGlyph = 18;
constexpr int trackGlyph = 22;
constexpr double samePlace = 12; ///< pixels: nearer shapes would hide each other
constexpr double barHeight = 4;

} // namespace

CompareMarks::CompareMarks(Place place, QWidget *parent) : QWidget(parent), m_place(place)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLayoutDirection(Qt::LeftToRight); // time is not mirrored
}

void CompareMarks::setLook(const Look &look)
{
    m_look = look;
    m_glyphs.clear();
    update();
}

void CompareMarks::setMarks(const std::vector<session::DoseMark> &marks)
{
    m_marks = marks;
    update();
}

void CompareMarks::setSpan(double spanMin)
{
    m_span = spanMin;
    update();
}

void CompareMarks::setEnds(double left, double right, double top, double bottom)
{
    m_left = left;
    m_right = right;
    m_top = top;
    m_bottom = bottom;
    update();
}

QPixmap CompareMarks::glyph(content::MedicineGroup group, int size)
{
    QPixmap &known = m_glyphs[{static_cast<int>(group), size}];
    if (known.isNull()) {
        known = symbol(m_look, symbolOf(group), size, devicePixelRatioF());
    }
    return known;
}

/// What is given at one time stands one above the other.
std::vector<CompareMarks::Placed> CompareMarks::placed() const
{
    std::vector<Placed> result;
    for (const session::DoseMark &mark : m_marks) {
        Placed one{std::round(x(mark.startMin)) + 0.5};
        for (Placed &other : result) {
            if (std::abs(other.x - one.x) < samePlace) {
                one.index = ++other.together - 1;
                one.x = other.x;
            }
        }
        result.push_back(one);
    }
    for (Placed &one : result) {
        for (const Placed &other : result) {
            one.together = other.x == one.x ? std::max(one.together, other.together) : one.together;
        }
    }
    return result;
}

void CompareMarks::paintEvent(QPaintEvent *)
{
    if (m_look.artwork == nullptr) {
        return;
    }
    QPainter painter(this);
    const bool chart = m_place == Place::Chart;
    const std::vector<Placed> places = placed();
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const session::DoseMark &mark = m_marks[i];
        const Placed &place = places[i];
        if (mark.endMin > mark.startMin) { // an infusion is a bar as long as it runs
            const double y = chart ? m_bottom - barHeight : (m_top + m_bottom - barHeight) / 2;
            painter.fillRect(
                QRectF(place.x, y, x(mark.endMin) - place.x, barHeight), m_look.theme.fill(symbolOf(mark.group)));
        }
        if (chart) {
            painter.setPen(QPen(m_look.theme.color(u"ink2"_s), 1, Qt::DashLine));
            painter.drawLine(QPointF(place.x, m_top), QPointF(place.x, m_bottom));
        }
    }
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const Placed &place = places[i];
        const int most = static_cast<int>(m_bottom - m_top) / place.together;
        const int size = std::min(chart ? chartGlyph : trackGlyph, most);
        const QPixmap picture = glyph(m_marks[i].group, size);
        const QSizeF drawn = picture.deviceIndependentSize();
        const double middle = (m_top + m_bottom) / 2;
        const double y =
            chart ? m_top + (place.index + 0.5) * size : middle + (place.index - (place.together - 1) / 2.0) * size;
        painter.drawPixmap(
            QPointF(std::round(place.x - drawn.width() / 2), std::round(y - drawn.height() / 2)), picture);
    }
}

} // namespace relief::ui
