// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The answers of a class vote with a letter each and, once they are to be seen, a bar and a count.

#include "theme/theme.h"

#include <QStringList>

#include <vector>

class QPainter;

namespace relief::ui {

struct VoteBars {
    QStringList answers;
    std::vector<int> counts; ///< one an answer; empty: not to be seen yet
    double unit = 1;         ///< pixels of one pixel of a screen of 1080

    friend bool operator==(const VoteBars &, const VoteBars &) = default;
};

/// "A" for the first.
QString answerLetter(int answer);

/// "A, Less calcium: 12.", one sentence an answer; translated.
QString voteWords(const VoteBars &bars);

/// How wide a card would like to be: its longest answer in one line.
int voteWidth(const VoteBars &bars, const theme::Theme &theme);

/// How tall a card of that width is.
int voteHeight(const VoteBars &bars, const theme::Theme &theme, int width);

/// The bars differ by pattern and letter, not by color alone.
void paintVote(QPainter &painter, const VoteBars &bars, const theme::Theme &theme, const QRect &box, bool mirrored);

} // namespace relief::ui
