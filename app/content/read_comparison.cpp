// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readers.h"

namespace relief::content {

ComparisonRow readComparisonRow(const Fields &fields)
{
    ComparisonRow row;
    row.id = fields.text("id"_L1);
    row.aspect = fields.leveled("aspect"_L1);
    for (const auto &[word, group] : groupWords) {
        const Fields cell = fields.object(word);
        row.cells[static_cast<size_t>(group)] = {cell.leveled("text"_L1), cell.texts("references"_L1)};
    }
    row.grade = fields.word("grade"_L1, gradeWords, Grade::Unsettled);
    return row;
}

ComparisonPreset readComparisonPreset(const Fields &fields)
{
    ComparisonPreset preset;
    preset.id = fields.text("id"_L1);
    preset.title = fields.leveled("title"_L1);
    preset.diagram = fields.text("diagram"_L1);
    preset.atMin = fields.number("atMin"_L1, preset.atMin);
    for (const Fields &pane : fields.objects("panes"_L1)) {
        Setup setup = readSetup(pane);
        setup.diagram = preset.diagram;
        setup.fromMin = preset.atMin;
        setup.toMin = preset.atMin;
        preset.panes.push_back(std::move(setup));
    }
    return preset;
}

} // namespace relief::content
