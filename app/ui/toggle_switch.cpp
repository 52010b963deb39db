// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toggle_switch.h"

#include "ui/pane.h"

#include <QPainter>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF body(46, 26);
constexpr QSize target(58, 40); ///< with room for the focus ring, and large enough to hit

} // namespace

ToggleSwitch::ToggleSwitch(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ToggleSwitch::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    update();
}

QSize ToggleSwitch::sizeHint() const
{
    return target;
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(QPointF(), body);
    box.moveCenter(QRectF(rect()).center());
    const bool on = isChecked();
    const QColor ctrl = m_theme.color(u"ctrl"_s);
    const QColor accent = m_theme.color(isDown() || underMouse() ? u"accentHover"_s : u"accent"_s);
    painter.setPen(QPen(on ? accent : ctrl, 2));
    painter.setBrush(on ? accent : m_theme.color(u"surface"_s));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 12, 12);
    const bool atRight = on != (layoutDirection() == Qt::RightToLeft);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? m_theme.color(u"onAccent"_s) : ctrl);
    painter.drawEllipse(QPointF(atRight ? box.right() - 13 : box.left() + 13, box.center().y()), 8, 8);
    if (hasFocus()) {
        paintFocusRing(painter, m_theme, box, body.height() / 2);
    }
}

} // namespace relief::ui
