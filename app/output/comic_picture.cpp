// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/comic_picture.h"

#include "output/lesson_panels.h"
#include "scene/diagram_view.h"
#include "theme/artwork.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace relief::output {

using namespace Qt::StringLiterals;
using theme::TextRole;

namespace {

constexpr QSize pane(600, 375);
constexpr int perRow = 2;
constexpr int gap = 24;
constexpr int wordsWidth = pane.width();

struct Strip {
    QString title;
    QString foot;
    std::vector<LessonPanel> panels;
    theme::Theme theme;
    int titleHeight = 0;
    std::vector<int> rowHeights;

    QSize size() const
    {
        int height = gap + titleHeight + gap;
        for (const int row : rowHeights) {
            height += row + gap;
        }
        return {gap + perRow * (pane.width() + gap), height + theme.px(24) + gap};
    }
};

int heightOf(const QFont &font, const QString &words, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 100000, Qt::TextWordWrap, words).height();
}

QString numbered(const LessonPanel &panel)
{
    return QCoreApplication::translate("Output", "%1. %2", "number of a panel and its words")
        .arg(QLocale().toString(panel.number), panel.words);
}

void measure(Strip &strip)
{
    const int width = perRow * (pane.width() + gap) - gap;
    strip.titleHeight = heightOf(strip.theme.font(TextRole::Heading1), strip.title, width);
    for (size_t i = 0; i < strip.panels.size(); i += perRow) {
        int words = 0;
        for (size_t k = i; k < std::min(i + perRow, strip.panels.size()); ++k) {
            words = std::max(words, heightOf(strip.theme.font(TextRole::Body), numbered(strip.panels[k]), wordsWidth));
        }
        strip.rowHeights.push_back(pane.height() + gap / 2 + words);
    }
}

void paintPanel(QPainter &painter, const LessonPanel &panel, const theme::Theme &theme, QPoint at, int height)
{
    painter.save();
    painter.translate(at);
    painter.setClipRect(QRect(QPoint(), pane));
    theme::Artwork artwork;
    scene::paintDiagram(painter, pane, panel.snapshot, theme, artwork, panel.options);
    painter.restore();
    painter.setPen(QPen(theme.color(u"ctrl"_s), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(at, pane));
    painter.setPen(theme.color(u"ink1"_s));
    painter.setFont(theme.font(TextRole::Body));
    painter.drawText(QRect(at.x(), at.y() + pane.height() + gap / 2, wordsWidth, height - pane.height()),
        Qt::TextWordWrap, numbered(panel));
}

void paintStrip(QPaintDevice &device, const Strip &strip)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = strip.size();
    painter.fillRect(QRect(QPoint(), size), strip.theme.color(u"surface"_s));
    painter.setPen(strip.theme.color(u"ink1"_s));
    painter.setFont(strip.theme.font(TextRole::Heading1));
    painter.drawText(QRect(gap, gap, size.width() - 2 * gap, strip.titleHeight), Qt::TextWordWrap, strip.title);
    int top = gap + strip.titleHeight + gap;
    for (size_t i = 0; i < strip.panels.size(); ++i) {
        const size_t row = i / perRow;
        const int column = static_cast<int>(i % perRow);
        const QPoint at(gap + column * (pane.width() + gap), top);
        paintPanel(painter, strip.panels[i], strip.theme, at, strip.rowHeights[row]);
        top += column == perRow - 1 ? strip.rowHeights[row] + gap : 0;
    }
    painter.setFont(strip.theme.font(TextRole::Small));
    painter.drawText(QRect(gap, size.height() - gap - strip.theme.px(24), size.width() - 2 * gap, strip.theme.px(24)),
        static_cast<int>(Qt::AlignVCenter), strip.foot);
}

} // namespace

PaintedPicture comicPicture(const content::Lesson &lesson, const session::Session &session, const theme::Theme &theme)
{
    const content::Audience audience = session.snapshot().audience;
    Strip strip;
    strip.title = lesson.title.at(audience);
    strip.foot = QCoreApplication::translate("Output", "Teaching model. Not for choosing doses.");
    strip.panels = lessonPanels(lesson, session, PanelsOf::Strip);
    strip.theme = theme;
    measure(strip);
    return {strip.size(), strip.title, lesson.goal.at(audience),
        [strip](QPaintDevice &device) { paintStrip(device, strip); }};
}

} // namespace relief::output
