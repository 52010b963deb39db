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

constexpr QSize pictureSize(900, 600);

/// On paper always in the light theme.
QString pictureOf(const session::Comparison &comparison, size_t pane, theme::Artwork *artwork)
{
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene::DiagramOptions options;
    options.curves = scene::plotCurves(comparison.curves(pane), comparison.doseMarks(pane));
    scene::paintDiagram(painter, pictureSize, comparison.snapshot(pane), theme::Theme(), *artwork, options);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    const int percent = 96 / static_cast<int>(comparison.panes().size());
    return u"<img width=\"%1%\" src=\"data:image/png;base64,%2\">"_s.arg(
        QString::number(percent), QString::fromLatin1(buffer.data().toBase64()));
}

QString panesOf(const session::Comparison &comparison, theme::Artwork *artwork)
{
    QString titles;
    QString pictures;
    QString numbers;
    for (size_t pane = 0; pane < comparison.panes().size(); ++pane) {
        const session::Snapshot &now = comparison.snapshot(pane);
        titles += u"<td><b>%1</b></td>"_s.arg(comparison.title(pane).toHtmlEscaped());
        pictures += u"<td>%1</td>"_s.arg(pictureOf(comparison, pane, artwork));
        QString number;
        if (!now.diagram->readouts.empty()) {
            const content::Readout &readout = now.diagram->readouts.front();
            const session::ReadoutValue *value = now.readout(readout.id);
            number = Words::tr("%1: %2", "what, number")
                         .arg(readout.label.at(now.audience), value != nullptr ? value->text : QString());
        }
        numbers += u"<td>%1</td>"_s.arg(number.toHtmlEscaped());
    }
    return u"<table width=\"100%\" cellpadding=\"4\"><tr>%1</tr><tr>%2</tr><tr>%3</tr></table>"_s.arg(
        titles, pictures, numbers);
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
