// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_document.h"

#include "ui/kiosk_paper.h"
#include "ui/save_place.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace relief::ui {

namespace {

constexpr double marginMm = 18;
constexpr int pointSize = 11;

} // namespace

void printDocument(const QString &html, const QString &title, QWidget *window)
{
    if (tellOfPaper(window)) {
        return;
    }
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, savePlaceOf(window).isAnywhere());
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [html, title](QPrinter *chosen) {
        QTextDocument document;
        QFont font = document.defaultFont();
        font.setPointSize(pointSize);
        document.setDefaultFont(font);
        document.setMetaInformation(QTextDocument::DocumentTitle, title);
        document.setHtml(html);
        document.print(chosen);
    });
    dialog->open();
}

} // namespace relief::ui
