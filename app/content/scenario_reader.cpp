// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/scenario_reader.h"

#include "content/json_file.h"
#include "content/json_scan.h"
#include "content/scenario_draft.h"
#include "content/schema.h"

namespace relief::content {

namespace {

/// Shape first: the parts below rely on it.
void checkShape(const QByteArray &bytes, const QJsonValue &json, Findings &findings)
{
    scanJson(bytes, findings);
    if (findings.hasErrors()) {
        return;
    }
    // Before the schema looks at each of them:
    if (json.toObject().value("timesMin"_L1).toArray().size() > mostTimes) {
        findings.error(
            u"/timesMin"_s, Check::tr("These are more than %1 times.").arg(mostTimes), Check::tr("Ask for fewer."));
        return;
    }
    if (json.toObject().value("doses"_L1).toArray().size() > mostDoses) {
        findings.error(
            u"/doses"_s, Check::tr("These are more than %1 doses.").arg(mostDoses), Check::tr("Give fewer."));
        return;
    }
    Schema(FileKind::Scenario).check(json, findings);
}

} // namespace

QString inDigits(double value)
{
    return QString::number(value, 'g', 15);
}

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
    checkInfusions(draft);
    readModels(fields, draft);
    addReceptors(draft);
    readVentilation(fields, draft);
    addTolerance(draft);
    applyOverrides(fields, draft);
    readTimes(fields, draft);
    if (draft.findings.hasErrors()) {
        return draft.findings.take();
    }
    return ReadScenario{std::move(draft.scenario), fileName, std::move(draft.defaults)};
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
