// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/handout.h"
#include "output/handout_sections.h"

#include <array>

namespace relief::output {

namespace {

/// From the fullest to the shortest. The first ones leave out nothing but room.
constexpr size_t whole = 4;
constexpr std::array fits{
    HandoutFit{},
    HandoutFit{.lines = 1},
    HandoutFit{.largePictures = false},
    HandoutFit{.largePictures = false, .lines = 1},
    HandoutFit{.largePictures = false, .questions = 4, .lines = 1},
    HandoutFit{.largePictures = false, .questions = 4, .points = 2, .lines = 1},
    HandoutFit{.largePictures = false, .questions = 3, .points = 1, .lines = 0},
    HandoutFit{.largePictures = false, .questions = 2, .points = 1, .lines = 0, .sentences = 3, .lead = false},
    HandoutFit{.largePictures = false, .questions = 1, .points = 1, .lines = 0, .sentences = 2, .lead = false},
};

} // namespace

Paper handoutPaper(const Handout &handout, const QPageLayout &layout)
{
    const HandoutSections sections(handout);
    Paper paper;
    for (size_t i = 0; i < whole; ++i) { // better one full page than a second with a few lines
        paper = sections.paper(fits[i]);
        if (pageCount(paper, layout) == 1) {
            return paper;
        }
    }
    for (const HandoutFit &fit : fits) {
        paper = sections.paper(fit);
        if (pageCount(paper, layout) <= mostHandoutPages) {
            break;
        }
    }
    return paper;
}

} // namespace relief::output
