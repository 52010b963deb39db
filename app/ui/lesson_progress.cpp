// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_progress.h"

#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 5;

} // namespace

LessonProgress::LessonProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LessonProgress::setLook(const Look &look)
{
    m_look = look;
    update();
}

void LessonProgress::setProgress(double share, int parts)
{
    const double inside = std::clamp(share, 0.0, 1.0);
    const bool differs = qRound(inside * width()) != qRound(m_share * width()) || parts != m_parts;
    m_share = inside;
    m_parts = std::max(1, parts);
    if (differs) {
        update();
    }
}

void LessonProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double wide = (width() - gap * (m_parts - 1)) / m_parts;
    const double round = height() / 2.0;
    for (int i = 0; i < m_parts; ++i) {
        const double start = i * (wide + gap);
        const double filled = std::clamp(m_share * m_parts - i, 0.0, 1.0) * wide;
        const auto placed = [&](double length) {
            return QRectF(mirrored ? width() - start - length : start, 0, length, height());
        };
        painter.setPen(QPen(m_look.theme.color(u"ctrl"_s), 1));
        painter.setBrush(m_look.theme.color(u"sunken"_s));
        painter.drawRoundedRect(placed(wide).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
        if (filled > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.theme.color(u"accent"_s));
            painter.drawRoundedRect(placed(std::max<double>(filled, height())), round, round);
        }
    }
}

} // namespace relief::ui
