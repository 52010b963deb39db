// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_print.h"

#include "scene/diagram_view.h"
#include "session/rehearsal.h"
#include "theme/artwork.h"
#include "ui/comic_strip.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LessonPrint)
};

constexpr QSize pane(440, 275);
constexpr int pixelRatio = 3; ///< crisp on paper
constexpr int columnWide = 310;
constexpr int perRow = 2;

/// As on the screen at the end of its step, in the colors of paper.
QString pictureOf(const content::Setup &setup, session::Rehearsal &rehearsal, theme::Artwork &artwork)
{
    QImage image(pane * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    scene::DiagramOptions options = scene::optionsOf(setup);
    options.curves = scene::plotCurves(rehearsal.curves(setup), {});
    const session::Snapshot shown = rehearsal.at(setup, setup.toMin);
    QPainter painter(&image);
    scene::paintDiagram(painter, pane, shown, theme::Theme(), artwork, options);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img width=\"%1\" src=\"data:image/png;base64,%2\">"_s.arg(columnWide)
        .arg(QString::fromLatin1(bytes.toBase64()));
}

QString stripHtml(const content::Lesson &lesson, const session::Session &session)
{
    session::Rehearsal rehearsal(session.pack());
    rehearsal.adopt(session);
    theme::Artwork artwork;
    const content::Audience audience = session.snapshot().audience;
    QString html = u"<table width=\"100%\" cellpadding=\"6\">"_s;
    int number = 0;
    for (const int index : stripOf(lesson)) {
        const content::LessonStep &step = lesson.steps[static_cast<size_t>(index)];
        if (session.pack().diagram(step.setup.diagram) == nullptr) {
            continue; // told of on the screen
        }
        html += number % perRow == 0 ? u"<tr>"_s : QString();
        ++number;
        html += u"<td width=\"50%\">%1<br><b>%2.</b> %3</td>"_s.arg(pictureOf(step.setup, rehearsal, artwork))
                    .arg(number)
                    .arg(session::LessonPlayer::narration(step, audience).toHtmlEscaped());
        html += number % perRow == 0 ? u"</tr>"_s : QString();
    }
    return html + (number % perRow == 0 ? u"</table>"_s : u"<td></td></tr></table>"_s);
}

QString listHtml(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    QString html = u"<h2>%1</h2><ul>"_s.arg(title.toHtmlEscaped());
    for (const QString &line : lines) {
        html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    }
    return html + u"</ul>"_s;
}

QStringList linesOf(const std::vector<content::LeveledText> &texts, content::Audience audience)
{
    QStringList lines;
    for (const content::LeveledText &text : texts) {
        lines << text.at(audience);
    }
    return lines;
}

/// Of the panels on the paper, each once.
QStringList sourcesOf(const content::Lesson &lesson, const content::Pack &pack)
{
    QStringList ids;
    for (const int index : stripOf(lesson)) {
        ids << lesson.steps[static_cast<size_t>(index)].references;
    }
    ids.removeDuplicates();
    QStringList lines;
    for (const QString &id : ids) {
        if (const content::Reference *reference = pack.reference(id)) {
            lines << Words::tr("%1. %2", "citation and title").arg(reference->shortCitation(), reference->title);
        }
    }
    return lines;
}

} // namespace

QString lessonHtml(const content::Lesson &lesson, const session::Session &session)
{
    const content::Audience audience = session.snapshot().audience;
    return u"<h1>%1</h1><p>%2</p>"_s.arg(
               lesson.title.at(audience).toHtmlEscaped(), lesson.goal.at(audience).toHtmlEscaped())
           + stripHtml(lesson, session) + listHtml(Words::tr("To take home"), linesOf(lesson.summary, audience))
           + listHtml(Words::tr("What to ask your care team"), linesOf(lesson.ask, audience))
           + listHtml(Words::tr("Where this comes from"), sourcesOf(lesson, session.pack()))
           + u"<p>%1</p>"_s.arg(Words::tr("Teaching material, not medical advice.").toHtmlEscaped());
}

} // namespace relief::ui
