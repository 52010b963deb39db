// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_print.h"

#include "scene/diagram_view.h"
#include "session/differences.h"
#include "ui/print_document.h"
#include "ui/timeline_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparePrint)
};

constexpr QSize pictureSize(620, 420);
constexpr int dots = 2;           ///< of the picture, for a pixel: sharp on paper
constexpr int printedWidth = 380; ///< of about 650 across the page

/// On paper always in the light theme.
QString pictureOf(const session::Comparison &comparison, size_t pane, theme::Artwork *artwork)
{
    QImage image(pictureSize * dots, QImage::Format_RGB32);
    image.setDevicePixelRatio(dots);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene::DiagramOptions options;
    options.curves = scene::plotCurves(comparison.curves(pane), comparison.doseMarks(pane));
    scene::paintDiagram(painter, pictureSize, comparison.snapshot(pane), theme::Theme(), *artwork, options);
    painter.end();
    image.setDevicePixelRatio(1);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return u"<img width=\"%1\" src=\"data:image/png;base64,%2\">"_s.arg(
        QString::number(printedWidth), QString::fromLatin1(buffer.data().toBase64()));
}

/// What stands beside a picture: title, its numbers, what changed.
QString wordsOf(const session::Comparison &comparison, size_t pane)
{
    const session::Snapshot &now = comparison.snapshot(pane);
    QString words = u"<p><b>%1</b></p>"_s.arg(comparison.title(pane).toHtmlEscaped());
    for (const content::Readout &readout : now.diagram->readouts) {
        if (const session::ReadoutValue *value = now.readout(readout.id)) {
            const QString line = Words::tr("%1: %2", "what, number").arg(readout.label.at(now.audience), value->text);
            words += u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
        }
    }
    QString changes;
    for (const session::Change &change : now.changes) {
        changes += u"<li>%1</li>"_s.arg(change.text.toHtmlEscaped());
    }
    return changes.isEmpty() ? words : words + u"<ul>%1</ul>"_s.arg(changes);
}

QString panesOf(const session::Comparison &comparison, theme::Artwork *artwork)
{
    QString rows;
    for (size_t pane = 0; pane < comparison.panes().size(); ++pane) {
        rows +=
            u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(pictureOf(comparison, pane, artwork), wordsOf(comparison, pane));
    }
    return u"<table width=\"100%\" cellpadding=\"4\">%1</table>"_s.arg(rows);
}

QString differencesOf(const session::Comparison &comparison)
{
    QString differs;
    QString same;
    for (const session::Difference &difference : session::differences(comparison)) {
        const QString item =
            u"<li>%1 <small>%2</small></li>"_s.arg(difference.text.toHtmlEscaped(), difference.reason.toHtmlEscaped());
        (difference.same ? same : differs) += item;
    }
    const auto list = [](const QString &heading, const QString &items) {
        return items.isEmpty() ? QString() : u"<h3>%1</h3><ul>%2</ul>"_s.arg(heading, items);
    };
    return list(Words::tr("What differs"), differs) + list(Words::tr("What is the same"), same);
}

QString titleOf(const session::Comparison &comparison)
{
    const session::Snapshot &now = comparison.snapshot(0);
    return Words::tr("%1, at %2", "title of a picture, time")
        .arg(now.diagram->title.at(now.audience), briefTimeText(now.minutes, now.clock));
}

} // namespace

QString comparisonDocument(const session::Comparison &comparison, const QString &table, theme::Artwork *artwork)
{
    return u"<h2>%1</h2>%2%3%4"_s.arg(
        titleOf(comparison).toHtmlEscaped(), panesOf(comparison, artwork), differencesOf(comparison), table);
}

void printComparison(
    const session::Comparison &comparison, const QString &table, theme::Artwork *artwork, QWidget *window)
{
    printDocument(comparisonDocument(comparison, table, artwork), titleOf(comparison), window);
}

} // namespace relief::ui
