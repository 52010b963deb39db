// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrow_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSize = 18;
constexpr int gap = 6;

} // namespace

ArrowButton::ArrowButton(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    setAccessibleName(words);
}

void ArrowButton::setArrow(const Look &look, const QString &token)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_arrow =
        look.artwork->icon(mirrored ? u"left"_s : u"right"_s, look.theme.color(token), arrowSize, devicePixelRatioF());
    updateGeometry();
    update();
}

int ArrowButton::arrowRoom() const
{
    return m_arrow.isNull() ? 0 : arrowSize + gap;
}

QSize ArrowButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(arrowRoom(), 0);
}

/// The style puts an icon before the words only; here it draws them as if there were less room.
void ArrowButton::paintEvent(QPaintEvent *event)
{
    if (m_arrow.isNull()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    option.rect = inside.adjusted(mirrored ? arrowRoom() : 0, 0, mirrored ? 0 : -arrowRoom(), 0);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const double words = QFontMetrics(font()).size(0, text()).width();
    const double middle = option.rect.x() + option.rect.width() / 2.0;
    const double x = mirrored ? middle - words / 2 - gap - arrowSize : middle + words / 2 + gap;
    painter.drawPixmap(QPointF(qRound(x), inside.y() + (inside.height() - arrowSize) / 2), m_arrow);
}

} // namespace relief::ui
