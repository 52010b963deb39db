// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_work.h"

#include "charts/chart_csv.h"
#include "output/atomic_file.h"
#include "output/chart_file.h"
#include "output/comic_picture.h"
#include "output/comparison_picture.h"
#include "output/diagram_image.h"
#include "output/lesson_sheets.h"
#include "output/paper_pdf.h"
#include "output/session_csv.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(1280, 720);

output::PaintedPicture pictureOf(const ExportOrder &order, const ExportOffer &offer)
{
    const session::Session &session = *offer.session;
    scene::DiagramOptions options;
    for (const content::Diagram &diagram : session.pack().diagrams) {
        options.reachable << diagram.id;
    }
    options.curves = scene::plotCurves(session);
    return output::diagramPicture(pictureSize, session.snapshot(), order.theme, options);
}

output::PaintedPicture paintedOf(const ExportOrder &order, const ExportOffer &offer)
{
    switch (order.kind) {
    case ExportKind::Comparison:
        return output::comparisonPicture(*offer.comparison, order.theme);
    case ExportKind::Strip:
        return output::comicPicture(*offer.lesson, *offer.session, order.theme);
    case ExportKind::Chart:
        return output::chartPicture(*offer.chart, order.theme, order.wishes.direction);
    default:
        return pictureOf(order, offer);
    }
}

content::Issues writeText(const QString &path, const QByteArray &text)
{
    return output::writeAtomically(path, [&](QIODevice &file) {
        return file.write(text) == text.size() ? content::Issues{}
                                               : content::Issues{{path, {}, file.errorString(), {}}};
    });
}

} // namespace

output::Handout handoutOf(const ExportOffer &offer, const output::HandoutWishes &wishes)
{
    if (offer.lesson != nullptr) {
        return output::handoutOf(*offer.lesson, *offer.session, wishes);
    }
    if (offer.question != nullptr) {
        return output::handoutOf(*offer.question, *offer.session, wishes);
    }
    if (offer.experiment != nullptr) {
        return output::handoutOf(*offer.experiment, *offer.session, wishes);
    }
    return offer.comparison != nullptr ? output::handoutOf(*offer.comparison, wishes)
                                       : output::handoutOf(*offer.session, wishes);
}

output::Paper paperOf(const ExportOrder &order, const ExportOffer &offer, const QPageLayout &layout)
{
    if (order.kind == ExportKind::Sheets) {
        return output::lessonSheets(
            *offer.lesson, *offer.session, {order.wishes.pointSize, order.wishes.language, order.wishes.direction});
    }
    return output::handoutPaper(handoutOf(offer, order.wishes), layout);
}

ExportRun::Work workOf(const ExportOrder &order, const ExportOffer &offer)
{
    const QString path = order.path;
    const QPageLayout layout = output::pageLayoutFor(QLocale::system());
    if (order.kind == ExportKind::Handout) {
        return [path, layout, handout = handoutOf(offer, order.wishes)](const ExportRun::IsCancelled &isCancelled) {
            return output::writePaper(path, output::handoutPaper(handout, layout), layout, isCancelled);
        };
    }
    if (order.kind == ExportKind::Sheets) {
        return [path, layout, paper = paperOf(order, offer, layout)](const ExportRun::IsCancelled &isCancelled) {
            return output::writePaper(path, paper, layout, isCancelled);
        };
    }
    if (order.kind == ExportKind::Chart && QFileInfo(path).suffix().toLower() == "csv"_L1) {
        return [path, csv = charts::csvOf(*offer.chart).toUtf8()](
                   const ExportRun::IsCancelled &) { return writeText(path, csv); };
    }
    if (order.kind == ExportKind::Numbers) {
        return [path, write = output::sessionCsv(*offer.session)](const ExportRun::IsCancelled &isCancelled) {
            return output::writeAtomically(path, [&](QIODevice &file) {
                const content::Issues issues = write(file);
                return issues.empty() && isCancelled() ? output::stoppedWriting(path) : issues;
            });
        };
    }
    output::PaintedPicture picture = paintedOf(order, offer);
    picture.scale = order.scale;
    picture.language = order.wishes.language;
    return [path, picture](const ExportRun::IsCancelled &isCancelled) {
        output::PaintedPicture wanted = picture;
        wanted.isCancelled = isCancelled;
        return output::writePicture(path, wanted);
    };
}

} // namespace relief::ui
