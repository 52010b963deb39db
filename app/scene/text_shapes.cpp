// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/text_shapes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relief::scene {

namespace {

double widest(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return width;
}

TextShape shaped(const QStringList &title, const QStringList &sub, const TextMeasure &measure)
{
    const double height =
        measure.titleLine * static_cast<double>(title.size()) + measure.subLine * static_cast<double>(sub.size());
    const double width = std::max(widest(title, measure.title), widest(sub, measure.sub));
    return {title, sub, {std::ceil(width), std::ceil(height)}};
}

} // namespace

TextMeasure::TextMeasure(const theme::Theme &theme)
    : title(theme.font(theme::TextRole::Label)), sub(theme.font(theme::TextRole::Sublabel)),
      titleLine(1.27 * title.pixelSize()), subLine(1.32 * sub.pixelSize()), titleAscent(0.96 * title.pixelSize()),
      subAscent(1.0 * sub.pixelSize())
{
}

QStringList inTwoLines(const QString &text, const QFont &font)
{
    QStringList best{text};
    double narrowest = widest(best, font);
    for (qsizetype blank = text.indexOf(u' '); blank >= 0; blank = text.indexOf(u' ', blank + 1)) {
        const QStringList lines{text.first(blank), text.sliced(blank + 1)};
        const double width = widest(lines, font);
        if (width < narrowest) {
            narrowest = width;
            best = lines;
        }
    }
    return best;
}

std::vector<TextShape> textShapes(const QString &title, const QString &sub, const TextMeasure &measure)
{
    const QStringList oneTitle = title.isEmpty() ? QStringList() : QStringList{title};
    const QStringList oneSub = sub.isEmpty() ? QStringList() : QStringList{sub};
    const QStringList twoTitles = title.isEmpty() ? QStringList() : inTwoLines(title, measure.title);
    const QStringList twoSubs = sub.isEmpty() ? QStringList() : inTwoLines(sub, measure.sub);
    std::vector<TextShape> shapes;
    const auto add = [&](const QStringList &titleLines, const QStringList &subLines) {
        const TextShape shape = shaped(titleLines, subLines, measure);
        if (!shape.size.isEmpty() && std::find(shapes.begin(), shapes.end(), shape) == shapes.end()) {
            shapes.push_back(shape);
        }
    };
    add(oneTitle, oneSub);
    add(oneTitle, twoSubs);
    add(twoTitles, twoSubs);
    if (!title.isEmpty()) {
        add(oneTitle, {});
        add(twoTitles, {});
    }
    return shapes;
}

const std::vector<TextShape> &ShapeCache::of(const QString &title, const QString &sub, const TextMeasure &measure)
{
    std::vector<TextShape> &shapes = m_shapes[{title, sub}];
    if (shapes.empty()) {
        shapes = textShapes(title, sub, measure);
    }
    return shapes;
}

} // namespace relief::scene
