// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/paper.h"

#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr double frameWidth = 0.75 * unitsPerPoint;
constexpr double frameRadius = 5 * unitsPerPoint;
const QColor frameColor(0x6b, 0x7a, 0x88);

void setUp(QTextDocument &document, const QString &html, const WordLook &look, double width)
{
    QFont font = theme::Theme().font(theme::TextRole::Body);
    font.setPixelSize(static_cast<int>(std::lround(look.size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextOption option;
    option.setTextDirection(look.direction);
    option.setAlignment(look.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setDefaultTextOption(option);
    document.setIndentWidth(look.size * 1.2);
    document.setHtml(html);
    document.setTextWidth(width);
}

/// Beside capitals and digits Inter draws other signs, which no reader of PDF knows for what they are. Each in a format
/// of its own stays plain: shaping does not look across formats.
QString selectable(const QString &html)
{
    static const QRegularExpression signs(
        u"<[^>]*>|&[a-z]+;|\u2022|(?<=[A-Z0-9])[-():@\\[\\]\u2013\u2014]|[-():@\\[\\]\u2013\u2014](?=[A-Z0-9])"_s);
    QString plain;
    qsizetype done = 0;
    for (auto found = signs.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(html).mid(done, match.capturedStart() - done);
        const QString sign = match.captured();
        plain += sign.size() > 1 ? sign : u"<span style=\"color:#010101\">%1</span>"_s.arg(sign);
        done = match.capturedEnd();
    }
    return plain + html.mid(done);
}

} // namespace

Block words(const QString &source, const WordLook &look, double above)
{
    const QString html = selectable(source);
    Block block;
    block.above = above;
    block.height = [html, look](double width) {
        QTextDocument document;
        setUp(document, html, look, width);
        return document.size().height();
    };
    block.paint = [html, look](QPainter &painter, const QRectF &box) {
        QTextDocument document;
        setUp(document, html, look, box.width());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, look.color);
        painter.save();
        painter.translate(box.topLeft());
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    };
    return block;
}

Block framed(QSize size, std::function<void(QPainter &)> paint, double above)
{
    Block block;
    block.above = above;
    block.height = [size](double width) { return width * size.height() / size.width(); };
    block.paint = [size, paint = std::move(paint)](QPainter &painter, const QRectF &box) {
        painter.save();
        painter.setClipRect(box);
        painter.translate(box.topLeft());
        painter.scale(box.width() / size.width(), box.height() / size.height());
        paint(painter);
        painter.restore();
        painter.save();
        painter.setPen(QPen(frameColor, frameWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, frameRadius, frameRadius);
        painter.restore();
    };
    return block;
}

Block ruledLines(int count, double step, double above)
{
    Block block;
    block.above = above;
    block.height = [count, step](double) { return count * step; };
    block.paint = [count, step](QPainter &painter, const QRectF &box) {
        painter.setPen(QPen(frameColor, frameWidth));
        for (int line = 1; line <= count; ++line) {
            const double y = box.top() + line * step;
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        }
    };
    return block;
}

Block rule(double thickness, double above)
{
    Block block;
    block.above = above;
    block.height = [thickness](double) { return thickness; };
    block.paint = [](QPainter &painter, const QRectF &box) { painter.fillRect(box, Qt::black); };
    return block;
}

Block columns(std::vector<std::vector<Block>> stacks, double gap, Qt::LayoutDirection direction, double above)
{
    const auto count = static_cast<double>(stacks.size());
    const auto widthOf = [count, gap](double width) { return (width - gap * (count - 1)) / count; };
    Block block;
    block.above = above;
    block.height = [stacks, widthOf](double width) {
        double height = 0;
        for (const std::vector<Block> &stack : stacks) {
            height = std::max(height, heightOf(stack, widthOf(width)));
        }
        return height;
    };
    block.paint = [stacks, widthOf, gap, direction](QPainter &painter, const QRectF &box) {
        const double width = widthOf(box.width());
        for (size_t i = 0; i < stacks.size(); ++i) {
            const size_t place = direction == Qt::RightToLeft ? stacks.size() - 1 - i : i;
            const double left = box.left() + static_cast<double>(place) * (width + gap);
            paintStack(stacks[i], painter, QRectF(left, box.top(), width, box.height()));
        }
    };
    return block;
}

double heightOf(const std::vector<Block> &stack, double width)
{
    double height = 0;
    for (size_t i = 0; i < stack.size(); ++i) {
        height += (i == 0 ? 0 : stack[i].above) + stack[i].height(width);
    }
    return height;
}

void paintStack(const std::vector<Block> &stack, QPainter &painter, const QRectF &box)
{
    double top = box.top();
    for (size_t i = 0; i < stack.size(); ++i) {
        const double height = stack[i].height(box.width());
        top += i == 0 ? 0 : stack[i].above;
        stack[i].paint(painter, QRectF(box.left(), top, box.width(), height));
        top += height;
    }
}

} // namespace relief::output
