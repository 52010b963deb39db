// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A printed document as a PDF file, with its title and language.

#include "content/issue.h"
#include "output/paper_pages.h"

#include <QByteArray>

class QPdfWriter;

namespace relief::output {

content::Issues writePaper(
    const QString &path, const Paper &paper, const QPageLayout &layout, const std::function<bool()> &isCancelled = {});

/// Title, language and program for readers of the file, also as XMP metadata.
void describe(QPdfWriter &writer, const QString &title, const QString &language);

/// The bytes of such a file.
QByteArray pdfOf(const Paper &paper, const QPageLayout &layout);

/// The same document, saying its language to readers aloud and its title in the window: Qt 6.4 has no call for
/// either. Bytes that are not a PDF file of Qt come back as they were.
QByteArray withLanguage(const QByteArray &pdf, const QString &language);

} // namespace relief::output
