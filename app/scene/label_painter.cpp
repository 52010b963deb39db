// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_painter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace relief::scene {

using namespace Qt::StringLiterals;

void paintLabel(QPainter &painter, const Stage &stage, const LetteredLabel &label)
{
    const TextMeasure measure(stage.theme);
    const auto left = [&](const QString &line, const QFont &font) {
        const double wide = QFontMetricsF(font).horizontalAdvance(line);
        return label.align & Qt::AlignRight     ? label.box.right() - wide
               : label.align & Qt::AlignHCenter ? label.box.center().x() - wide / 2
                                                : label.box.left();
    };
    double top = label.box.top();
    painter.setFont(measure.title);
    painter.setPen(stage.theme.color(u"ink1"_s));
    for (const QString &line : label.text.title) {
        painter.drawText(QPointF(left(line, measure.title), top + measure.titleAscent), line);
        top += measure.titleLine;
    }
    painter.setFont(measure.sub);
    painter.setPen(stage.theme.color(u"ink2"_s));
    for (const QString &line : label.text.sub) {
        painter.drawText(QPointF(left(line, measure.sub), top + measure.subAscent), line);
        top += measure.subLine;
    }
}

} // namespace relief::scene
