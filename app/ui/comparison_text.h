// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The comparison table for elsewhere: tab-separated for a spreadsheet, rich text for a document and for paper.

#include "content/pack.h"

#include <QString>

#include <vector>

namespace relief::ui {

struct ComparisonText {
    const content::Pack &pack;
    std::vector<const content::ComparisonRow *> rows;
    content::Audience audience = content::Audience::Patient;

    QString tsv() const;  ///< one line a row; the last column names its sources
    QString html() const; ///< numbers in brackets lead to the list of sources below
};

} // namespace relief::ui
