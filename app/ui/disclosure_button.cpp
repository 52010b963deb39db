// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure_button.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevron = 18;
constexpr int gap = 8;
constexpr int ring = 4; ///< room for the focus ring
constexpr int lowest = 38;

} // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DisclosureButton::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void DisclosureButton::setBold(bool bold)
{
    m_bold = bold;
    updateGeometry();
}

QFont DisclosureButton::wordFont() const
{
    return m_look.theme.font(m_bold ? theme::TextRole::Heading3 : theme::TextRole::Body);
}

QSize DisclosureButton::sizeHint() const
{
    return {260, heightForWidth(std::max(260, width()))};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {120, lowest};
}

int DisclosureButton::heightForWidth(int width) const
{
    const int words = std::max(20, width - chevron - gap - 2 * ring);
    const QRect box = QFontMetrics(wordFont()).boundingRect(0, 0, words, 10000, Qt::TextWordWrap, text());
    return std::max(lowest, box.height() + 14);
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(isDown() ? u"accentSoft"_s : u"sunken"_s));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.color(u"focus"_s), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
    }
    const QRect words =
        rect().adjusted(mirrored ? chevron + gap + ring : ring, 0, mirrored ? -ring : -chevron - gap - ring, 0);
    painter.setFont(wordFont());
    painter.setPen(m_look.theme.color(u"ink1"_s));
    painter.drawText(words,
        static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextWordWrap, text());
    const QString name = isChecked() ? u"down"_s : mirrored ? u"left"_s : u"right"_s;
    const QPixmap picture = m_look.artwork->icon(name, m_look.theme.color(u"ink1"_s), chevron, devicePixelRatioF());
    painter.drawPixmap(mirrored ? ring : width() - ring - chevron, (height() - chevron) / 2, picture);
}

} // namespace relief::ui
