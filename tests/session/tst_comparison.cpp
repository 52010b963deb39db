// SPDX-License-Identifier: GPL-3.0-or-later
#include "compared.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace compared;
using session::Clock;
using session::Snapshot;

namespace {

/// A session of its own that gives what a pane gives.
std::unique_ptr<Session> alone(const Session &beside, const PaneChoice &pane)
{
    auto result = std::make_unique<Session>(core());
    session::Arrangement wanted = beside.arrangement();
    wanted.medication.choices = pane.choices;
    wanted.medication.naloxoneAtMin = pane.naloxoneAtMin;
    result->setAudience(beside.snapshot().audience);
    result->arrange(wanted);
    return result;
}

/// To the last bit, but for the address of the other pack's diagram.
bool equal(const Snapshot &one, Snapshot other)
{
    if (one.diagram->id != other.diagram->id) {
        return false;
    }
    other.diagram = one.diagram;
    return one == other;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void panesNeverDriftApart_data()
    {
        QTest::addColumn<int>("clock");
        QTest::newRow("hours") << int(Clock::Hours);
        QTest::newRow("weeks") << int(Clock::Weeks);
    }
    void panesNeverDriftApart()
    {
        QFETCH(int, clock);
        Compared both;
        both.session.openDiagram(u"D03"_s);
        both.session.setClock(Clock(clock));
        std::vector<PaneChoice> panes = opioidKetamineReversal;
        panes.back().naloxoneAtMin = both.session.spanMin() / 2;
        both.comparison.setPanes(panes);
        std::vector<std::unique_ptr<Session>> others;
        for (const PaneChoice &pane : panes) {
            others.push_back(alone(both.session, pane));
        }
        QRandomGenerator random(5);
        for (int i = 0; i < 1000; ++i) {
            both.session.setMinutes(random.generateDouble() * both.session.spanMin());
            for (size_t pane = 0; pane < panes.size(); ++pane) {
                const Snapshot &shown = both.comparison.snapshot(pane);
                QVERIFY(shown.minutes == both.session.snapshot().minutes);
                QVERIFY(equal(shown, others[pane]->at(both.session.snapshot().minutes)));
            }
        }
    }

    void playingMovesAllPanesAtOnce()
    {
        Compared both;
        both.comparison.setPanes(opioidKetamineReversal);
        both.session.setMinutes(20);
        both.session.setPlaying(true);
        bool together = true;
        int told = 0;
        QObject::connect(&both.comparison, &Comparison::snapshotsChanged, &both.comparison, [&] {
            ++told;
            for (size_t pane = 0; pane < 3; ++pane) {
                together = together && both.comparison.snapshot(pane).minutes == both.session.snapshot().minutes;
            }
        });
        for (int frame = 0; frame < 600; ++frame) {
            both.session.advance(1.0 / 60);
        }
        QVERIFY(together);
        QCOMPARE(told, 600);
    }

    void whoeverAsksFirstIsToldTheSame()
    {
        Session session(core());
        Comparison *asked = nullptr;
        int drifted = 0;
        const auto look = [&] { // connected before the comparison is, so that it is called before it
            drifted += asked != nullptr && asked->snapshot(0).minutes != session.snapshot().minutes ? 1 : 0;
        };
        QObject::connect(&session, &Session::snapshotChanged, &session, look);
        QObject::connect(&session, &Session::ticked, &session, look);
        Comparison comparison(&session);
        asked = &comparison;
        for (int i = 0; i < 20; ++i) {
            session.setMinutes(i * 7.3);
        }
        session.setPlaying(true);
        session.advance(0.5);
        QCOMPARE(drifted, 0);
    }

    void whatTheSessionChoosesHoldsForAllPanes_data()
    {
        QTest::addColumn<int>("change");
        const char *names[] = {"diagram", "person", "endorphins", "audience", "model", "clock"};
        for (int i = 0; i < 6; ++i) {
            QTest::newRow(names[i]) << i;
        }
    }
    void whatTheSessionChoosesHoldsForAllPanes()
    {
        QFETCH(int, change);
        Compared both;
        both.session.setAudience(content::Audience::Nurse);
        both.comparison.setPanes(opioidKetamineReversal);
        both.session.setMinutes(66);
        const Snapshot before = both.comparison.snapshot(0);
        QVERIFY(both.comparison.curves(0).size() > 0);
        QSignalSpy panes(&both.comparison, &Comparison::panesChanged);
        switch (change) {
        case 0:
            both.session.openDiagram(u"D07"_s);
            break;
        case 1:
            both.session.setPerson({{50}, {160}, {70}, sim::Sex::Female, 2});
            break;
        case 2:
            both.session.setEndorphins(false);
            break;
        case 3:
            both.session.setAudience(content::Audience::Patient);
            break;
        case 4:
            both.session.chooseModel(MedicineGroup::Opioid, u"morphine_olofsen2010"_s);
            break;
        default:
            both.session.setClock(Clock::Weeks);
            break;
        }
        QVERIFY(!(both.comparison.snapshot(0) == before));
        QCOMPARE(panes.count(), change == 3 ? 0 : 1);
        for (size_t pane = 0; pane < 3; ++pane) {
            const auto other = alone(both.session, both.comparison.panes()[pane]);
            QVERIFY(equal(both.comparison.snapshot(pane), other->snapshot()));
            QVERIFY(both.comparison.curves(pane).front().values == other->curves().front().values);
            QCOMPARE(both.comparison.doseMarks(pane).size(), other->doseMarks().size());
        }
    }

    void theSessionsOwnMedicinesStayOutOfThePanes()
    {
        Compared both;
        both.comparison.setPanes({giving(Level::None), giving(Level::Low)});
        const Snapshot before = both.comparison.snapshot(1);
        QSignalSpy panes(&both.comparison, &Comparison::panesChanged);
        both.session.setLevel(MedicineGroup::Ketamine, Level::High);
        QVERIFY(both.comparison.snapshot(1) == before);
        QCOMPARE(panes.count(), 0);
    }

    void naloxoneHasATimeOnEitherClock()
    {
        Compared both;
        both.comparison.setPanes(opioidKetamineReversal);
        both.session.setClock(Clock::Weeks);
        QCOMPARE(both.comparison.panes().back().naloxoneAtMin, session::openingOf(Clock::Weeks));
        both.session.setClock(Clock::Hours);
        QVERIFY(both.comparison.panes() == opioidKetamineReversal);
    }

    void threePanesAreBuiltWithinAFrame()
    {
        Compared both;
        both.comparison.setPanes(opioidKetamineReversal);
        both.session.setMinutes(70);
        for (size_t pane = 0; pane < 3; ++pane) {
            both.comparison.snapshot(pane);
        }
        both.session.setPlaying(true);
        constexpr int frames = 200;
        QElapsedTimer timer;
        qint64 panesNs = 0;
        for (int frame = 0; frame < frames; ++frame) {
            both.session.advance(1.0 / 60);
            timer.start();
            for (size_t pane = 0; pane < 3; ++pane) {
                both.comparison.snapshot(pane);
            }
            panesNs += timer.nsecsElapsed();
        }
        const double each = double(panesNs) / frames / 1e6;
        QVERIFY2(each < 4, qPrintable(u"%1 ms"_s.arg(each))); // a quarter of a frame, on the slowest machine
        qInfo("three snapshots: %.3f ms", each);
    }
};

QTEST_GUILESS_MAIN(TestComparison)

#include "tst_comparison.moc"
