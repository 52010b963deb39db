// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page has to save or print.

#include "session/chart_data.h"
#include "session/comparison.h"
#include "ui/save_place.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace relief::ui {

enum class ExportKind { Handout, Picture, Comparison, Chart, Numbers, Strip, Sheets, Animation };

/// What is there, by the page that is open; the rest is null. All of it outlives the dialog.
struct ExportOffer {
    const session::Session *session = nullptr; ///< never null
    const session::Comparison *comparison = nullptr;
    const content::Lesson *lesson = nullptr;
    const content::Question *question = nullptr;
    const content::Experiment *experiment = nullptr;
    std::optional<session::ChartData> chart{};
    QStringList values{}; ///< ids of what matters to the person, ticked for the handout
    QString contact{};    ///< line of the clinic
    QString language = QStringLiteral("en");
    SavePlace place{}; ///< without files: printing only
};

/// Of an offer, what suits its page best first.
std::vector<ExportKind> kindsOf(const ExportOffer &offer);

QString nameOf(ExportKind kind);                              ///< translated
QString formatName(const QString &ending);                    ///< translated
QStringList endingsOf(ExportKind kind);                       ///< the usual one first
bool isPrinted(ExportKind kind);                              ///< on pages of paper
QString subjectOf(ExportKind kind, const ExportOffer &offer); ///< title of what is written, for its file's name

} // namespace relief::ui
