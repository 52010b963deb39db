// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/paper_pdf.h"

#include "output/atomic_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 1200;
const auto creator = "Relief Pathways"_L1;
const auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
const auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;

/// One entry of a property of XMP, which wants each in a list.
void writeList(
    QXmlStreamWriter &xml, const QString &property, const QString &list, const QString &text, const QString &language)
{
    xml.writeStartElement(dublinCore, property);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, u"li"_s);
    if (!language.isEmpty()) {
        xml.writeAttribute(u"xml:lang"_s, language);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// The first word after `key` in the last part of the file that names it.
QByteArray valueOf(const QByteArray &pdf, const QByteArray &key)
{
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0) {
        return {};
    }
    const qsizetype start = at + key.size();
    qsizetype end = start;
    while (end < pdf.size() && pdf[end] != '\n' && pdf[end] != '>' && pdf[end] != '/') {
        ++end;
    }
    return pdf.mid(start, end - start).trimmed();
}

} // namespace

void describe(QPdfWriter &writer, const QString &title, const QString &language)
{
    writer.setTitle(title);
    writer.setCreator(creator);
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    writeList(xml, u"title"_s, u"Alt"_s, title, u"x-default"_s);
    writeList(xml, u"language"_s, u"Bag"_s, language, {});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    writer.setDocumentXmpMetadata(packet);
}

/// As an update at the end of the file (ISO 32000-1, 7.5.6): the catalog once more, with two entries added.
QByteArray withLanguage(const QByteArray &pdf, const QString &language)
{
    const QByteArray number = valueOf(pdf, "/Root ").split(' ').constFirst();
    const QByteArray head = '\n' + number + " 0 obj\n<<";
    const qsizetype start = pdf.indexOf(head);
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    const QByteArray old = valueOf(pdf, "startxref\n");
    if (number.isEmpty() || end < 0 || old.isEmpty()) {
        return pdf;
    }
    const QByteArray rest = pdf.mid(start + head.size(), end - start - head.size());
    QByteArray more = pdf;
    const qsizetype place = more.size();
    more += number + " 0 obj\n<<\n/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>";
    more += rest + "endobj\n";
    const qsizetype table = more.size();
    more += "xref\n0 0\n" + number + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    more += "trailer\n<<\n/Size " + valueOf(pdf, "/Size ") + "\n/Info " + valueOf(pdf, "/Info ") + "\n/Root " + number
            + " 0 R\n/Prev " + old + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return more;
}

QByteArray pdfOf(const Paper &paper, const QPageLayout &layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        describe(writer, paper.title, paper.language);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(layout);
        paintPaper(writer, paper);
    }
    return withLanguage(buffer.data(), paper.language);
}

content::Issues writePaper(
    const QString &path, const Paper &paper, const QPageLayout &layout, const std::function<bool()> &isCancelled)
{
    return writeAtomically(path, [&](QIODevice &file) -> content::Issues {
        const QByteArray pdf = pdfOf(paper, layout);
        if (isCancelled && isCancelled()) {
            return stoppedWriting(path);
        }
        if (file.write(pdf) != pdf.size()) {
            return {{path, {}, file.errorString(), {}, content::Severity::Error}};
        }
        return {};
    });
}

} // namespace relief::output
