// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/map_button.h"

#include "scene/fitted_text.h"

#include <QPainter>

#include <algorithm>

namespace relief::scene {

using namespace Qt::StringLiterals;

MapButton::MapButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void MapButton::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    update();
}

void MapButton::setHere(bool here)
{
    m_here = here;
    update();
}

void MapButton::paintEvent(QPaintEvent *)
{
    constexpr double inset = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(4, 4, -4, -4);
    const QString outline = underMouse() || m_here ? u"accent"_s : u"ctrl"_s;
    painter.setPen(QPen(m_theme.color(outline), (underMouse() ? 2.5 : 1.4) * m_theme.outlineScale()));
    painter.setBrush(m_theme.color(m_here ? u"accent"_s : u"surface"_s));
    painter.drawRoundedRect(box, 9, 9);
    if (hasFocus()) {
        QPen dashes(m_theme.color(u"focus"_s), 3, Qt::SolidLine, Qt::FlatCap);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 11, 11);
    }
    const double pixels = m_theme.font(theme::TextRole::Small).pixelSize();
    const QString tone = m_here ? u"onAccent"_s : u"ink1"_s;
    std::vector<TextBlock> blocks{{text(), pixels, QFont::Medium, 0, 0, tone}};
    if (m_here) {
        blocks.push_back({tr("You are here"), pixels * 0.9, QFont::DemiBold, 0, 0.1, tone});
    }
    const QRectF room = box.adjusted(inset, 3, -inset, -3);
    const FittedText fitted = MeasuredText(blocks, m_theme).fitted(room.size(), 0.7, 10, true);
    const double down = std::max(0.0, (room.height() - fitted.size.height()) / 2);
    for (const CardLine &line : fitted.lines) {
        QFont font = m_theme.font(theme::TextRole::Label);
        font.setPixelSize(line.pixels);
        font.setWeight(line.weight);
        painter.setFont(font);
        painter.setPen(m_theme.color(line.tone));
        painter.drawText(room.topLeft() + line.at + QPointF(0, down), line.text);
    }
}

} // namespace relief::scene
