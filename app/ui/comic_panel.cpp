// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comic_panel.h"

#include "ui/pane.h"
#include "ui/setup_picture.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int ring = 5; ///< room for the focus ring
constexpr int side = 10;
constexpr int disc = 22;
constexpr double radius = 12;

} // namespace

ComicPanel::ComicPanel(Thumbnails *thumbnails, QWidget *parent)
    : QAbstractButton(parent), m_picture(new SetupPicture(thumbnails, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ComicPanel::setLook(const Look &look)
{
    m_look = look;
    m_picture->setLook(look);
    update();
}

void ComicPanel::setPanel(int number, const content::Setup &setup, content::Audience audience, const QString &words)
{
    m_number = number;
    setText(words);
    m_picture->setSetup(setup, audience, words);
    describe();
    update();
}

void ComicPanel::setCurrent(bool current)
{
    m_current = current;
    describe();
    update();
}

void ComicPanel::describe()
{
    setAccessibleName(m_current ? tr("Step %1, where you are: %2").arg(m_number).arg(text())
                                : tr("Step %1: %2").arg(m_number).arg(text()));
}

QFont ComicPanel::font() const
{
    return m_look.theme.font(m_look.compact ? TextRole::Small : TextRole::Body);
}

int ComicPanel::wordsHeight(int width) const
{
    const int room = std::max(60, width - 2 * (ring + side) - m_look.theme.px(disc) - 8);
    const QRect box = QFontMetrics(font()).boundingRect(0, 0, room, 10000, Qt::TextWordWrap, text());
    return std::max(box.height(), m_look.theme.px(disc)) + 16 + ring;
}

void ComicPanel::setPictureHeight(int height)
{
    m_pictureHeight = height;
    resizeEvent(nullptr);
    update();
}

void ComicPanel::resizeEvent(QResizeEvent *)
{
    const int inset = ring + 2;
    m_picture->setGeometry(inset, inset, width() - 2 * inset, m_pictureHeight - inset);
}

void ComicPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const QRectF card = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const double wide = m_current ? 3 : 1;
    painter.setPen(QPen(theme.color(m_current ? u"accent"_s : u"line"_s), wide));
    painter.setBrush(theme.color(underMouse() || isDown() || m_current ? u"accentSoft"_s : u"surface"_s));
    painter.drawRoundedRect(card.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), radius, radius);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double size = theme.px(disc);
    const double top = m_pictureHeight + 8;
    const double start = ring + side;
    const QRectF number(mirrored ? width() - start - size : start, top, size, size);
    painter.setPen(QPen(theme.color(m_current ? u"accent"_s : u"ctrl"_s), 2));
    painter.setBrush(theme.color(m_current ? u"accent"_s : u"surface"_s));
    painter.drawEllipse(number.adjusted(1, 1, -1, -1));
    painter.setPen(theme.color(m_current ? u"onAccent"_s : u"ink1"_s));
    painter.setFont(theme.font(TextRole::Smallest));
    painter.drawText(number, Qt::AlignCenter, QLocale().toString(m_number));
    const double left = start + size + 8;
    painter.setFont(font());
    painter.setPen(theme.color(u"ink1"_s));
    painter.drawText(QRectF(mirrored ? start : left, top, width() - left - start, height() - top),
        static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap, text());
    if (hasFocus()) {
        paintFocusRing(painter, theme, card.adjusted(1, 1, -1, -1), radius);
    }
}

} // namespace relief::ui
