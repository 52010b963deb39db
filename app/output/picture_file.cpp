// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/picture_file.h"

#include "output/atomic_file.h"
#include "output/paper_pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr int pngQuality = 50; // 0 packs hardest and takes five times as long for the last few percent
constexpr int pointsPerInch = 72;
constexpr int mostDots = 4;

content::Issues notDrawn(const QString &why)
{
    return {{u"picture"_s, {}, QCoreApplication::translate("Output", "the picture could not be made (%1).").arg(why),
        {}, content::Severity::Error}};
}

content::Issues writePng(const PaintedPicture &picture, QIODevice &file)
{
    const int scale = std::clamp(picture.scale, 1, mostDots);
    QImage image(picture.size * scale, QImage::Format_RGB32);
    if (image.isNull()) {
        return notDrawn(QCoreApplication::translate("Output", "there is not enough memory"));
    }
    image.fill(Qt::white);
    image.setDevicePixelRatio(scale);
    picture.paint(image);
    image.setDevicePixelRatio(1);
    QImageWriter writer(&file, "png");
    writer.setQuality(pngQuality);
    writer.setText(u"Title"_s, picture.title);
    writer.setText(u"Description"_s, picture.description);
    return writer.write(image) ? content::Issues{} : notDrawn(writer.errorString());
}

content::Issues writeSvg(const PaintedPicture &picture, QIODevice &file)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(96); // one unit is one CSS pixel
    generator.setSize(picture.size);
    generator.setViewBox(QRect({0, 0}, picture.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.description);
    picture.paint(generator);
    return {};
}

content::Issues writePdf(const PaintedPicture &picture, QIODevice &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        describe(writer, picture.title, picture.language);
        writer.setResolution(pointsPerInch); // one unit is one pixel of the picture
        writer.setPageSize(QPageSize(QSizeF(picture.size), QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        picture.paint(writer);
    }
    const QByteArray pdf = withLanguage(buffer.data(), picture.language);
    return file.write(pdf) == pdf.size() ? content::Issues{} : notDrawn(file.errorString());
}

} // namespace

content::Issues writePicture(const QString &path, const PaintedPicture &picture)
{
    using Write = content::Issues (*)(const PaintedPicture &, QIODevice &);
    const QString ending = QFileInfo(path).suffix().toLower();
    const Write write = ending == "png"_L1   ? &writePng
                        : ending == "svg"_L1 ? &writeSvg
                        : ending == "pdf"_L1 ? &writePdf
                                             : nullptr;
    if (write == nullptr) {
        return {{path, {}, QCoreApplication::translate("Output", "the file's ending names no picture format."),
            QCoreApplication::translate("Output", "Accepted endings are .png, .svg and .pdf."),
            content::Severity::Error}};
    }
    return writeAtomically(path, [&](QIODevice &file) {
        content::Issues issues = write(picture, file);
        return issues.empty() && picture.isCancelled && picture.isCancelled() ? stoppedWriting(path) : issues;
    });
}

} // namespace relief::output
