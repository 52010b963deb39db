// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readers.h"

namespace relief::content {

namespace {

Response readResponse(const Fields &fields)
{
    const Response usual;
    return {fields.number("weight"_L1, usual.weight), fields.number("hill"_L1, usual.hill),
        fields.number("half"_L1, usual.half), fields.text("reason"_L1)};
}

std::optional<Dispute> readDispute(const Fields &fields)
{
    if (!fields.has("dispute"_L1)) {
        return {};
    }
    const Fields dispute = fields.object("dispute"_L1);
    const Fields references = dispute.object("references"_L1);
    return Dispute{dispute.leveled("for"_L1), dispute.leveled("against"_L1), {}, references.texts("for"_L1),
        references.texts("against"_L1), references.text("withoutSource"_L1)};
}

Node readNode(const Fields &fields)
{
    Node node;
    node.id = fields.text("id"_L1);
    node.kind = fields.word("kind"_L1, nodeKindWords, NodeKind::Effect);
    node.label = fields.leveled("label"_L1);
    node.sublabel = fields.leveled("sublabel"_L1);
    node.about = fields.leveled("about"_L1);
    node.where = fields.text("where"_L1);
    node.more = fields.leveled("more"_L1);
    node.less = fields.leveled("less"_L1);
    node.basal = fields.number("basal"_L1, node.basal);
    node.endogenousOpioid = fields.flag("endogenousOpioid"_L1);
    node.combine = fields.word("combine"_L1, combineWords, Combine::Or);
    node.tauMin = fields.number("tauMin"_L1, node.tauMin);
    node.reason = fields.text("reason"_L1);
    node.references = fields.texts("references"_L1);
    return node;
}

Edge readEdge(const Fields &fields)
{
    Edge edge;
    edge.from = fields.text("from"_L1);
    edge.to = fields.text("to"_L1);
    edge.sign = fields.word("sign"_L1, signWords, Sign::Excite);
    edge.flows = fields.text("flows"_L1);
    edge.certainty = fields.word("certainty"_L1, certaintyWords, Certainty::Contested);
    edge.modelAs = valueOf(signWords, fields.text("modelAs"_L1));
    edge.weeks = fields.word("weeks"_L1, weeksWords, Weeks::None);
    edge.response = readResponse(fields.object("response"_L1));
    edge.dispute = readDispute(fields);
    edge.references = fields.texts("references"_L1);
    return edge;
}

DrugAction readAction(const Fields &fields)
{
    DrugAction action;
    action.drug = fields.word("drug"_L1, groupWords, MedicineGroup::Opioid);
    action.agent = fields.text("agent"_L1);
    action.node = fields.text("node"_L1);
    action.action = fields.text("action"_L1);
    action.effect = fields.word("effect"_L1, effectWords, Effect::None);
    action.result = fields.leveled("result"_L1);
    action.doseBand = fields.text("doseBand"_L1);
    action.certainty = fields.word("certainty"_L1, certaintyWords, Certainty::Contested);
    action.weeks = fields.word("weeks"_L1, weeksWords, Weeks::None);
    action.response = readResponse(fields.object("response"_L1));
    action.dispute = readDispute(fields);
    action.references = fields.texts("references"_L1);
    return action;
}

Readout readReadout(const Fields &fields)
{
    Readout readout;
    readout.id = fields.text("id"_L1);
    readout.kind = fields.word("kind"_L1, readoutWords, Readout::Kind::Activity);
    readout.diagram = fields.text("diagram"_L1);
    readout.node = fields.text("node"_L1);
    readout.group = fields.word("group"_L1, groupWords, MedicineGroup::Opioid);
    readout.label = fields.leveled("label"_L1);
    readout.outOf = fields.whole("outOf"_L1, readout.outOf);
    readout.color = fields.text("color"_L1);
    return readout;
}

std::optional<bool> readCondition(const Fields &when, QLatin1StringView key)
{
    return when.has(key) ? std::optional(when.flag(key)) : std::nullopt;
}

Explanation readExplanation(const Fields &fields)
{
    const Fields when = fields.object("when"_L1);
    return {readCondition(when, "opioid"_L1), readCondition(when, "ketamine"_L1), readCondition(when, "naloxone"_L1),
        readCondition(when, "weeks"_L1), readCondition(when, "withdrawal"_L1), readCondition(when, "stopped"_L1),
        fields.leveled("title"_L1), fields.leveled("body"_L1), fields.leveled("watchFor"_L1),
        fields.texts("statements"_L1)};
}

Card readCard(const Fields &fields)
{
    return {fields.text("id"_L1), fields.text("node"_L1), fields.leveled("title"_L1), fields.leveled("lines"_L1),
        fields.leveled("result"_L1)};
}

template <class T>
std::vector<T> readAll(const Fields &fields, QLatin1StringView key, T (*read)(const Fields &))
{
    std::vector<T> result;
    for (const Fields &item : fields.objects(key)) {
        result.push_back(read(item));
    }
    return result;
}

} // namespace

Diagram readDiagram(const Fields &fields)
{
    Diagram diagram;
    diagram.id = fields.text("id"_L1);
    diagram.scale = fields.word("scale"_L1, scaleWords, Scale::Synapse);
    diagram.form = fields.word("form"_L1, formWords, Form::Picture);
    diagram.title = fields.leveled("title"_L1);
    diagram.purpose = fields.leveled("purpose"_L1);
    diagram.place = fields.texts("place"_L1);
    diagram.parent = fields.text("parent"_L1);
    diagram.nodes = readAll(fields, "nodes"_L1, readNode);
    diagram.edges = readAll(fields, "edges"_L1, readEdge);
    diagram.drugActions = readAll(fields, "drugActions"_L1, readAction);
    diagram.readouts = readAll(fields, "readouts"_L1, readReadout);
    diagram.explanations = readAll(fields, "explanations"_L1, readExplanation);
    diagram.key = readAll<KeyEntry>(fields, "key"_L1, [](const Fields &entry) {
        return KeyEntry{entry.text("symbol"_L1), entry.leveled("text"_L1)};
    });
    diagram.portals = readAll<Portal>(fields, "portals"_L1, [](const Fields &portal) {
        return Portal{portal.text("node"_L1), portal.text("target"_L1)};
    });
    diagram.notes = readAll<Note>(fields, "notes"_L1, [](const Fields &note) {
        return Note{note.text("id"_L1), note.leveled("text"_L1), note.leveled("sub"_L1)};
    });
    diagram.cards = readAll(fields, "cards"_L1, readCard);
    diagram.leavesOut = fields.leveled("leavesOut"_L1);
    diagram.related = fields.texts("related"_L1);
    diagram.references = fields.texts("references"_L1);
    return diagram;
}

} // namespace relief::content
