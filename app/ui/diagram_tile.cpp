// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram_tile.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr double radius = 14;
constexpr int side = 14;
constexpr int chevron = 20;
constexpr double emphasis = 3; ///< width of the border of the tile with the keyboard, and of the one where one is

} // namespace

QString scaleWord(content::Scale scale)
{
    switch (scale) {
    case content::Scale::Body:
        return QCoreApplication::translate("Scale", "Body");
    case content::Scale::Circuit:
        return QCoreApplication::translate("Scale", "Circuit");
    case content::Scale::Synapse:
        return QCoreApplication::translate("Scale", "Synapse");
    case content::Scale::Receptor:
        break;
    }
    return QCoreApplication::translate("Scale", "Receptor");
}

DiagramTile::DiagramTile(Thumbnails *thumbnails, const content::Diagram &diagram, QString medicines, QWidget *parent)
    : QAbstractButton(parent), m_thumbnails(thumbnails), m_diagram(diagram), m_medicines(std::move(medicines))
{
    setObjectName(u"tile."_s + diagram.id);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAudience(content::Audience::Patient);
    connect(m_thumbnails, &Thumbnails::painted, this, [this](const QString &key) {
        if (key == m_key) {
            fetch();
        }
    });
}

void DiagramTile::setAudience(content::Audience audience)
{
    setText(m_diagram.title.at(audience));
    setToolTip(m_diagram.purpose.at(audience));
    m_titleWide = -1;
    setHere(m_here);
    updateGeometry();
}

void DiagramTile::setHere(bool here)
{
    m_here = here;
    setAccessibleName(here ? tr("%1, you are here").arg(text()) : text());
    setAccessibleDescription(toolTip());
    update();
}

QString DiagramTile::placeWords() const
{
    return m_here ? tr("You are here") : m_plain ? QString() : scaleWord(m_diagram.scale);
}

QFont DiagramTile::titleFont() const
{
    return m_look.theme.font(m_plain ? TextRole::Label : TextRole::Heading3);
}

void DiagramTile::setLook(const Look &look)
{
    m_look = look;
    m_titleWide = -1;
    updateGeometry();
    fetch();
}

int DiagramTile::wordsHeight(int width) const
{
    int most = ownWordsHeight(width);
    for (const DiagramTile *tile : m_row) {
        most = std::max(most, tile->ownWordsHeight(width));
    }
    return most;
}

int DiagramTile::titleHeight(int width) const
{
    const QFontMetrics metrics(titleFont());
    if (m_titleWide < 0) {
        m_titleWide = metrics.horizontalAdvance(text());
    }
    const int room = std::max(40, width - 2 * side - chevron - 6);
    return m_titleWide <= room ? metrics.height() // most are; layouts ask often
                               : metrics.boundingRect(0, 0, room, 10000, Qt::TextWordWrap, text()).height();
}

int DiagramTile::ownWordsHeight(int width) const
{
    const int below = placeWords().isEmpty() ? 0 : QFontMetrics(m_look.theme.font(TextRole::Small)).height();
    return titleHeight(width) + below + 20;
}

QSize DiagramTile::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

int DiagramTile::heightForWidth(int width) const
{
    return m_leastPicture + wordsHeight(width);
}

void DiagramTile::resizeEvent(QResizeEvent *)
{
    fetch();
}

void DiagramTile::fetch()
{
    if (m_look.artwork == nullptr || !m_painted) {
        return;
    }
    const QSize size(width(), height() - wordsHeight(width()));
    const ThumbnailWish wish{m_diagram.id, m_medicines, size, devicePixelRatioF(), m_look.theme.id(), {}, {}};
    m_key = wish.key();
    m_picture = m_thumbnails->picture(wish);
    update();
}

void DiagramTile::paintEvent(QPaintEvent *)
{
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &DiagramTile::fetch);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const QRectF card(rect());
    QPainterPath outline;
    outline.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, theme.color(underMouse() || isDown() ? u"accentSoft"_s : u"surface"_s));
    const double words = wordsHeight(width());
    const QRectF picture = card.adjusted(0, 0, 0, -words);
    painter.save();
    painter.setClipPath(outline);
    if (m_picture.isNull()) {
        painter.fillRect(picture, theme.color(u"sunken"_s));
    } else {
        painter.drawPixmap(picture.topLeft(), m_picture);
    }
    painter.fillRect(QRectF(picture.left(), picture.bottom(), picture.width(), 1), theme.color(u"line"_s));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(hasFocus() ? u"focus"_s
                                    : m_here   ? u"accent"_s
                                               : u"line"_s),
        hasFocus() || m_here ? 2 * emphasis : 1)); // half of it is cut off
    painter.setClipPath(outline);
    painter.drawPath(outline);
    painter.setClipping(false);

    paintWords(painter, {card.left() + side, picture.bottom() + 9, card.width() - 2 * side, words - 18});
}

void DiagramTile::paintWords(QPainter &painter, const QRectF &text) const
{
    const theme::Theme &theme = m_look.theme;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int room = chevron + 6;
    const QRectF box = mirrored ? text.adjusted(room, 0, 0, 0) : text.adjusted(0, 0, -room, 0);
    const int align = static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap;
    painter.setFont(titleFont());
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(box, align | Qt::AlignTop, this->text());
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.color(m_here ? u"accent"_s : u"ink2"_s));
    painter.drawText(box.adjusted(0, titleHeight(width()), 0, 0), align | Qt::AlignTop, placeWords());
    const QPixmap arrow =
        m_look.artwork->icon(mirrored ? u"left"_s : u"right"_s, theme.color(u"ink1"_s), chevron, devicePixelRatioF());
    painter.drawPixmap(
        QPointF(mirrored ? text.left() : text.right() - chevron, text.center().y() - chevron / 2.0), arrow);
}

} // namespace relief::ui
