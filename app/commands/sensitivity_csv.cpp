// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/sensitivity_csv.h"

#include "content/sensitivity.h"
#include "content/words.h"

#include <QByteArray>
#include <QCoreApplication>

#include <array>

namespace relief::commands {

using namespace Qt::StringLiterals;
using content::NetworkParameter;
using Kind = NetworkParameter::Kind;
using Place = NetworkParameter::Place;

namespace {

constexpr std::array kindWords{content::Word<Kind>{"basal"_L1, Kind::Basal},
    content::Word<Kind>{"weight"_L1, Kind::Weight}, content::Word<Kind>{"hill"_L1, Kind::Hill},
    content::Word<Kind>{"half"_L1, Kind::Half}};
constexpr std::array placeWords{content::Word<Place>{"node"_L1, Place::Node},
    content::Word<Place>{"edge"_L1, Place::Edge}, content::Word<Place>{"drugAction"_L1, Place::Action}};

QString number(double value)
{
    constexpr int digits = 8;
    return QString::number(value + 0.0, 'g', digits); // never "-0"
}

QString field(QString text)
{
    text.replace(u'\n', u' ');
    if (!text.contains(u',') && !text.contains(u'"')) {
        return text;
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

struct Ends {
    QString from;
    QString to;
};

Ends endsOf(const content::Diagram &diagram, const NetworkParameter &parameter)
{
    if (parameter.place == Place::Edge) {
        const content::Edge &edge = diagram.edges[parameter.index];
        return {edge.from, edge.to};
    }
    if (parameter.place == Place::Action) {
        const content::DrugAction &action = diagram.drugActions[parameter.index];
        return {
            action.agent.isEmpty() ? content::wordFor(content::groupWords, action.drug) : action.agent, action.node};
    }
    return {{}, diagram.nodes[parameter.index].id};
}

/// The parameter's own columns: they are the same for every node.
QString columnsOf(const content::Diagram &diagram, const NetworkParameter &parameter)
{
    const Ends ends = endsOf(diagram, parameter);
    const QStringList columns{content::wordFor(kindWords, parameter.kind),
        content::wordFor(placeWords, parameter.place), field(ends.from), ends.to, number(parameter.value),
        number(content::usualValue(parameter.kind))};
    return columns.join(u',');
}

QString readoutsOf(const content::Diagram &diagram, const QString &node)
{
    QStringList ids;
    for (const content::Readout &readout : diagram.readouts) {
        const bool here = readout.diagram.isEmpty() || readout.diagram == diagram.id;
        if (readout.kind == content::Readout::Kind::Activity && here && readout.node == node) {
            ids << readout.id;
        }
    }
    return ids.join(u' ');
}

QString rowsOf(const content::Diagram &diagram, const content::NetworkInputs &inputs)
{
    const content::SensitivityTable table = content::sensitivities(diagram, inputs);
    QStringList parameters;
    for (const NetworkParameter &parameter : table.parameters) {
        parameters << columnsOf(diagram, parameter);
    }
    QString text;
    for (size_t node = 0; node < table.ranked.size(); ++node) {
        const QString &id = diagram.nodes[node].id;
        const QStringList start{diagram.id, id, readoutsOf(diagram, id), number(table.activities[node])};
        int rank = 0;
        for (const content::Sensitivity &row : table.ranked[node]) {
            const QStringList cells{start.join(u','), QString::number(++rank),
                parameters[static_cast<qsizetype>(row.parameter)], number(row.low), number(row.high),
                row.elasticity ? number(*row.elasticity) : QString(),
                field(content::reasonOf(diagram, table.parameters[row.parameter]))};
            text += cells.join(u',') + u'\n';
        }
    }
    return text;
}

QString preamble(const SensitivityOrder &order)
{
    const content::NetworkInputs &inputs = order.inputs;
    QString text =
        u"# Teaching model. Not for choosing doses.\n# pack %1 %2\n"_s.arg(order.pack.id, order.pack.version);
    for (const QString &applied : order.defaults) {
        text += u"# %1\n"_s.arg(applied);
    }
    text += u"# at %1 min: muOpioid %2, muNaloxone %3, nmdaBlock %4, endogenousOpioid %5, tolerance %6, withdrawal %7, "
            "toleranceLost %8\n"_s.arg(number(order.minutes), number(inputs.muOpioid), number(inputs.muNaloxone),
                number(inputs.nmdaBlock), number(inputs.endogenousOpioid), number(inputs.tolerance),
                number(inputs.withdrawal), number(inputs.toleranceLost));
    text +=
        u"# low, high: the node's activity with the parameter a tenth lower and a tenth higher, or at its greatest\n"
        "# elasticity: relative change of the activity for each relative change of the parameter; empty if it is 0 "
        "and would rise\n"_s;
    return text
           + u"diagram,node,readout,activity,rank,parameter,of,from,to,value,default,low,high,elasticity,reason\n"_s;
}

} // namespace

content::Issues writeSensitivities(QIODevice &device, const SensitivityOrder &order)
{
    const auto taken = [&device](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size();
    };
    bool sound = taken(preamble(order));
    for (const content::Diagram *diagram : order.diagrams) {
        sound = sound && taken(rowsOf(*diagram, order.inputs));
    }
    if (sound) {
        return {};
    }
    return {{u"output"_s, {},
        QCoreApplication::translate("Commands", "the output cannot be written (%1).").arg(device.errorString()), {},
        content::Severity::Error}};
}

} // namespace relief::commands
