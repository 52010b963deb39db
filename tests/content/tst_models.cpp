// SPDX-License-Identifier: GPL-3.0-or-later
// Models of the bundled pack as values, and what is wrong in a model or a medicine.
#include "content/mini_pack.h"
#include "content/scenario_reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace relief;
using namespace relief::content;

namespace {

const QString codeine = QStringLiteral("models/codeine_ashraf2024.json");
const QString minto = QStringLiteral("models/remifentanil_minto1997.json");
const QString eleveld = QStringLiteral("models/remifentanil_eleveld2017.json");
const QString loop = QStringLiteral("models/ventilation_remifentanil_bouillon2003.json");
const QString fentanyl = QStringLiteral("models/ventilation_fentanyl_yassen2007.json");
const QString tolerance = QStringLiteral("models/tolerance_morphine_teaching.json");
const QString morphine = QStringLiteral("medicines/morphine.json");
const QString naloxone = QStringLiteral("medicines/naloxone.json");

QByteArray bundled(const QString &name)
{
    QFile file(u":/packs/core/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Model>
Model modelOf(const Pack &pack, const QString &id)
{
    const PublishedModel *published = pack.model(id);
    const auto *model = published != nullptr ? std::get_if<Model>(&published->model) : nullptr;
    if (model == nullptr) {
        QTest::qFail(qPrintable(u"no model "_s + id), __FILE__, __LINE__);
        return {};
    }
    return *model;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_core = readPack(u":/packs/core"_s, Checking::Trusted).pack; }
    void everyModelOfTheDossierIsThere();
    void everyModelNamesSourceAndCertainty();
    void scalingsAreRead();
    void formedDrugsAreRead();
    void publishedSpreadIsRead();
    void breathingWithCarbonDioxideIsRead();
    void toleranceIsRead();
    void everyMedicineHasACeilingWithItsReason();
    void bindingConstantsOfPeopleAreRead();
    void brokenFilesAreReported_data();
    void brokenFilesAreReported();

private:
    Pack m_core;
};

void TestModels::everyModelOfTheDossierIsThere()
{
    for (const char *id : {"morphine_lotsch_stanpump", "hydromorphone_drover_stanpump", "methadone_inturrisi_stanpump",
             "ketamine_domino_stanpump", "fentanyl_shafer_stanpump", "naloxone_papathanasiou_stanpump",
             "oxycodone_lamminsalo_stanpump", "morphine_olofsen2010", "fentanyl_yassen2007", "buprenorphine_yassen2007",
             "fentanyl_mann2022", "naloxone_in4_fda", "naloxone_im_yang2024", "esketamine_fanta2015",
             "remifentanil_minto1997", "remifentanil_eleveld2017", "ventilation_morphine_olofsen2010",
             "ventilation_morphine_olofsen2010_sigmoid", "ventilation_morphine_yang2024_as_printed",
             "ventilation_fentanyl_yassen2007", "ventilation_buprenorphine_yassen2007",
             "ventilation_remifentanil_bouillon2003"}) {
        QVERIFY2(m_core.model(QLatin1StringView(id)) != nullptr, id);
    }
}

void TestModels::everyModelNamesSourceAndCertainty()
{
    for (const PublishedModel &model : m_core.models) {
        QVERIFY2(!model.source.isEmpty() && !model.certainty.isEmpty(), qPrintable(model.id()));
        QVERIFY2(!model.note.patient.isEmpty() && !model.note.nurse.isEmpty(), qPrintable(model.id()));
    }
}

void TestModels::scalingsAreRead()
{
    const auto minto = modelOf<sim::DrugModel>(m_core, u"remifentanil_minto1997"_s);
    QCOMPARE(minto.disposition.scaling, sim::Scaling::AgeLeanMass);
    QCOMPARE(minto.disposition.ageLeanMass.clearance1, (sim::AgeLeanSlope{-0.0162, 0.0191}));
    QCOMPARE(minto.disposition.ageLeanMass.ke0.perYear, -0.007);
    QCOMPARE(minto.studied.lowestYears, 20.0);
    QCOMPARE(minto.studied.highestKg, sim::StudiedRange().highestKg);
    const auto eleveld = modelOf<sim::DrugModel>(m_core, u"remifentanil_eleveld2017"_s);
    QCOMPARE(eleveld.disposition.scaling, sim::Scaling::Eleveld);
    QCOMPARE(eleveld.disposition.eleveld.femaleShare, 0.470405);
    const auto esketamine = modelOf<sim::DrugModel>(m_core, u"esketamine_fanta2015"_s);
    QCOMPARE(esketamine.disposition.scaling, sim::Scaling::WeightPowers);
    QCOMPARE(esketamine.disposition.weightPowers.clearance1, 0.75);
    QCOMPARE(esketamine.disposition.weightPowers.clearance2, 0.0);
}

void TestModels::formedDrugsAreRead()
{
    const auto codeine = modelOf<sim::DrugModel>(m_core, u"codeine_ashraf2024"_s);
    QCOMPARE(codeine.metabolites.size(), 3U);
    const sim::Metabolite &morphine = codeine.metabolites[0];
    QCOMPARE(morphine.drug, "morphine");
    QVERIFY(morphine.formed.byCyp2d6 && !morphine.formed.rest);
    QCOMPARE(morphine.formed.oddsAtReference, 0.16);
    QCOMPARE(morphine.disposition.weightPowers.referenceKg, 80.0);
    QVERIFY(codeine.metabolites[1].formed.rest);
    QCOMPARE(codeine.metabolites[2].from, "morphine");
    QCOMPARE(codeine.metabolites[2].formed.share, 0.6);
    QCOMPARE(codeine.disposition.ke0PerMin, 0.0); // no effect site of its own
}

void TestModels::publishedSpreadIsRead()
{
    QCOMPARE(modelOf<sim::DrugModel>(m_core, u"fentanyl_yassen2007"_s).variability,
        (std::vector<sim::Variability>{{sim::Spread::Clearance1, 0.677}}));
    QCOMPARE(modelOf<sim::DrugModel>(m_core, u"morphine_olofsen2010"_s).variability,
        (std::vector<sim::Variability>{{sim::Spread::K10, 0.113}}));
    QCOMPARE(modelOf<sim::DrugModel>(m_core, u"naloxone_im_yang2024"_s).variability,
        (std::vector<sim::Variability>{{sim::Spread::Ktr, 0.333}}));
    QCOMPARE(modelOf<sim::DrugModel>(m_core, u"codeine_ashraf2024"_s).variability,
        (std::vector<sim::Variability>{{sim::Spread::FormedOdds, 0.334}}));
    QCOMPARE(modelOf<sim::VentilationModel>(m_core, u"ventilation_fentanyl_yassen2007"_s).variability,
        (std::vector<sim::Variability>{{sim::Spread::Ec50, 0.189}}));
    QCOMPARE(modelOf<sim::VentilationModel>(m_core, u"ventilation_buprenorphine_yassen2007"_s).variability,
        (std::vector<sim::Variability>{{sim::Spread::Kon, 0.863}, {sim::Spread::Koff, 0.965}}));
    QVERIFY(modelOf<sim::DrugModel>(m_core, u"morphine_lotsch_stanpump"_s).variability.empty());
}

void TestModels::breathingWithCarbonDioxideIsRead()
{
    const auto model = modelOf<sim::VentilationModel>(m_core, u"ventilation_remifentanil_bouillon2003"_s);
    QCOMPARE(model.kind, sim::VentilationKind::Co2Loop);
    QVERIFY(model.antagonist.empty());
    QCOMPARE(model.restingPco2, 42.4);
    QCOMPARE(model.co2Gain, 4.3);
    QCOMPARE(model.co2EliminationPerMin, 0.08);
    QCOMPARE(model.co2Ke0PerMin, 0.92);
    QCOMPARE(model.ec50, 0.92);
}

void TestModels::toleranceIsRead()
{
    const auto model = modelOf<sim::ToleranceModel>(m_core, u"tolerance_morphine_teaching"_s);
    QCOMPARE(model, (sim::ToleranceModel{model.id, "morphine", 10.3, 1.9, 0.000444325, 3.3, 0.25}));
    QCOMPARE(m_core.medicine(u"morphine"_s)->toleranceModel, u"tolerance_morphine_teaching"_s);
}

void TestModels::everyMedicineHasACeilingWithItsReason()
{
    QCOMPARE(m_core.medicines.size(), 11U);
    for (const Medicine &medicine : m_core.medicines) {
        QVERIFY2(!medicine.ceiling.source.isEmpty(), qPrintable(medicine.id));
        QVERIFY2(medicine.high.dose.amount < medicine.ceiling.amount, qPrintable(medicine.id));
    }
}

void TestModels::bindingConstantsOfPeopleAreRead()
{
    QCOMPARE(m_core.medicine(u"buprenorphine"_s)->muTau, std::optional(2.03));
    QCOMPARE(m_core.medicine(u"ketamine"_s)->mu->k.value, 9910.0);
    for (const char *unknown : {"hydromorphone", "oxycodone", "methadone", "codeine"}) {
        QVERIFY2(!m_core.medicine(QLatin1StringView(unknown))->mu, unknown);
    }
    const Medicine *antagonist = m_core.medicine(u"naloxone"_s);
    QCOMPARE(antagonist->muBeside("morphine")->k.value, 0.602);
    QCOMPARE(antagonist->muBeside("buprenorphine")->k.value, 1.87);
    // The first of each group is the one most people know.
    for (const char *first : {"morphine", "ketamine", "naloxone"}) {
        const MedicineGroup group = m_core.medicine(QLatin1StringView(first))->group;
        const auto found = std::find_if(m_core.medicines.begin(), m_core.medicines.end(),
            [&](const Medicine &medicine) { return medicine.group == group; });
        QCOMPARE(found->id, QString::fromLatin1(first));
    }
}

void TestModels::brokenFilesAreReported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                         const QString &pointer,
                         const QString &words) { QTest::newRow(name) << file << before << after << pointer << words; };
    row("power of another scaling", minto, "\"referenceYears\": 40,", "\"referenceYears\": 40, \"volume1Power\": 1,",
        u"/disposition/volume1Power"_s, u"does not belong to the scaling ageLeanMass"_s);
    row("no reference age", minto, "\"referenceYears\": 40,", "", u"/disposition"_s,
        u"\"referenceYears\" is missing"_s);
    row("no share of women", eleveld, "\"femaleShare\": 0.470405,", "", u"/disposition"_s,
        u"\"femaleShare\" is missing"_s);
    row("range upside down", eleveld, "\"highestKg\": 106", "\"highestKg\": 2", u"/studied"_s,
        u"not below its highest"_s);
    row("formed from nothing", codeine, "\"from\": \"morphine\"", "\"from\": \"heroin\"", u"/metabolites/2/from"_s,
        u"Name codeine or a substance listed above"_s);
    row("formed twice", codeine, "\"drug\": \"C6G\"", "\"drug\": \"morphine\"", u"/metabolites/1/drug"_s,
        u"is there already"_s);
    row("unknown way", codeine, "\"cyp2d6Rest\"", "\"cyp3a4\"", u"/metabolites/1/formed/by"_s,
        u"constant, cyp2d6, cyp2d6Rest"_s);
    row("more formed than there is", codeine, "\"share\": 0.6", "\"share\": 1.6", u"/metabolites/2/formed/share"_s,
        u"from 0 up to 1"_s);
    row("share of another way", codeine, "\"share\": 0.6", "\"share\": 0.6, \"slope\": 1",
        u"/metabolites/2/formed/slope"_s, u"does not belong to the by constant"_s);
    row("three compartments formed", codeine, "\"volume1L\": 5.36",
        "\"volume3L\": 1, \"clearance3LPerMin\": 1, \"volume1L\": 5.36", u"/metabolites/1/disposition"_s,
        u"two compartments at most"_s);
    row("spread of what is not there", codeine, "\"formedOdds\"", "\"kon\"", u"/variability/0/parameter"_s,
        u"Accepted: clearance1, volume1, ka, bioavailability, formedOdds"_s);
    row("percent for a share", codeine, "\"cv\": 0.334", "\"cv\": 33.4", u"/variability/0/cv"_s, u"up to 5"_s);
    row("loop without gain", loop, "\"co2Gain\": 4.3,", "", {}, u"The form co2Loop needs \"co2Gain\""_s);
    row("loop with antagonist", loop, "\"co2Gain\"", "\"antagonist\": \"naloxone\", \"co2Gain\"", u"/antagonist"_s,
        u"has no antagonist"_s);
    row("gain of another form", fentanyl, "\"hill\"", "\"co2Gain\": 4, \"hill\"", u"/co2Gain"_s,
        u"does not belong to the form sigmoidEmax"_s);
    row("no antagonist", fentanyl, "\"antagonist\": \"naloxone\",", "", {}, u"needs \"antagonist\""_s);
    row("tolerance without speed", tolerance, "\"kPerMin\": 0.000444325,", "", {}, u"\"kPerMin\" is missing"_s);
    row("key of a drug in tolerance", tolerance, "\"gain\"", "\"route\": \"iv\", \"gain\"", u"/route"_s,
        u"not known here"_s);
    row("tau without source", morphine, "\"tau\": 30,", "\"tau\": 30, \"tauSourcE\": \"x\",", u"/mu/tauSourcE"_s,
        u"not known here"_s);
    row("unknown tolerance", morphine, "\"tolerance_morphine_teaching\"", "\"tolerance_x\"", u"/toleranceModel"_s,
        u"no tolerance model \"tolerance_x\" of this medicine"_s);
    row("ceiling below a level", morphine, "\"amount\": 1,\n    \"unit\": \"g\"",
        "\"amount\": 12,\n    \"unit\": \"mg\"", u"/ceiling/amount"_s, u"A level gives more"_s);
    row("ceiling of tons", morphine, "\"amount\": 1,\n    \"unit\": \"g\"", "\"amount\": 1000,\n    \"unit\": \"g\"",
        u"/ceiling/amount"_s, u"at most 10 g"_s);
    row("half of the rates", naloxone, "\"konPerMin\": 1.270588235,", "", u"/mu/against/0"_s, u"go together"_s);
}

void TestModels::brokenFilesAreReported()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    QByteArray json = bundled(file);
    const qsizetype start = json.indexOf(before);
    QVERIFY(start >= 0);
    const mini::Pack pack;
    pack.write(file, json.replace(start, before.size(), after));
    const Issues issues = pack.read().issues;
    const bool told = std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.file == file && issue.pointer == pointer && issue.severity == Severity::Error
               && u"%1 %2"_s.arg(issue.message, issue.remedy).contains(words);
    });
    QVERIFY2(told, mini::lines(issues).constData());
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
