// SPDX-License-Identifier: GPL-3.0-or-later
#include "compared.h"
#include "session/differences.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace compared;
using session::Difference;

namespace {

using Panes = std::vector<PaneChoice>;
const Panes noneOpioidKetamine{giving(Level::None), giving(Level::Usual), giving(Level::None, Level::Usual)};
struct At78 {
    explicit At78(const QString &diagram, const Panes &panes)
    {
        session.openDiagram(diagram);
        session.setMinutes(78);
        comparison.setPanes(panes);
    }
    Session session{core()};
    Comparison comparison{&session};

    std::vector<Difference> list() const { return differences(comparison); }
    const Difference *about(const std::vector<Difference> &all, const QString &node) const
    {
        const int index = session.snapshot().diagram->indexOf(node);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Difference &one) { return one.node == index; });
        return found == all.end() ? nullptr : &*found;
    }
};

} // namespace

class TestDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyDiagramHasFiveOrMore_data()
    {
        QTest::addColumn<QString>("diagram");
        QTest::addColumn<int>("panes");
        QTest::addColumn<int>("audience");
        for (const content::Diagram &diagram : core().diagrams) {
            for (int panes = 0; panes < 2; ++panes) {
                for (int audience = 0; audience < 3; ++audience) {
                    QTest::addRow("%s %d %d", qPrintable(diagram.id), panes, audience)
                        << diagram.id << panes << audience;
                }
            }
        }
    }
    void everyDiagramHasFiveOrMore()
    {
        QFETCH(QString, diagram);
        QFETCH(int, panes);
        QFETCH(int, audience);
        At78 both(diagram, panes == 0 ? noneOpioidKetamine : opioidKetamineReversal);
        both.session.setAudience(content::Audience(audience));
        const auto all = both.list();
        QVERIFY2(all.size() >= 5, qPrintable(QString::number(all.size())));
        std::set<QString> texts;
        for (const Difference &one : all) {
            QVERIFY2(one.text.startsWith(one.about + u": "_s) && one.text.endsWith(u'.'), qPrintable(one.text));
            QVERIFY2(
                !one.text.contains(u'%') || one.text.contains(QRegularExpression(u"\\d%"_s)), qPrintable(one.text));
            QVERIFY2(!one.reason.isEmpty() && !one.reason.contains(u"%1"_s), qPrintable(one.text));
            QVERIFY2(one.same ? one.spread < 0.02 : one.spread >= 0.05, qPrintable(one.text));
            QVERIFY2(texts.insert(one.text).second, qPrintable(one.text));
        }
    }

    void whatDiffersComesFirstAndMostFirst()
    {
        const At78 both(u"D03"_s, opioidKetamineReversal);
        const auto all = both.list();
        QVERIFY(!all.front().same && all.back().same);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Difference &one, const Difference &other) {
            return one.same != other.same ? other.same : !one.same && one.spread > other.spread;
        }));
    }

    void spreadIsThatOfTheSnapshots()
    {
        const At78 both(u"D03"_s, opioidKetamineReversal);
        for (const Difference &one : both.list()) {
            if (one.node < 0) {
                continue;
            }
            double least = 1;
            double most = 0;
            for (size_t pane = 0; pane < 3; ++pane) {
                const double now = both.comparison.snapshot(pane).activity[static_cast<size_t>(one.node)];
                least = std::min(least, now);
                most = std::max(most, now);
            }
            QCOMPARE(one.spread, most - least);
        }
    }

    void theWordsFollowTheModel()
    {
        At78 both(u"D03"_s, {giving(Level::Usual), giving(Level::None, Level::Usual)});
        auto all = both.list();
        const Difference *gate = both.about(all, u"cav"_s);
        QVERIFY(gate != nullptr && !gate->same);
        QVERIFY2(gate->text.contains(u"less active with Opioid"_s), qPrintable(gate->text));
        QVERIFY2(gate->text.contains(u"as without medicine with Ketamine"_s), qPrintable(gate->text));
        QVERIFY2(gate->reason.startsWith(u"Opioid: "_s), qPrintable(gate->reason));
        QVERIFY(gate->reason.endsWith(both.comparison.why(0, u"cav"_s).paths.front().steps.back().sentence));
        QVERIFY(gate->references.contains(u"alhasani2011"_s));
        const Difference *amplifier = both.about(all, u"nmda"_s);
        QVERIFY(amplifier != nullptr);
        QVERIFY2(amplifier->text.contains(u"less active with Ketamine"_s), qPrintable(amplifier->text));
        both.session.setMinutes(5); // before anything is given
        all = both.list();
        QVERIFY(std::all_of(all.begin(), all.end(), [](const Difference &one) { return one.same; }));
    }

    void theSameWordIsNotSaidOfWhatDiffers()
    {
        const At78 both(u"D03"_s, {giving(Level::Low), giving(Level::Usual), giving(Level::High)});
        for (const Difference &one : both.list()) {
            if (!one.same && one.spread >= 0.05) {
                QVERIFY2(one.text.contains(u"; "_s), qPrintable(one.text));
            }
        }
    }

    /// "Still more" could mean "as before".
    void theFartherOfTwoIsEvenLessOrMore()
    {
        const QRegularExpression farther(u"(less|more)[a-z ]* with [^;]+; even \\1"_s);
        int found = 0;
        for (const content::Diagram &diagram : core().diagrams) {
            const At78 both(diagram.id, {giving(Level::Low), giving(Level::High)});
            for (const Difference &one : both.list()) {
                QVERIFY2(!one.text.contains(u"; still "_s), qPrintable(one.text));
                if (one.text.contains(u"even "_s)) {
                    QVERIFY2(one.text.contains(farther), qPrintable(one.text));
                    ++found;
                }
            }
        }
        QVERIFY(found > 0);
    }

    void whatNaloxoneLeavesAloneIsTheSameWithItsReason()
    {
        const At78 both(u"D05"_s, {giving(Level::None, Level::Usual), giving(Level::None, Level::Usual, Level::Usual)});
        const auto all = both.list();
        const Difference *vestibule = both.about(all, u"vest"_s);
        QVERIFY(vestibule != nullptr && vestibule->same);
        QVERIFY2(vestibule->text.contains(u"in every picture alike"_s), qPrintable(vestibule->text));
        QVERIFY(all.front().same);
        QVERIFY(!vestibule->reason.isEmpty());
    }

    void networkStepsAreToldWithoutDecimals()
    {
        const QRegularExpression digits(u"\\d+%"_s);
        for (const content::Diagram &diagram : core().diagrams) {
            const At78 both(diagram.id, opioidKetamineReversal);
            for (const Difference &one : both.list()) {
                const bool isPart =
                    one.node >= 0
                    && both.session.snapshot().readoutInPlaceOf(diagram.nodes[static_cast<size_t>(one.node)].id)
                           == nullptr;
                QVERIFY2(!isPart || !one.text.contains(digits), qPrintable(one.text));
            }
        }
    }

    void numbersTellTheirTexts()
    {
        const At78 both(u"D07"_s, noneOpioidKetamine);
        const auto all = both.list();
        const auto seats = std::find_if(all.begin(), all.end(), [](const Difference &one) { return one.node < 0; });
        QVERIFY(seats != all.end());
        const QString shown = both.comparison.snapshot(1).readout(u"seats"_s)->text;
        QVERIFY2(seats->text.contains(shown + u" with Opioid"_s), qPrintable(seats->text));
        QVERIFY2(seats->text.contains(u"without medicine"_s), qPrintable(seats->text));
        const Difference *breathing = both.about(all, u"vent"_s);
        QVERIFY(breathing != nullptr);
        QVERIFY2(breathing->text.contains(both.comparison.snapshot(1).readout(u"breathing"_s)->text),
            qPrintable(breathing->text));
    }
};

QTEST_GUILESS_MAIN(TestDifferences)

#include "tst_differences.moc"
