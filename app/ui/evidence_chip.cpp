// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence_chip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Grade;

namespace {

constexpr int dots = 4;
constexpr double dotStep = 12.5;
constexpr double dotRadius = 4;
constexpr int gap = 9;

bool isSolid(Grade grade)
{
    return grade == Grade::Mechanism || grade == Grade::Strong || grade == Grade::Moderate;
}

bool isDashed(Grade grade)
{
    return grade == Grade::LabOnly || grade == Grade::Unsettled;
}

QFont wordFont(const theme::Theme &theme)
{
    QFont font = theme.font(theme::TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

EvidenceChip::EvidenceChip(Grade grade, QWidget *parent) : QWidget(parent), m_grade(grade)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Evidence: %1, %2").arg(content::gradeLetter(grade), content::gradeWord(grade)));
    setToolTip(accessibleName());
}

void EvidenceChip::setTheme(const theme::Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

double EvidenceChip::wordsLeft() const
{
    return m_theme.px(28) + gap + dots * dotStep + gap - 4;
}

QSize EvidenceChip::sizeHint() const
{
    const QFontMetricsF metrics(wordFont(m_theme));
    const int wide = qRound(wordsLeft() + metrics.horizontalAdvance(content::gradeWord(m_grade))) + 4;
    return {wide, std::max(m_theme.px(28) + 2, qRound(metrics.height()))};
}

QSize EvidenceChip::minimumSizeHint() const
{
    return {qRound(wordsLeft()), sizeHint().height()};
}

int EvidenceChip::heightForWidth(int width) const
{
    const QSize oneLine = sizeHint();
    if (oneLine.width() <= width) {
        return oneLine.height();
    }
    const QRect words =
        QFontMetrics(wordFont(m_theme))
            .boundingRect(0, 0, std::max(width, 20), 10000, Qt::TextWordWrap, content::gradeWord(m_grade));
    return oneLine.height() + words.height() + 4;
}

void EvidenceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_theme.color(u"accent"_s);
    const double side = m_theme.px(28);
    const bool below = sizeHint().width() > width();
    const double middle = below ? sizeHint().height() / 2.0 : height() / 2.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](double x, double wide) { return mirrored ? width() - x - wide : x; };
    const QRectF box(place(0, side), middle - side / 2, side, side);
    painter.setPen(QPen(accent, 2, isDashed(m_grade) ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isSolid(m_grade) ? QBrush(accent) : QBrush(m_theme.color(u"surface"_s)));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(m_theme.font(theme::TextRole::Heading3));
    painter.setPen(isSolid(m_grade) ? m_theme.color(u"onAccent"_s) : accent);
    painter.drawText(box, Qt::AlignCenter, content::gradeLetter(m_grade));
    painter.setPen(QPen(accent, 1.8));
    for (int i = 0; i < dots; ++i) {
        painter.setBrush(i < content::gradeDots(m_grade) ? QBrush(accent) : QBrush(Qt::NoBrush));
        const double x = place(side + gap + i * dotStep, 2 * dotRadius) + dotRadius;
        painter.drawEllipse(QPointF(x, middle), dotRadius, dotRadius);
    }
    const double left = below ? 0 : wordsLeft();
    const double top = below ? sizeHint().height() + 2 : 0;
    const QRectF words(place(left, width() - left), top, width() - left, height() - top);
    painter.setFont(wordFont(m_theme));
    painter.setPen(m_theme.color(u"ink1"_s));
    const Qt::Alignment align = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(words, static_cast<int>(align) | Qt::TextWordWrap, content::gradeWord(m_grade));
}

} // namespace relief::ui
