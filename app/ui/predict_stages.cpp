// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict_stages.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr int stages = 3;
constexpr int disc = 24;
constexpr int gap = 6;
constexpr int shortestLine = 8;

} // namespace

PredictStages::PredictStages(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"predict.stages"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStage(Predict);
}

QStringList PredictStages::words() const
{
    return {tr("Predict"), tr("Observe"), tr("Explain")};
}

void PredictStages::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void PredictStages::setStage(Stage stage)
{
    m_stage = stage;
    setAccessibleName(tr("%1, part %2 of %3").arg(words().at(stage)).arg(stage + 1).arg(stages));
    update();
}

QSize PredictStages::sizeHint() const
{
    return {280, m_look.theme.px(disc) + 6};
}

/// Filled where one is, ticked where one was, empty where one comes to.
void PredictStages::paintDisc(QPainter &painter, const QRectF &box, int index) const
{
    const theme::Theme &theme = m_look.theme;
    const bool reached = index <= m_stage;
    painter.setPen(QPen(theme.color(reached ? u"accent"_s : u"ctrl"_s), 2));
    painter.setBrush(theme.color(reached ? u"accent"_s : u"surface"_s));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    const QColor ink = theme.color(reached ? u"onAccent"_s : u"ink2"_s);
    if (index < m_stage) {
        const int size = qRound(box.width() * 0.6);
        const QPixmap tick = m_look.artwork->icon(u"check"_s, ink, size, devicePixelRatioF());
        painter.drawPixmap(box.center() - QPointF(size, size) / 2, tick);
        return;
    }
    painter.setPen(ink);
    painter.setFont(theme.font(TextRole::Smallest));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(index + 1));
}

/// All three words with lines between; with large text only the word at hand.
void PredictStages::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme &theme = m_look.theme;
    const double size = theme.px(disc);
    QFont font = theme.font(TextRole::Small);
    font.setWeight(QFont::DemiBold); // the widest it gets
    const QFontMetricsF metrics(font);
    const QStringList all = words();
    double needed = stages * (size + gap);
    for (const QString &word : all) {
        needed += metrics.horizontalAdvance(word);
    }
    const bool full = needed + (stages - 1) * (2 * gap + shortestLine) <= width();
    const double taken = full ? needed : stages * (size + gap) + metrics.horizontalAdvance(all.at(m_stage));
    const double line = std::clamp((width() - taken) / (stages - 1) - 2 * gap, 0.0, 40.0);
    const double y = (height() - size) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](QRectF box) {
        return mirrored ? QRectF(width() - box.right(), box.y(), box.width(), box.height()) : box;
    };
    double x = 0;
    for (int i = 0; i < stages; ++i) {
        paintDisc(painter, placed({x, y, size, size}), i);
        x += size + gap;
        if (full || i == m_stage) {
            const double wide = metrics.horizontalAdvance(all.at(i)) + 1;
            font.setWeight(i == m_stage ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            painter.setPen(theme.color(i == m_stage ? u"ink1"_s : u"ink2"_s));
            painter.drawText(placed({x, y, wide, size}), Qt::AlignVCenter | Qt::AlignLeft, all.at(i));
            x += wide + gap;
        }
        if (i + 1 < stages) {
            painter.fillRect(placed({x, y + size / 2 - 1, line, 2}), theme.color(u"line"_s));
            x += line + gap;
        }
    }
}

} // namespace relief::ui
