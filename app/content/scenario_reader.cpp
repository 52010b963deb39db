// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_reader.h"

#include "content/json_file.h"
#include "content/json_scan.h"
#include "content/scenario_draft.h"
#include "content/schema.h"

#include <algorithm>
#include <cmath>

namespace relief::content {

namespace {

constexpr qsizetype mostTimes = 1'000'000;

/// A number of the person, or the default with a line that says so.
double personNumber(const Fields &person, QLatin1StringView key, double fallback, QStringList &defaults)
{
    if (!person.has(key)) {
        defaults << u"person.%1 = %2 (default)"_s.arg(key).arg(fallback);
    }
    return person.number(key, fallback);
}

void readPerson(const Fields &scenario, ScenarioDraft &draft)
{
    const Fields fields = scenario.object("person"_L1);
    sim::Person person; // its own values are the defaults
    person.weight = {personNumber(fields, "weightKg"_L1, person.weight.value, draft.defaults)};
    person.height = {personNumber(fields, "heightCm"_L1, person.height.value, draft.defaults)};
    person.age = {personNumber(fields, "ageYears"_L1, person.age.value, draft.defaults)};
    person.sex = fields.text("sex"_L1) == "female"_L1 ? sim::Sex::Female : sim::Sex::Male;
    if (!fields.has("sex"_L1)) {
        draft.defaults << u"person.sex = male (default)"_s;
    }
    draft.scenario.person = person;
}

void readTimeList(const QJsonArray &list, ScenarioDraft &draft)
{
    std::vector<double> &times = draft.scenario.timesMin;
    times.reserve(static_cast<size_t>(list.size()));
    for (const QJsonValue value : list) {
        const double time = value.toDouble();
        if (!times.empty() && !(time > times.back())) {
            draft.findings.error(at(u"/timesMin"_s, times.size()),
                Check::tr("The time %1 is not later than the one before it.").arg(time),
                Check::tr("Accepted is a list in ascending order without repeats."));
            return;
        }
        times.push_back(time);
    }
    if (times.empty()) {
        draft.findings.error(
            u"/timesMin"_s, Check::tr("There is no time to answer for."), Check::tr("Give at least one."));
    }
}

void readTimeSteps(const Fields &steps, ScenarioDraft &draft)
{
    const double from = steps.number("from"_L1, 0);
    const double to = steps.number("to"_L1, 0);
    const double every = steps.number("every"_L1, 1);
    if (to < from) {
        draft.findings.error(u"/timesMin/to"_s, Check::tr(R"("to" is before "from".)"),
            Check::tr("Accepted is the same time or a later one."));
        return;
    }
    const double count = std::floor((to - from) / every * (1 + 1e-12)) + 1; // 0.3 / 0.1 is a hair below 3
    if (count > static_cast<double>(mostTimes)) {
        draft.findings.error(u"/timesMin/every"_s, Check::tr("These are more than %1 times.").arg(mostTimes),
            Check::tr("Take larger steps."));
        return;
    }
    for (qsizetype i = 0; i < static_cast<qsizetype>(count); ++i) {
        draft.scenario.timesMin.push_back(std::min(from + static_cast<double>(i) * every, to));
    }
}

void readTimes(const Fields &scenario, ScenarioDraft &draft)
{
    const QJsonValue times = scenario.value(u"timesMin"_s);
    if (times.isArray()) {
        readTimeList(times.toArray(), draft);
    } else {
        readTimeSteps(Fields(times), draft);
    }
}

/// What binds where, from the medicines of the pack.
void addReceptors(ScenarioDraft &draft)
{
    sim::Scenario &scenario = draft.scenario;
    for (const Medicine &medicine : draft.pack.medicines) {
        if (medicine.mu) {
            scenario.muLigands.push_back(*medicine.mu);
            const bool given = std::any_of(scenario.doses.begin(), scenario.doses.end(),
                [&](const sim::Dose &dose) { return dose.drug == medicine.mu->drug; });
            scenario.kinetics = scenario.kinetics || (given && medicine.mu->konPerMin > 0);
        }
        if (medicine.nmdaKNgPerMl) {
            scenario.nmdaBlockers.push_back({medicine.id.toStdString(), {*medicine.nmdaKNgPerMl}});
        }
    }
}

/// Shape first: the parts below rely on it.
void checkShape(const QByteArray &bytes, const QJsonValue &json, Findings &findings)
{
    scanJson(bytes, findings);
    if (findings.hasErrors()) {
        return;
    }
    const qsizetype times = json.toObject().value("timesMin"_L1).toArray().size();
    if (times > mostTimes) { // before the schema looks at each of them
        findings.error(
            u"/timesMin"_s, Check::tr("These are more than %1 times.").arg(mostTimes), Check::tr("Ask for fewer."));
        return;
    }
    Schema(FileKind::Scenario).check(json, findings);
}

} // namespace

Result<ReadScenario> readScenario(const QByteArray &json, const QString &fileName, const Pack &pack)
{
    const Result<QJsonValue> parsed = parseJson(json, fileName);
    if (!parsed) {
        return parsed.issues();
    }
    ScenarioDraft draft{pack, {}, {}, Findings(fileName)};
    checkShape(json, parsed.value(), draft.findings);
    if (draft.findings.hasErrors()) {
        return draft.findings.take();
    }
    const Fields fields(parsed.value());
    readPerson(fields, draft);
    readDoses(fields, draft);
    readModels(fields, draft);
    readVentilation(fields, draft);
    readTimes(fields, draft);
    if (draft.findings.hasErrors()) {
        return draft.findings.take();
    }
    addReceptors(draft);
    return ReadScenario{std::move(draft.scenario), std::move(draft.defaults)};
}

Result<ReadScenario> readScenarioFile(const QString &path, const Pack &pack)
{
    const Result<QByteArray> bytes = readBytes(path, path);
    if (!bytes) {
        return bytes.issues();
    }
    return readScenario(bytes.value(), path, pack);
}

} // namespace relief::content
