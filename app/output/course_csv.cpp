// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/course_csv.h"

#include "content/network_builder.h"
#include "session/medication.h"
#include "sim/quantities.h"
#include "sim/shares.h"
#include "sim/steady_network.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace relief::output {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueDigits = 8;
constexpr int timeDigits = 12; // steps of 0.1 read as they were asked for: 0.3, not 0.30000000000000004
constexpr qsizetype chunk = 1 << 16;

struct Column {
    QByteArray quantity;
    QByteArray unit;
    const std::vector<double> *values = nullptr;
    bool isBreath = false;
};

/// `digits` 0: as many as tell the number from every other.
void appendNumber(QByteArray &text, double value, int digits)
{
    std::array<char, 40> buffer{};
    const double plain = value == 0 ? 0 : value; // never "-0"
    char *end = buffer.data() + buffer.size();
    const auto written = digits == 0 ? std::to_chars(buffer.data(), end, plain)
                                     : std::to_chars(buffer.data(), end, plain, std::chars_format::general, digits);
    text.append(buffer.data(), written.ptr - buffer.data());
}

QByteArray number(double value, int digits)
{
    QByteArray text;
    appendNumber(text, value, digits);
    return text;
}

/// A time in as few digits as keep it apart from the times before and after it.
QByteArray timeText(const std::vector<double> &times, std::size_t index)
{
    const QByteArray text = number(times[index], timeDigits);
    const bool asBefore = index > 0 && number(times[index - 1], timeDigits) == text;
    const bool asNext = index + 1 < times.size() && number(times[index + 1], timeDigits) == text;
    return asBefore || asNext ? number(times[index], 0) : text;
}

/// A drug that is given or formed without an effect site has no concentration there.
bool hasEffectSite(const std::string &drug, const sim::Scenario &scenario)
{
    const auto has = [&](const sim::DrugModel &model) {
        return (model.drug == drug && model.disposition.ke0PerMin > 0)
               || std::any_of(
                   model.metabolites.begin(), model.metabolites.end(), [&](const sim::Metabolite &metabolite) {
                       return metabolite.drug == drug && metabolite.disposition.ke0PerMin > 0;
                   });
    };
    return std::any_of(scenario.models.begin(), scenario.models.end(), has);
}

/// Those that the format of the command names: of the slow clock only its state.
std::vector<Column> columnsOf(const sim::Course &course, const sim::Scenario &scenario)
{
    std::vector<Column> columns;
    for (const sim::CourseQuantity &each : sim::quantitiesOf(course)) {
        const bool isSite = each.name.starts_with("Ce_");
        const bool isShown = !each.name.ends_with("effect") && each.name != "effect_naive";
        if (isShown && (!isSite || hasEffectSite(each.name.substr(3), scenario))) {
            const bool isBreath = each.name.starts_with("ventilation") || each.name == "paco2";
            columns.push_back({QByteArray::fromStdString(each.name), each.unit, each.values, isBreath});
        }
    }
    return columns;
}

/// What the course means for the signalling networks.
class Signals {
public:
    Signals(const sim::Course &course, const sim::Scenario &scenario, const content::Pack &pack) : m_course(course)
    {
        for (const sim::MuLigand &ligand : scenario.muLigands) {
            const sim::DrugCourse *drug = course.drug(ligand.drug);
            const auto group = session::groupOf(ligand.drug, pack);
            if (group && drug != nullptr) {
                m_bound.push_back({*group, drug, ligand.k.value});
            }
        }
        for (const content::Diagram &diagram : pack.diagrams) {
            Part part{sim::SteadyNetwork(content::buildNetwork(diagram)), {}, {}};
            for (const content::Node &node : diagram.nodes) {
                part.names.push_back("activity_" + diagram.id.toUtf8() + "_" + node.id.toUtf8());
            }
            m_parts.push_back(std::move(part));
        }
    }

    /// Calls row(quantity, value) for each node of each diagram.
    template <class Row>
    void at(std::size_t time, const Row &row)
    {
        const content::NetworkInputs inputs = inputsAt(time);
        const bool same = m_solved && inputs == m_inputs;
        m_inputs = inputs;
        m_solved = true;
        for (Part &part : m_parts) {
            if (!same) {
                part.activity = part.network.activities(inputs.asVector());
            }
            for (std::size_t node = 0; node < part.names.size(); ++node) {
                row(part.names[node], part.activity[node]);
            }
        }
    }

private:
    struct Part {
        sim::SteadyNetwork network;
        std::vector<QByteArray> names;
        std::vector<double> activity;
    };
    struct Bound {
        content::MedicineGroup group;
        const sim::DrugCourse *drug;
        double k; ///< ng/mL
    };

    /// As in the window: ligands whose rates are known hold what they hold, the others share what is left.
    content::NetworkInputs inputsAt(std::size_t time) const
    {
        std::vector<sim::LigandNow> ligands;
        for (const Bound &bound : m_bound) {
            const std::vector<double> &held = bound.drug->muOccupancyKinetic;
            ligands.push_back({bound.drug->effectSite.at(time) / bound.k,
                held.empty() ? std::nullopt : std::optional(held.at(time))});
        }
        const std::vector<double> shares = sim::sharesNow(ligands);
        content::NetworkInputs inputs;
        for (std::size_t i = 0; i < m_bound.size(); ++i) {
            if (m_bound[i].group == content::MedicineGroup::Naloxone) {
                inputs.muNaloxone += shares[i];
            } else if (m_bound[i].group == content::MedicineGroup::Opioid) {
                inputs.muOpioid += shares[i];
            }
        }
        const bool timed = !m_course.nmdaBlockKinetic.empty();
        const std::vector<double> &block = timed ? m_course.nmdaBlockKinetic : m_course.nmdaBlock;
        inputs.nmdaBlock = block.empty() ? 0 : block.at(time);
        return inputs;
    }

    const sim::Course &m_course;
    std::vector<Bound> m_bound;
    std::vector<Part> m_parts;
    content::NetworkInputs m_inputs;
    bool m_solved = false;
};

content::Issue notFinite(const QByteArray &quantity, const QString &scenario)
{
    return {scenario, {},
        QCoreApplication::translate("Commands", "The model finds no finite number for %1.")
            .arg(QString::fromUtf8(quantity)),
        QCoreApplication::translate("Commands", "Accepted are overrides nearer to the published values, or none."),
        content::Severity::Error};
}

/// Collects rows and hands them on in chunks.
class Sheet {
public:
    Sheet(QIODevice &device, QString scenario) : m_device(device), m_scenario(std::move(scenario))
    {
        m_text.reserve(chunk + 256);
    }

    void line(const QByteArray &text)
    {
        m_text += text;
        m_text += '\n';
        if (m_text.size() >= chunk) {
            flush();
        }
    }
    void row(const QByteArray &quantity, const QByteArray &time, double value, const QByteArray &unit)
    {
        if (!std::isfinite(value)) {
            m_infinite = quantity;
        }
        m_text += quantity;
        m_text += ',';
        m_text += time;
        m_text += ',';
        appendNumber(m_text, value, valueDigits);
        m_text += ',';
        line(unit);
    }
    bool isSound() const { return m_infinite.isEmpty() && m_taken; }

    content::Issues finish()
    {
        flush();
        if (!m_infinite.isEmpty()) {
            return {notFinite(m_infinite, m_scenario)};
        }
        if (!m_taken) {
            return {{u"output"_s, {},
                QCoreApplication::translate("Commands", "the output cannot be written (%1).")
                    .arg(m_device.errorString()),
                {}, content::Severity::Error}};
        }
        return {};
    }

private:
    void flush()
    {
        m_taken = m_taken && m_device.write(m_text) == m_text.size();
        m_text.clear();
    }

    QIODevice &m_device;
    QString m_scenario;
    QByteArray m_text;
    QByteArray m_infinite;
    bool m_taken = true;
};

} // namespace

content::Issues writeCourse(QIODevice &device, const content::ReadScenario &read, const sim::Course &course,
    const content::Pack &pack, double breathUntilMin)
{
    const std::vector<Column> columns = columnsOf(course, read.scenario);
    for (const Column &column : columns) { // before the first byte is out
        if (!std::all_of(
                column.values->begin(), column.values->end(), [](double value) { return std::isfinite(value); })) {
            return {notFinite(column.quantity, read.file)};
        }
    }
    Sheet sheet(device, read.file);
    sheet.line("# Teaching model. Not for choosing doses.");
    sheet.line("# pack " + pack.id.toUtf8() + ' ' + pack.version.toUtf8());
    for (const QString &applied : read.defaults) {
        sheet.line("# " + applied.toUtf8());
    }
    sheet.line("quantity,time_min,value,unit");
    const QByteArray fraction("fraction");
    Signals signalling(course, read.scenario, pack);
    for (std::size_t i = 0; i < course.timesMin.size() && sheet.isSound(); ++i) {
        const QByteArray time = timeText(course.timesMin, i);
        const bool breathes = course.timesMin[i] < breathUntilMin;
        for (const Column &column : columns) {
            if (column.isBreath && !breathes) {
                continue;
            }
            sheet.row(column.quantity, time, column.values->at(i), column.unit);
        }
        signalling.at(i, [&](const QByteArray &quantity, double value) { sheet.row(quantity, time, value, fraction); });
    }
    return sheet.finish();
}

} // namespace relief::output
