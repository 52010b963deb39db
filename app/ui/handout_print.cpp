// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout_print.h"

#include "ui/save_place.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

QPrinter *newPrinter(const QString &title)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(u"Relief Pathways"_s);
    printer->setPageLayout(output::pageLayoutFor(QLocale::system()));
    return printer;
}

/// The dialog does not own its printer, and uses it until it is gone.
template <class Dialog>
void open(Dialog *dialog, QPrinter *printer, const QString &title, const QString &id)
{
    dialog->setObjectName(id);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->QDialog::open();
}

} // namespace

QDialog *previewPaper(const PaperFor &paper, const QString &title, QWidget *window)
{
    QPrinter *printer = newPrinter(title);
    auto *dialog = new QPrintPreviewDialog(printer, window);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
        [paper](QPrinter *chosen) { output::paintPaper(*chosen, paper(chosen->pageLayout())); });
    open(dialog, printer, title, u"handoutPreview"_s);
    return dialog;
}

QDialog *printPaper(const PaperFor &paper, const QString &title, QWidget *window)
{
    QPrinter *printer = newPrinter(title);
    auto *dialog = new QPrintDialog(printer, window);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, savePlaceOf(window).isAnywhere());
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
        [paper](QPrinter *chosen) { output::paintPaper(*chosen, paper(chosen->pageLayout())); });
    open(dialog, printer, title, u"handoutPrint"_s);
    return dialog;
}

} // namespace relief::ui
