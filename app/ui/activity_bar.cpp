// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity_bar.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int blocks = 10;
constexpr int gap = 3;
constexpr double tickHeight = 18;
constexpr double blockHeight = 10;

} // namespace

QString activityWord(double activity)
{
    if (activity < 0.04) {
        return QCoreApplication::translate("Activity", "silent");
    }
    if (activity < 0.25) {
        return QCoreApplication::translate("Activity", "low");
    }
    if (activity < 0.5) {
        return QCoreApplication::translate("Activity", "medium");
    }
    return activity < 0.75 ? QCoreApplication::translate("Activity", "high")
                           : QCoreApplication::translate("Activity", "very high");
}

ActivityBar::ActivityBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ActivityBar::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    update();
}

void ActivityBar::setActivity(double now, double before)
{
    const auto pixel = [this](double share) { return qRound(share * width()); };
    const bool differs = pixel(now) != pixel(m_now) || pixel(before) != pixel(m_before);
    m_now = now;
    m_before = before;
    if (differs) {
        update();
    }
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = static_cast<double>(width() + gap) / blocks;
    const double top = (height() - blockHeight) / 2;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < blocks; ++i) {
        const QRectF block(i * step, top, step - gap, blockHeight);
        painter.setBrush(m_theme.color(u"sunken"_s));
        painter.drawRoundedRect(block, 2, 2);
        const double share = std::clamp(m_now * blocks - i, 0.0, 1.0);
        if (share > 0) {
            painter.setBrush(m_theme.color(u"ink2"_s));
            painter.drawRoundedRect(QRectF(block.topLeft(), QSizeF(block.width() * share, blockHeight)), 2, 2);
        }
    }
    const double x = std::clamp(m_before * width(), 1.0, width() - 1.0);
    painter.fillRect(QRectF(x - 1, (height() - tickHeight) / 2, 2, tickHeight), m_theme.color(u"ink1"_s));
}

} // namespace relief::ui
