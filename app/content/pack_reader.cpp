// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/pack_reader.h"

#include "content/checks.h"
#include "content/json_file.h"
#include "content/json_scan.h"
#include "content/lesson_steps.h"
#include "content/pack_folder.h"
#include "content/patient_texts.h"
#include "content/readers.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace relief::content {

namespace {

void append(Issues &issues, const Issues &more)
{
    issues.insert(issues.end(), more.begin(), more.end());
}

class PackReading {
public:
    PackReading(Draft &draft, Checking checking) : m_draft(draft), m_checking(checking) {}

    void read(const PackFile &file)
    {
        Findings findings(file.name);
        const Result<QByteArray> bytes = readBytes(file.path, file.name);
        const Result<QJsonValue> json =
            bytes ? parseJson(bytes.value(), file.name) : Result<QJsonValue>(bytes.issues());
        if (!json) {
            findings.add(json.issues());
        }
        if (json && hasShape(file, bytes.value(), json.value())) {
            keepValues(file, json.value(), findings);
        } else {
            m_lacksFiles = true;
        }
        append(m_draft.issues, findings.take());
    }

    /// What needs all files, and leaves nothing out.
    void checkAll()
    {
        checkPortals(m_draft);
        checkSameDetail(m_draft);
        for (const Found<Diagram> &item : m_draft.diagrams) {
            Findings findings(item.file);
            checkCompleteness(item.value, findings);
            append(m_draft.issues, findings.take());
        }
        checkReading(m_texts, m_draft.issues);
        if (!m_lacksFiles) { // or every statement and term of a broken file would be missed
            checkTrace(m_draft, m_draft.issues);
            checkTerms(m_texts, m_draft, m_draft.issues);
            checkTerms(m_teacherTexts, m_draft, m_draft.issues);
        }
    }

private:
    /// Whether it can be read. A lesson can be without the steps that are broken.
    bool hasShape(const PackFile &file, const QByteArray &bytes, const QJsonValue &json)
    {
        m_brokenSteps.clear();
        if (m_checking == Checking::Trusted) {
            return true;
        }
        Findings findings(file.name);
        scanJson(bytes, findings);
        if (!findings.hasErrors()) {
            m_schemas.check(file.kind, json, findings);
        }
        const bool sound = !findings.hasErrors();
        const Issues issues = findings.take();
        append(m_draft.issues, issues);
        if (sound || file.kind != FileKind::Lesson) {
            return sound;
        }
        const auto steps = brokenSteps(issues);
        m_brokenSteps = steps.value_or(std::set<int>());
        return steps.has_value();
    }

    void keepValues(const PackFile &file, const QJsonValue &json, Findings &findings)
    {
        const Fields fields(json);
        switch (file.kind) {
        case FileKind::Pack:
            readHeader(fields);
            break;
        case FileKind::Medicine:
            keep(m_draft.medicines, readMedicine(fields, findings), file, findings);
            break;
        case FileKind::Model:
            keep(m_draft.models, readModel(fields, findings), file, findings);
            break;
        case FileKind::Diagram:
            keepDiagram(readDiagram(fields), file, findings);
            break;
        case FileKind::Statements:
            keepAll(m_draft.statements, fields.objects("statements"_L1), u"/statements"_s, file, readStatement);
            break;
        case FileKind::Glossary:
            keepAll(m_draft.glossary, fields.objects("terms"_L1), u"/terms"_s, file, readTerm);
            break;
        case FileKind::References:
            keepReferences(json.toArray(), file);
            break;
        case FileKind::SeedItems:
            m_draft.seedItems = fields.texts("items"_L1);
            break;
        case FileKind::PlainWords:
            m_draft.plainWords = fields.texts("words"_L1);
            break;
        case FileKind::Lesson:
            keepLesson(readLesson(fields), file, findings);
            break;
        case FileKind::Experiment:
            keep(m_draft.experiments, readExperiment(fields), file, findings);
            break;
        case FileKind::Questions:
            keepAll(m_draft.questions, fields.objects("questions"_L1), u"/questions"_s, file, readQuestion);
            break;
        case FileKind::Comparison:
            keepComparison(fields, file);
            break;
        case FileKind::Decision:
            keepDecision(fields, file);
            break;
        case FileKind::Scenario:
        case FileKind::Policy: // neither is part of a pack
            break;
        }
        if (m_checking == Checking::Full) {
            Findings words(file.name); // apart: what is wrong with words leaves nothing out
            checkWords(file.kind, json, words);
            findings.add(words.take());
            const std::vector<PatientText> read = patientTexts(file.kind, file.name, json);
            m_texts.insert(m_texts.end(), read.begin(), read.end());
            const std::vector<PatientText> taught = teacherTexts(file.kind, file.name, json);
            m_teacherTexts.insert(m_teacherTexts.end(), taught.begin(), taught.end());
        }
    }

    void readHeader(const Fields &fields)
    {
        m_draft.id = fields.text("id"_L1);
        m_draft.version = fields.text("version"_L1);
        m_draft.languages = fields.texts("languages"_L1);
        m_draft.opening = fields.text("opening"_L1);
    }

    template <class T>
    void keep(std::vector<Found<T>> &values, T value, const PackFile &file, Findings &findings)
    {
        const QString id = idIn(value);
        if (file.name.section(u'/', -1) != id + ".json"_L1) {
            findings.warning(u"/id"_s, Check::tr("The id %1 and the name of the file differ.").arg(quoted(id)),
                Check::tr("Name the file %1.json.").arg(id));
        }
        if (!findings.hasErrors()) {
            values.push_back({std::move(value), file.name, {}});
        }
    }

    static QString idIn(const PublishedModel &model) { return model.id(); }
    static QString idIn(const auto &value) { return value.id; }

    void keepDiagram(Diagram diagram, const PackFile &file, Findings &findings)
    {
        checkDiagram(diagram, findings);
        checkNetwork(diagram, findings);
        keep(m_draft.diagrams, std::move(diagram), file, findings);
    }

    void keepLesson(Lesson lesson, const PackFile &file, Findings &findings)
    {
        leaveOut(lesson, m_brokenSteps);
        keep(m_draft.lessons, std::move(lesson), file, findings);
    }

    void keepComparison(const Fields &fields, const PackFile &file)
    {
        keepAll(m_draft.rows, fields.objects("rows"_L1), u"/rows"_s, file, readComparisonRow);
        m_draft.reading = fields.leveledTexts("reading"_L1);
        keepAll(m_draft.presets, fields.objects("presets"_L1), u"/presets"_s, file, readComparisonPreset);
    }

    void keepDecision(const Fields &fields, const PackFile &file)
    {
        keepAll(m_draft.values, fields.objects("values"_L1), u"/values"_s, file, readValue);
        keepAll(m_draft.chances, fields.objects("chances"_L1), u"/chances"_s, file, readChance);
        m_draft.noNumbers = fields.leveledTexts("noNumbers"_L1);
        m_draft.ask = fields.leveledTexts("ask"_L1);
    }

    template <class T>
    static void keepAll(std::vector<Found<T>> &values, const std::vector<Fields> &items, const QString &pointer,
        const PackFile &file, T (*read)(const Fields &))
    {
        for (size_t i = 0; i < items.size(); ++i) {
            values.push_back({read(items[i]), file.name, at(pointer, i)});
        }
    }

    void keepReferences(const QJsonArray &array, const PackFile &file)
    {
        std::vector<Fields> items;
        for (const QJsonValue value : array) {
            items.emplace_back(value);
        }
        keepAll(m_draft.references, items, {}, file, readReference);
    }

    Draft &m_draft;
    Checking m_checking;
    Schemas m_schemas;
    std::vector<PatientText> m_texts;
    std::vector<PatientText> m_teacherTexts;
    std::set<int> m_brokenSteps; ///< of the lesson that is being read
    bool m_lacksFiles = false;
};

void checkOpening(Draft &draft)
{
    const auto opens = [&](const Found<Diagram> &item) { return item.value.id == draft.opening; };
    if (draft.diagrams.empty()) {
        draft.issues.push_back({u"diagrams"_s, {}, Check::tr("There is no sound diagram in the pack."),
            Check::tr("Correct at least one."), Severity::Error});
        draft.opening.clear();
    } else if (std::none_of(draft.diagrams.begin(), draft.diagrams.end(), opens)) {
        const QString first = draft.diagrams.front().value.id;
        if (!draft.opening.isEmpty()) {
            draft.issues.push_back({u"pack.json"_s, u"/opening"_s,
                Check::tr("There is no diagram %1 in the pack, or it was left out.").arg(quoted(draft.opening)),
                Check::tr("%1 opens instead.").arg(first), Severity::Error});
        }
        draft.opening = first;
    }
}

} // namespace

LoadedPack readPack(const QString &folder, Checking checking)
{
    const PackListing listing = listPack(folder);
    Draft draft;
    append(draft.issues, listing.issues);
    PackReading reading(draft, checking);
    for (const PackFile &file : listing.files) {
        reading.read(file);
    }
    if (!listing.files.empty()) {
        dropDuplicates(draft);
        checkStatements(draft);
        checkModels(draft);
        checkMedicines(draft);
        checkDiagrams(draft);
        checkOpening(draft);
        checkLessons(draft);
        checkExperiments(draft);
        checkQuestions(draft);
        checkComparison(draft);
        checkDecision(draft);
    }
    if (checking == Checking::Full) {
        reading.checkAll();
    }
    std::stable_sort(
        draft.issues.begin(), draft.issues.end(), [](const Issue &a, const Issue &b) { return a.file < b.file; });
    Pack pack = packOf(draft);
    return {std::move(pack), std::move(draft.issues)};
}

} // namespace relief::content
