// SPDX-License-Identifier: GPL-3.0-or-later
// Which panes there are, and what they are called.
#include "compared.h"

#include <QTest>

using namespace compared;
using session::Clock;

class TestComparisonPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void thereAreTwoOrThreePanes()
    {
        Compared both;
        both.comparison.setPanes({giving(Level::Low), giving(Level::None)});
        both.comparison.removePane(0);
        QCOMPARE(both.comparison.panes().size(), size_t{2});
        both.comparison.addPane();
        both.comparison.addPane();
        QCOMPARE(both.comparison.panes().size(), size_t{3});
        both.comparison.setPanes({giving(Level::Low)});
        QCOMPARE(both.comparison.panes().size(), size_t{3});
        both.comparison.removePane(7);
        both.comparison.removePane(2);
        QCOMPARE(both.comparison.panes().size(), size_t{2});
    }

    void opensWithThePresetOfItsDiagram()
    {
        content::Pack pack = core();
        pack.comparison.presets.clear();
        Session plain(pack);
        const Comparison without(&plain);
        QCOMPARE(without.title(0), u"No medicine"_s);
        QCOMPARE(without.title(1), u"Opioid"_s);
        content::ComparisonPreset preset{u"some"_s, {}, pack.opening, 66, {}};
        preset.panes.resize(2);
        preset.panes[0].given = {{MedicineGroup::Ketamine, QString(), Level::Low}};
        preset.panes[1].given = {
            {MedicineGroup::Opioid, u"fentanyl"_s, Level::High}, {MedicineGroup::Naloxone, QString(), Level::Usual}};
        preset.panes[1].naloxoneAtMin = 30;
        pack.comparison.presets = {preset};
        Session session(pack);
        Comparison comparison(&session);
        QCOMPARE(comparison.title(0), u"Ketamine"_s);
        QCOMPARE(comparison.panes()[1].choice(MedicineGroup::Opioid).medicine, u"fentanyl"_s);
        QCOMPARE(comparison.panes()[1].naloxoneAtMin, 30.0);
        QCOMPARE(session.snapshot().minutes, Session::openingMin);
    }

    void aPresetBringsItsDiagramAndTime()
    {
        Compared both;
        both.session.setClock(Clock::Weeks);
        both.session.setPlaying(true);
        content::ComparisonPreset preset{u"some"_s, {}, u"D07"_s, 66, {}};
        preset.panes.resize(3);
        both.comparison.open(preset);
        QVERIFY(!both.session.isPlaying());
        QCOMPARE(both.session.snapshot().diagram->id, u"D07"_s);
        QCOMPARE(both.comparison.snapshot(2).minutes, 66.0);
        QVERIFY(both.comparison.snapshot(2).clock == Clock::Hours);
        QCOMPARE(both.comparison.panes().size(), size_t{3});
    }

    void titlesSayWhatIsGiven()
    {
        Compared both;
        Comparison &comparison = both.comparison;
        comparison.setPanes(opioidKetamineReversal);
        QCOMPARE(comparison.title(0), u"Opioid"_s);
        QCOMPARE(comparison.title(1), u"Ketamine"_s);
        QCOMPARE(comparison.title(2), u"Opioid, then naloxone"_s);
        comparison.setPane(0, giving(Level::Low, Level::Low, Level::Low, 5));
        QCOMPARE(comparison.title(0), u"Naloxone, then opioid and ketamine"_s);
        both.session.setAudience(content::Audience::Nurse);
        QCOMPARE(comparison.title(0), u"Naloxone, low; then Morphine, low + Ketamine (racemic), low"_s);
        comparison.setPane(0, giving(Level::None));
        QCOMPARE(comparison.title(0), u"No medicine"_s);
        both.session.setAudience(content::Audience::Patient);
        comparison.setPanes({giving(Level::Low), giving(Level::High)});
        QCOMPARE(comparison.title(0), u"Morphine, low"_s);
        QCOMPARE(comparison.title(1), u"Morphine, high"_s);
    }

    void unknownMedicinesBecomeTheFirstOfTheirGroup()
    {
        Compared both;
        PaneChoice odd;
        odd.choice(MedicineGroup::Opioid) = {u"ketamine"_s, Level::Usual};
        odd.naloxoneAtMin = 1e9;
        both.comparison.setPanes({odd, PaneChoice()});
        QCOMPARE(both.comparison.panes()[0].choice(MedicineGroup::Opioid).medicine, u"morphine"_s);
        QCOMPARE(both.comparison.panes()[0].naloxoneAtMin, session::hoursSpanMin);
    }
};

QTEST_GUILESS_MAIN(TestComparisonPanes)

#include "tst_comparison_panes.moc"
