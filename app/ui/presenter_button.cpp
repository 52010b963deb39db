// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter_button.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 10;
constexpr int gap = 7;
constexpr int keyPadding = 6;
constexpr double radius = 10;
constexpr QColor inkOnGold(0x14, 0x20, 0x2B); // in every theme

} // namespace

PresenterButton::PresenterButton(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refreshName();
}

void PresenterButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void PresenterButton::setKey(const QString &key)
{
    m_key = key;
    refreshName();
    updateGeometry();
    update();
}

void PresenterButton::setState(const QString &state)
{
    if (std::exchange(m_state, state) != state) {
        refreshName();
        updateGeometry();
        update();
    }
}

void PresenterButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void PresenterButton::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

void PresenterButton::setBorder(const QString &token)
{
    m_border = token;
    update();
}

void PresenterButton::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void PresenterButton::refreshName()
{
    setAccessibleName(m_state.isEmpty() ? text() : tr("%1: %2", "control, its state").arg(text(), m_state));
    setToolTip(m_key.isEmpty() ? text() : tr("%1 (%2)", "control, its key").arg(text(), m_key));
}

QFont PresenterButton::typeFont() const
{
    QFont font = m_look.theme.font(theme::TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont PresenterButton::keyFont() const
{
    QFont font = m_look.theme.font(theme::TextRole::Smallest);
    font.setWeight(QFont::DemiBold);
    return font;
}

int PresenterButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : std::max(24, QFontMetrics(keyFont()).horizontalAdvance(m_key) + 2 * keyPadding) + gap;
}

int PresenterButton::stateWidth() const
{
    return m_state.isEmpty() ? 0
                             : QFontMetrics(m_look.theme.font(theme::TextRole::Small)).horizontalAdvance(m_state) + gap;
}

int PresenterButton::iconSize() const
{
    return m_iconName.isEmpty() && m_picture.isNull() ? 0 : 20;
}

QSize PresenterButton::sizeHint() const
{
    const int words = QFontMetrics(typeFont()).horizontalAdvance(text());
    const int icon = iconSize() == 0 ? 0 : iconSize() + gap;
    return {2 * side + icon + words + stateWidth() + keyWidth() + 2,
        std::max(m_look.pick(52, 48), m_look.theme.px(22) + 22)};
}

/// Without key and state: both are told by the tooltip too.
QSize PresenterButton::minimumSizeHint() const
{
    return {2 * side + iconSize() + gap + m_look.theme.px(34), sizeHint().height()};
}

PresenterButton::Colors PresenterButton::colors() const
{
    const theme::Theme &theme = m_look.theme;
    if (!isEnabled()) {
        return {theme.color(u"bg"_s), theme.color(u"line"_s), theme.color(u"ink3"_s)};
    }
    const bool over = underMouse() || isDown();
    if (m_kind == Kind::Gold) {
        return {over ? theme.fill(u"naloxone"_s).lighter(110) : theme.fill(u"naloxone"_s), theme.ink(u"naloxone"_s),
            inkOnGold};
    }
    if (m_kind == Kind::Primary) {
        return {
            theme.color(over ? u"accentHover"_s : u"accent"_s), theme.color(u"accent"_s), theme.color(u"onAccent"_s)};
    }
    if (isChecked()) {
        return {theme.color(u"accentSoft"_s), theme.color(u"accent"_s), theme.color(u"accent"_s)};
    }
    const QColor line = m_border.isEmpty() ? theme.color(u"ctrl"_s) : theme.ink(m_border);
    return {m_border.isEmpty() ? theme.color(over ? u"sunken"_s : u"surface"_s) : theme.soft(m_border), line,
        theme.color(u"ink1"_s)};
}

void PresenterButton::paintKey(QPainter &painter, const QRectF &box, const QColor &ink) const
{
    painter.setPen(QPen(ink, 1));
    painter.setBrush(m_kind == Kind::Primary ? QBrush(Qt::NoBrush) : QBrush(m_look.theme.color(u"surface"_s)));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(m_kind == Kind::Primary ? ink : m_look.theme.color(u"ink1"_s));
    painter.setFont(keyFont());
    painter.drawText(box, Qt::AlignCenter, m_key);
}

void PresenterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors now = colors();
    painter.setPen(QPen(now.line, isChecked() ? 3 : 2));
    painter.setBrush(now.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    paintWords(painter, now);
    if (!m_state.isEmpty()) {
        const int wide = stateWidth();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.setPen(m_look.theme.color(u"ink2"_s));
        painter.setFont(m_look.theme.font(theme::TextRole::Small));
        const QTextOption place(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight));
        painter.drawText(QRectF(mirrored ? side : width() - side - wide, 0, wide, height()), m_state, place);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.theme.color(u"focus"_s), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
        painter.setPen(QPen(m_look.theme.color(u"surface"_s), 1.5)); // told from a filled button
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.75, 3.75, -3.75, -3.75), radius - 2, radius - 2);
    }
}

/// Where there is no room for all, the key goes first, then the end of the words.
void PresenterButton::paintWords(QPainter &painter, const Colors &now) const
{
    const QFont font = typeFont();
    const QFontMetrics metrics(font);
    const int icon = iconSize() == 0 ? 0 : iconSize() + gap;
    const int room = width() - 2 * side;
    const int wanted = metrics.horizontalAdvance(text());
    const int key = icon + wanted + stateWidth() + keyWidth() <= room ? keyWidth() : 0;
    const int words = std::min(wanted, room - icon - key - stateWidth());
    int x = m_state.isEmpty() ? (width() - icon - words - key) / 2 : side;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto take = [&](int wide) { // as read
        const QRect part(mirrored ? width() - x - wide : x, 0, wide, height());
        x += wide;
        return part;
    };
    if (icon > 0) {
        const QPixmap picture = m_picture.isNull() && m_look.artwork != nullptr
                                    ? m_look.artwork->icon(m_iconName, now.ink, iconSize(), devicePixelRatioF())
                                    : m_picture;
        const QSizeF size = picture.deviceIndependentSize();
        const QPointF middle = QRectF(take(iconSize())).center();
        painter.drawPixmap(middle - QPointF(size.width() / 2, size.height() / 2), picture);
        take(gap);
    }
    painter.setPen(now.ink);
    painter.setFont(font);
    painter.drawText(take(words), Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideRight, words + 1));
    if (key > 0) {
        take(gap);
        const QRect part = take(key - gap);
        paintKey(painter, QRectF(part.x(), (height() - 26) / 2.0, part.width(), 26), now.ink);
    }
}

} // namespace relief::ui
