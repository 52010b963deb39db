// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Blocks on the pages of a printer or a PDF file.

#include "output/paper.h"

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>

class QPagedPaintDevice;

namespace relief::output {

/// What is printed, and what stands at the foot of every page.
struct Paper {
    QString title;    ///< of the document
    QString language; ///< "en"
    std::vector<Block> blocks;
    QString foot; ///< HTML; the page's number follows it
    WordLook footLook;
};

/// A4, or Letter where that is what printers hold (CLDR's paper sizes), upright.
QPageLayout pageLayoutFor(const QLocale &locale);

/// How many pages the blocks take on a layout.
int pageCount(const Paper &paper, const QPageLayout &layout);

void paintPaper(QPagedPaintDevice &device, const Paper &paper);

} // namespace relief::output
