// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/change_tag.h"

#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Direction = session::Change::Direction;

namespace {

constexpr int glyphSize = 19;
constexpr int signSize = 10;
constexpr int before = 8 + glyphSize + 6 + signSize + 7; ///< left edge to the words
constexpr int after = 13;
constexpr int lowest = 31;
constexpr int whyGap = 6;

QFont tagFont(const theme::Theme &theme)
{
    QFont font = theme.font(theme::TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The sign in a square of side 1 around the origin.
QPainterPath signPath(Direction direction)
{
    QPainterPath path;
    switch (direction) {
    case Direction::Up:
        path.addPolygon(QPolygonF({{-.5, .42}, {.5, .42}, {0, -.45}, {-.5, .42}}));
        break;
    case Direction::Down:
        path.addPolygon(QPolygonF({{-.5, -.42}, {.5, -.42}, {0, .45}, {-.5, -.42}}));
        break;
    case Direction::Stopped:
        path.moveTo(-.4, -.4);
        path.lineTo(.4, .4);
        path.moveTo(.4, -.4);
        path.lineTo(-.4, .4);
        break;
    case Direction::Same:
        path.moveTo(-.45, -.2);
        path.lineTo(.45, -.2);
        path.moveTo(-.45, .24);
        path.lineTo(.45, .24);
        break;
    }
    return path;
}

void paintSign(QPainter &painter, Direction direction, QPointF center, const QColor &color)
{
    const bool filled = direction == Direction::Up || direction == Direction::Down;
    painter.save();
    painter.translate(center);
    painter.scale(signSize, signSize);
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(color, filled ? .08 : .2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signPath(direction));
    painter.restore();
}

} // namespace

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return QCoreApplication::translate("Change", "goes up");
    case Direction::Down:
        return QCoreApplication::translate("Change", "goes down");
    case Direction::Stopped:
        return QCoreApplication::translate("Change", "is stopped");
    case Direction::Same:
        break;
    }
    return QCoreApplication::translate("Change", "stays the same");
}

ChangeTag::ChangeTag(QWidget *parent) : QWidget(parent), m_why(new QPushButton(tr("Why?"), this))
{
    setObjectName(u"changeTag"_s);
    m_why->setObjectName(u"changeTag.why"_s);
    setRole(m_why, u"chip"_s);
    m_why->hide();
    connect(m_why, &QAbstractButton::clicked, this, [this] { Q_EMIT whyAsked(m_change.node); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a fixed one would cut a second line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChangeTag::setLook(const Look &look)
{
    m_look = look;
    refreshGlyph();
}

void ChangeTag::setChange(const session::Change &change)
{
    const bool sameWords = change.text == m_change.text && change.cause == m_change.cause
                           && change.direction == m_change.direction && !m_glyph.isNull();
    m_change = change;
    if (sameWords) {
        return;
    }
    setAccessibleName(tr("%1 (%2, %3)").arg(change.text, groupWord(change.cause), directionWord(change.direction)));
    setToolTip(accessibleName());
    m_why->setAccessibleName(tr("Why? %1").arg(change.text));
    m_why->setToolTip(m_why->accessibleName());
    m_why->setHidden(change.node < 0);
    refreshGlyph();
}

int ChangeTag::whyRoom() const
{
    return m_change.node < 0 ? 0 : m_why->sizeHint().width() + whyGap;
}

/// The tag itself, as wide as its words at most.
QRect ChangeTag::capsule() const
{
    const int wide = std::min(width(), sizeHint().width()) - whyRoom();
    return {layoutDirection() == Qt::RightToLeft ? width() - wide : 0, 0, wide, height()};
}

void ChangeTag::placeWhy()
{
    const QSize size = m_why->sizeHint();
    const QRect tag = capsule();
    const int left =
        layoutDirection() == Qt::RightToLeft ? tag.left() - whyGap - size.width() : tag.right() + 1 + whyGap;
    m_why->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
}

void ChangeTag::resizeEvent(QResizeEvent *)
{
    placeWhy();
}

void ChangeTag::refreshGlyph()
{
    if (m_look.artwork != nullptr) {
        m_glyph = symbol(m_look, symbolOf(m_change.cause), glyphSize, devicePixelRatioF());
    }
    updateGeometry();
    placeWhy();
    update();
}

QSize ChangeTag::sizeHint() const
{
    const QFontMetrics metrics(tagFont(m_look.theme));
    const int why = m_change.node < 0 ? 0 : m_why->sizeHint().height();
    return {before + metrics.horizontalAdvance(m_change.text) + after + 6 + whyRoom(),
        std::max({lowest, why, metrics.height() + 12})};
}

QSize ChangeTag::minimumSizeHint() const
{
    return {before + after + 40 + whyRoom(), sizeHint().height()};
}

int ChangeTag::heightForWidth(int width) const
{
    const QFontMetrics metrics(tagFont(m_look.theme));
    const int room = width - before - after - whyRoom() - 2; // its outline takes a pixel on either side
    const QRect words = metrics.boundingRect(0, 0, std::max(20, room), 10000, Qt::TextWordWrap, m_change.text);
    return std::max(sizeHint().height(), words.height() + 12);
}

QRectF ChangeTag::textBox(const QRectF &capsule) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return mirrored ? capsule.adjusted(after, 0, -before, 0) : capsule.adjusted(before, 0, -after, 0);
}

void ChangeTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString signal = symbolOf(m_change.cause);
    const QRectF box = QRectF(capsule()).adjusted(1, 1, -1, -1);
    const double radius = std::min(15.0, box.height() / 2);
    painter.setPen(QPen(m_look.theme.ink(signal), 2));
    painter.setBrush(m_look.theme.soft(signal));
    painter.drawRoundedRect(box, radius, radius);
    const auto centered = [&](double x) { return mirrored ? box.right() - x : box.left() + x; };
    const QSizeF size = m_glyph.deviceIndependentSize();
    const QPointF glyphAt(centered(8 + glyphSize / 2.0), box.center().y());
    painter.drawPixmap(
        QPointF(qRound(glyphAt.x() - size.width() / 2), qRound(glyphAt.y() - size.height() / 2)), m_glyph);
    // On the dark themes' soft tones the bright ink reads less well than plain text.
    const QColor ink = m_look.theme.ink(signal);
    paintSign(painter, m_change.direction, {centered(8 + glyphSize + 6 + signSize / 2.0), box.center().y()}, ink);
    painter.setFont(tagFont(m_look.theme));
    painter.setPen(m_look.theme.isDark() ? m_look.theme.color(u"ink1"_s) : ink);
    painter.drawText(textBox(box),
        static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextWordWrap,
        m_change.text);
}

} // namespace relief::ui
