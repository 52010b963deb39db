// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/fitted_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace relief::scene {

namespace {

constexpr int measuredPixels = 48;
constexpr double spare = 1.025; // small sizes are set a little wider than large ones
constexpr double lineHeight = 1.22;
constexpr double descent = 0.27; // of a line, below the baseline

QFont fontOf(const theme::Theme &theme, int pixels, QFont::Weight weight)
{
    QFont font = theme.font(theme::TextRole::Label);
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

MeasuredText::MeasuredText(const std::vector<TextBlock> &blocks, const theme::Theme &theme) : m_theme(theme)
{
    for (const TextBlock &block : blocks) {
        const QFontMetricsF metrics(fontOf(theme, measuredPixels, block.weight));
        const auto widthOf = [&](const QString &text) {
            return metrics.horizontalAdvance(text) / measuredPixels * spare;
        };
        bool first = true;
        for (const QString &line : block.text.split(u'\n', Qt::SkipEmptyParts)) {
            Paragraph paragraph{block, {}, widthOf(QStringLiteral(" "))};
            paragraph.block.gap = first ? block.gap : 0.1;
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
                paragraph.words.push_back({word, widthOf(word)});
            }
            m_paragraphs.push_back(std::move(paragraph));
            first = false;
        }
    }
}

FittedText MeasuredText::wrapped(const QSizeF &room, double scale, double floor, bool centered) const
{
    FittedText result;
    result.fits = true;
    double bottom = 0;
    for (const Paragraph &paragraph : m_paragraphs) {
        const TextBlock &block = paragraph.block;
        const int pixels = static_cast<int>(std::max(std::min(floor, block.pixels), block.pixels * scale));
        const double indent = block.indent * pixels;
        const double available = room.width() - indent;
        bottom += result.lines.empty() ? 0 : block.gap * pixels;
        QString line;
        double wide = 0;
        const auto finish = [&]() {
            bottom += pixels * lineHeight;
            const double left = centered ? indent + (available - wide) / 2 : indent;
            result.lines.push_back({{left, bottom - pixels * descent}, line, wide, pixels, block.weight, block.tone});
            result.size.setWidth(std::max(result.size.width(), indent + wide));
            result.fits = result.fits && wide <= available;
        };
        for (const Word &word : paragraph.words) {
            const double longer = wide + (paragraph.blank + word.width) * pixels;
            if (!line.isEmpty() && longer > available) {
                finish();
                line.clear();
            }
            wide = line.isEmpty() ? word.width * pixels : longer;
            line += line.isEmpty() ? word.text : u' ' + word.text;
        }
        finish();
    }
    result.size.setHeight(bottom);
    result.fits = result.fits && bottom <= room.height();
    return result;
}

FittedText MeasuredText::fitted(const QSizeF &room, double smallest, double floor, bool centered) const
{
    constexpr double step = 0.04;
    for (double scale = 1; scale > smallest; scale -= step) {
        FittedText text = wrapped(room, scale, floor, centered);
        if (text.fits) {
            return text;
        }
    }
    return wrapped(room, smallest, floor, centered);
}

FittedText MeasuredText::elided(const QSizeF &room, double pixels) const
{
    FittedText result;
    if (m_paragraphs.empty()) {
        return result;
    }
    QString text;
    for (const Word &word : m_paragraphs.front().words) {
        text += text.isEmpty() ? word.text : u' ' + word.text;
    }
    const TextBlock &block = m_paragraphs.front().block;
    const int size = static_cast<int>(pixels);
    const double indent = block.indent * size;
    const QFontMetricsF metrics(fontOf(m_theme, size, block.weight));
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, room.width() - indent));
    result.size = {indent + metrics.horizontalAdvance(shown), size * lineHeight};
    result.lines.push_back({{indent, result.size.height() - size * descent}, shown, metrics.horizontalAdvance(shown),
        size, block.weight, block.tone});
    result.fits = result.size.height() <= room.height() + 1;
    return result;
}

} // namespace relief::scene
