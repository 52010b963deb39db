// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/learning_words.h"
#include "content/readers.h"

namespace relief::content {

Setup readSetup(const Fields &fields)
{
    Setup setup;
    setup.diagram = fields.text("diagram"_L1);
    setup.highlight = fields.texts("highlight"_L1);
    for (const auto &[word, group] : groupWords) {
        if (fields.has(word)) {
            const Fields given = fields.object(word);
            setup.given.push_back({group, given.text("medicine"_L1), given.word("level"_L1, levelWords, Level::Usual)});
        }
    }
    setup.naloxoneAtMin = fields.object("naloxone"_L1).number("atMin"_L1, setup.naloxoneAtMin);
    setup.weeks = fields.flag("weeks"_L1);
    setup.endorphins = fields.flag("endorphins"_L1, setup.endorphins);
    setup.lens = fields.flag("lens"_L1);
    setup.framing = fields.word("framing"_L1, framingWords, Framing::Whole);
    setup.fromMin = fields.number("fromMin"_L1, setup.fromMin);
    setup.toMin = fields.number("toMin"_L1, setup.fromMin);
    return setup;
}

} // namespace relief::content
