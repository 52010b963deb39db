// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a patient takes home on paper, as values: pictures, words, both sides of each medicine, questions, sources.

#include "content/statement.h"
#include "output/paper_pages.h"
#include "scene/diagram_view.h"
#include "session/snapshot.h"

#include <QDate>

namespace relief::output {

struct HandoutPicture {
    QString caption;
    session::Snapshot snapshot;
    scene::DiagramOptions options;
};

struct HandoutPoint {
    QString text;
    content::Grade grade = content::Grade::Strong;
    std::vector<int> sources; ///< numbers in the handout's list, from one
};

/// Of one medicine, in equal detail.
struct HandoutSides {
    QString medicine;
    std::vector<HandoutPoint> good;
    std::vector<HandoutPoint> bad;
};

struct Handout {
    // what it says; all of it translated, for one audience
    QString title;
    QString lead;
    std::vector<HandoutPicture> pictures; ///< one to three
    QStringList happens;                  ///< sentences, five at most
    std::vector<int> happensFrom;         ///< their sources, numbers in the list
    std::vector<HandoutSides> sides;
    QStringList ask;
    QStringList values;   ///< what matters to the person; empty: not printed
    QStringList warnings; ///< what to look out for; the emergency line follows always
    QStringList sources;

    // how
    int pointSize = 12; ///< 11 to 20
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString contact; ///< of the clinic; may be empty
    QString version; ///< of the content
    QDate date;
};

constexpr int smallestHandoutPoints = 11;
constexpr int largestHandoutPoints = 20;
constexpr int mostHandoutPages = 2;

/// The page: as large and as full as two pages hold at its type size. What has to go then is the size of the pictures
/// first, then questions beyond the fourth, then points of both sides alike, and the page says so.
Paper handoutPaper(const Handout &handout, const QPageLayout &layout);

} // namespace relief::output
