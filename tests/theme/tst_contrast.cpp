// SPDX-License-Identifier: GPL-3.0-or-later
// Text can be read in every theme: WCAG 2 contrast, 4.5 for text, 3 for controls, 7 in the two high-contrast themes.
#include "support.h"
#include "theme/theme.h"

#include <QTest>

#include <cmath>

using namespace relief::theme;
using namespace Qt::StringLiterals;

namespace {

bool isHighContrast(ThemeId id)
{
    return id == ThemeId::Contrast || id == ThemeId::LowVisionDark;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

    void addPair(ThemeId id, const QString &front, const QString &back, double target)
    {
        QTest::addRow("%s %s on %s", qPrintable(toString(id)), qPrintable(front), qPrintable(back))
            << id << front << back << target;
    }

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    /// The published ends, and two ratios worked out apart from this program.
    void theFormulaGivesKnownRatios()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-4);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x14, 0x20, 0x2B), QColor(0xF1, 0xF4, 0xF6)) - 15.0) < 0.05);
        QCOMPARE(contrast(Qt::white, Qt::black), contrast(Qt::black, Qt::white));
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<ThemeId>("id");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("back");
        QTest::addColumn<double>("target");
        for (const ThemeId id : allThemes) {
            const double text = isHighContrast(id) ? 7 : 4.5;
            for (const QString &back : {u"surface"_s, u"bg"_s, u"sunken"_s, u"paper"_s, u"fluid"_s, u"accentSoft"_s}) {
                addPair(id, u"ink1"_s, back, text);
                addPair(id, u"ink2"_s, back, text);
                addPair(id, u"accent"_s, back, text);
            }
            addPair(id, u"danger"_s, u"surface"_s, text);
            addPair(id, u"ink3"_s, u"surface"_s, text);
            addPair(id, u"ink3"_s, u"bg"_s, text);
            addPair(id, u"onAccent"_s, u"accent"_s, text);
            addPair(id, u"surface"_s, u"ink1"_s, text); // tool tips
            addPair(id, u"ctrl"_s, u"surface"_s, 3);
            addPair(id, u"focus"_s, u"surface"_s, 3);
            for (const QString &meaning : {u"excite"_s, u"inhibit"_s, u"opioid"_s, u"ketamine"_s, u"naloxone"_s}) {
                addPair(id, meaning + u"Ink"_s, u"surface"_s, text);
                addPair(id, Theme(id).isDark() ? u"ink1"_s : meaning + u"Ink"_s, meaning + u"Soft"_s, text);
            }
        }
    }
    void textCanBeRead()
    {
        QFETCH(ThemeId, id);
        QFETCH(QString, front);
        QFETCH(QString, back);
        QFETCH(double, target);
        const double ratio = contrast(Theme(id).color(front), Theme(id).color(back));
        QVERIFY2(ratio >= target, qPrintable(QString::number(ratio)));
    }

    void theNaloxoneButtonCanBeRead()
    {
        for (const ThemeId id : allThemes)
            QVERIFY(contrast(QColor(0x14, 0x20, 0x2B), Theme(id).fill(u"naloxone"_s)) >= 7);
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
