// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_offer.h"

#include <QCoreApplication>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QCoreApplication::translate("Export", english);
}

} // namespace

std::vector<ExportKind> kindsOf(const ExportOffer &offer)
{
    std::vector<ExportKind> kinds{ExportKind::Handout};
    if (!offer.place.files) {
        if (offer.lesson != nullptr) {
            kinds.push_back(ExportKind::Sheets);
        }
        return kinds;
    }
    if (offer.comparison != nullptr) {
        kinds.push_back(ExportKind::Comparison);
    }
    if (offer.lesson != nullptr) {
        kinds.push_back(ExportKind::Strip);
        kinds.push_back(ExportKind::Sheets);
    }
    kinds.push_back(ExportKind::Picture);
    if (offer.chart) {
        kinds.push_back(ExportKind::Chart);
    }
    if (offer.session->clock() == session::Clock::Hours) { // of weeks, the file has no names
        kinds.push_back(ExportKind::Numbers);
    }
    kinds.push_back(ExportKind::Animation);
    return kinds;
}

QString nameOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Handout:
        return text(QT_TRANSLATE_NOOP("Export", "Handout"));
    case ExportKind::Picture:
        return text(QT_TRANSLATE_NOOP("Export", "Picture"));
    case ExportKind::Comparison:
        return text(QT_TRANSLATE_NOOP("Export", "Comparison"));
    case ExportKind::Chart:
        return text(QT_TRANSLATE_NOOP("Export", "Chart"));
    case ExportKind::Numbers:
        return text(QT_TRANSLATE_NOOP("Export", "Numbers of all curves"));
    case ExportKind::Strip:
        return text(QT_TRANSLATE_NOOP("Export", "Comic strip of the lesson"));
    case ExportKind::Sheets:
        return text(QT_TRANSLATE_NOOP("Export", "Lesson on sheets, with notes"));
    case ExportKind::Animation:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Export", "Animation"));
}

QStringList endingsOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Handout:
    case ExportKind::Sheets:
        return {u"pdf"_s};
    case ExportKind::Picture:
    case ExportKind::Comparison:
    case ExportKind::Strip:
        return {u"png"_s, u"svg"_s, u"pdf"_s};
    case ExportKind::Chart:
        return {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    case ExportKind::Numbers:
        return {u"csv"_s};
    case ExportKind::Animation:
        break;
    }
    return {u"webp"_s, u"gif"_s};
}

QString formatName(const QString &ending)
{
    if (ending == "svg"_L1) {
        return text(QT_TRANSLATE_NOOP("Export", "SVG: drawing, words stay words"));
    }
    if (ending == "pdf"_L1) {
        return text(QT_TRANSLATE_NOOP("Export", "PDF: to print or read"));
    }
    if (ending == "csv"_L1) {
        return text(QT_TRANSLATE_NOOP("Export", "CSV: the numbers"));
    }
    if (ending == "webp"_L1) {
        return text(QT_TRANSLATE_NOOP("Export", "WebP: moving picture, all colors"));
    }
    return ending == "gif"_L1 ? text(QT_TRANSLATE_NOOP("Export", "GIF: moving picture for old programs"))
                              : text(QT_TRANSLATE_NOOP("Export", "PNG: picture"));
}

bool isPrinted(ExportKind kind)
{
    return kind == ExportKind::Handout || kind == ExportKind::Sheets;
}

QString subjectOf(ExportKind kind, const ExportOffer &offer)
{
    const session::Snapshot &shown = offer.session->snapshot();
    const bool ofLesson = kind == ExportKind::Handout || kind == ExportKind::Strip || kind == ExportKind::Sheets;
    if (offer.lesson != nullptr && ofLesson) {
        return offer.lesson->title.at(shown.audience);
    }
    if (offer.question != nullptr && kind == ExportKind::Handout) {
        return offer.question->question.at(shown.audience);
    }
    if (offer.experiment != nullptr && kind == ExportKind::Handout) {
        return offer.experiment->question.at(shown.audience);
    }
    if (offer.chart && kind == ExportKind::Chart) {
        return offer.chart->title;
    }
    return shown.diagram->title.at(shown.audience);
}

} // namespace relief::ui
