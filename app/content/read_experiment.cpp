// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/learning_words.h"
#include "content/readers.h"

namespace relief::content {

Experiment readExperiment(const Fields &fields)
{
    Experiment experiment;
    experiment.id = fields.text("id"_L1);
    experiment.order = fields.whole("order"_L1, experiment.order);
    experiment.kind = fields.word("kind"_L1, experimentWords, Experiment::Kind::Reversal);
    experiment.question = fields.leveled("question"_L1);
    experiment.intro = fields.leveled("intro"_L1);
    experiment.first = readSetup(fields.object("first"_L1));
    if (fields.has("second"_L1)) {
        experiment.second = readSetup(fields.object("second"_L1));
    }
    experiment.readout = fields.text("readout"_L1);
    experiment.nodes = fields.texts("nodes"_L1);
    experiment.prompt = fields.leveled("prompt"_L1);
    for (const Fields &prediction : fields.objects("predictions"_L1)) {
        experiment.predictions.push_back({prediction.word("outcome"_L1, outcomeWords, Outcome::All),
            prediction.leveled("text"_L1), prediction.leveled("detail"_L1)});
    }
    experiment.why = fields.leveled("why"_L1);
    experiment.people = fields.texts("people"_L1);
    experiment.animals = fields.texts("animals"_L1);
    experiment.unknown = fields.leveled("unknown"_L1);
    return experiment;
}

} // namespace relief::content
