// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_slider.h"

#include "ui/accessible_sliders.h"
#include "ui/pane.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Level;

namespace {

constexpr int levels = 4;
constexpr double handleRadius = 12;
constexpr double ringRoom = 5;
constexpr double trackY = handleRadius + ringRoom;
constexpr int wordsTop = 34;
constexpr double wordGap = 7;

QFont wordFont(const theme::Theme &theme, bool chosen)
{
    QFont font = theme.font(theme::TextRole::Smallest);
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

QString levelWord(Level level)
{
    switch (level) {
    case Level::None:
        return QCoreApplication::translate("Level", "None");
    case Level::Low:
        return QCoreApplication::translate("Level", "Low");
    case Level::Usual:
        return QCoreApplication::translate("Level", "Usual");
    case Level::High:
        break;
    }
    return QCoreApplication::translate("Level", "High");
}

LevelSlider::LevelSlider(const QString &name, QString signal, QWidget *parent)
    : QAbstractSlider(parent), m_signal(std::move(signal))
{
    installSliderAccessibility();
    setOrientation(Qt::Horizontal);
    setRange(0, levels - 1);
    setPageStep(1);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void LevelSlider::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void LevelSlider::setInset(int inset)
{
    m_inset = inset;
    update();
}

QSize LevelSlider::sizeHint() const
{
    return {180, wordsTop + QFontMetrics(wordFont(m_theme, true)).height()};
}

QSize LevelSlider::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QPoint LevelSlider::placeOf(Level level) const
{
    return {qRound(xOf(static_cast<int>(level))), qRound(trackY)};
}

double LevelSlider::trackLeft() const
{
    return std::max<double>(handleRadius + ringRoom, m_inset);
}

double LevelSlider::trackRight() const
{
    return width() - trackLeft();
}

double LevelSlider::xOf(int value) const
{
    const double share = static_cast<double>(value) / (levels - 1);
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    return trackLeft() + along * (trackRight() - trackLeft());
}

int LevelSlider::valueAt(double x) const
{
    const double share = std::clamp((x - trackLeft()) / (trackRight() - trackLeft()), 0.0, 1.0);
    return qRound((layoutDirection() == Qt::RightToLeft ? 1 - share : share) * (levels - 1));
}

QRectF LevelSlider::wordBox(int value) const
{
    const double wide = QFontMetricsF(wordFont(m_theme, true)).horizontalAdvance(levelWord(static_cast<Level>(value)));
    const double most = std::max<double>(m_inset, width() - wide - m_inset);
    const double left = std::clamp<double>(xOf(value) - wide / 2, m_inset, most);
    return {left, wordsTop, wide + 1, static_cast<double>(height() - wordsTop)};
}

bool LevelSlider::wordsFit() const
{
    for (int i = 1; i < levels; ++i) {
        const QRectF one = wordBox(i - 1);
        const QRectF next = wordBox(i);
        if (std::max(one.left(), next.left()) < std::min(one.right(), next.right()) + wordGap) {
            return false;
        }
    }
    return true;
}

void LevelSlider::paintTrack(QPainter &painter) const
{
    const QColor ctrl = m_theme.color(u"ctrl"_s);
    painter.setPen(QPen(ctrl, 1));
    painter.setBrush(m_theme.color(u"sunken"_s));
    painter.drawRoundedRect(QRectF(trackLeft(), trackY - 3, trackRight() - trackLeft(), 6), 3, 3);
    for (int i = 1; i < levels - 1; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ctrl);
        painter.drawEllipse(QPointF(xOf(i), trackY), 1.5, 1.5);
    }
    const double handle = xOf(value());
    const double start = xOf(0);
    if (value() > 0) {
        painter.setBrush(m_theme.fill(m_signal));
        const double from = std::min(start, handle);
        painter.drawRoundedRect(QRectF(from, trackY - 3, std::abs(handle - start), 6), 3, 3);
    }
    painter.setBrush(m_theme.color(u"surface"_s));
    painter.setPen(QPen(value() > 0 ? m_theme.ink(m_signal) : ctrl, 3));
    painter.drawEllipse(QPointF(handle, trackY), handleRadius - 1.5, handleRadius - 1.5);
}

/// All four words; with very large text only the chosen one, so that none runs into the next.
void LevelSlider::paintWords(QPainter &painter) const
{
    const bool all = wordsFit();
    for (int i = 0; i < levels; ++i) {
        const bool chosen = i == value();
        if (all || chosen) {
            painter.setFont(wordFont(m_theme, chosen));
            painter.setPen(m_theme.color(chosen ? u"ink1"_s : u"ink2"_s));
            painter.drawText(wordBox(i), Qt::AlignCenter, levelWord(static_cast<Level>(i)));
        }
    }
}

void LevelSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintWords(painter);
    if (hasFocus()) {
        const QRectF handle(xOf(value()) - handleRadius, trackY - handleRadius, 2 * handleRadius, 2 * handleRadius);
        paintFocusRing(painter, m_theme, handle.adjusted(1, 1, -1, -1), handleRadius - 1);
    }
}

void LevelSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        setValue(valueAt(event->position().x()));
    }
}

void LevelSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        setValue(valueAt(event->position().x()));
    }
}

void LevelSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(false);
    }
}

} // namespace relief::ui
