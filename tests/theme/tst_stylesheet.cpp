// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet and the fonts: nothing is left unresolved, and text grows where it should.
#include "support.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace relief::theme;
using namespace Qt::StringLiterals;

class TestStylesheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void cleanup() { qApp->setStyleSheet({}); }

    void everyPlaceholderIsReplaced()
    {
        for (const ThemeId id : allThemes) {
            const QString sheet = applicationStyleSheet(Theme(id)); // an unknown color would warn
            QVERIFY(sheet.size() > 1000);
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(Theme(id).color(u"accent"_s).name()));
        }
    }

    void qtUnderstandsTheWholeSheet()
    {
        qApp->setStyleSheet(applicationStyleSheet(Theme())); // "Could not parse" would warn
        QPushButton button(u"x"_s);
        button.setProperty("role", u"primary"_s);
        button.ensurePolished();
        QCOMPARE(button.palette().color(QPalette::ButtonText), Theme().color(u"onAccent"_s));
    }

    void pixelsInTheSheetGrowWithTheText()
    {
        QLabel label(u"x"_s);
        label.setProperty("role", u"h2"_s);
        for (const double scale : {1.0, 1.5, 2.0}) {
            qApp->setStyleSheet(applicationStyleSheet(Theme(ThemeId::Light, scale)));
            label.ensurePolished();
            QCOMPARE(label.font().pixelSize(), qRound(20 * scale));
            QCOMPARE(label.font().weight(), QFont::DemiBold);
        }
    }

    void aFocusRingDoesNotMoveAButton()
    {
        qApp->setStyleSheet(applicationStyleSheet(Theme()));
        for (const char *role : {"", "primary", "naloxone", "quiet", "link", "chip", "segment"}) {
            QWidget window;
            QPushButton other(u"other"_s, &window);
            QPushButton button(u"Give"_s, &window);
            button.setProperty("role", QString::fromLatin1(role));
            window.show();
            qApp->setActiveWindow(&window);
            other.setFocus();
            const QSize before = button.sizeHint();
            button.setFocus();
            QVERIFY(button.hasFocus());
            QCOMPARE(button.sizeHint(), before);
        }
    }

    void thePaletteFollowsTheTheme()
    {
        for (const ThemeId id : allThemes) {
            const QPalette palette = applicationPalette(Theme(id));
            QCOMPARE(palette.color(QPalette::WindowText), Theme(id).color(u"ink1"_s));
            QVERIFY(palette.color(QPalette::Window) != palette.color(QPalette::WindowText));
        }
    }

    void eachRoleIsInterInItsOwnWeight()
    {
        loadFonts();
        loadFonts(); // twice is once
        for (const auto &[role, weight] : {std::pair(TextRole::Body, QFont::Normal),
                 std::pair(TextRole::Smallest, QFont::Medium), std::pair(TextRole::Heading1, QFont::DemiBold)}) {
            const QFontInfo info(Theme().font(role));
            QCOMPARE(info.family(), u"Inter"_s);
            QCOMPARE(info.weight(), int(weight));
        }
        QVERIFY(QFontMetrics(Theme().font(TextRole::Body)).inFont(QChar(u'μ')));
        QVERIFY(QFontMetrics(Theme().font(TextRole::Body)).inFont(QChar(u'⁺')));
    }

    void textScaleIsBoundedAndApplied()
    {
        QCOMPARE(Theme(ThemeId::Light, 0.1).textScale(), 1.0);
        QCOMPARE(Theme(ThemeId::Light, 9).textScale(), 2.0);
        QCOMPARE(Theme(ThemeId::Light, 1.5).px(16), 24);
        QCOMPARE(Theme(ThemeId::Light, 2).font(TextRole::Heading1).pixelSize(), 60);
    }

    void meaningsHaveFillInkAndSoft()
    {
        const Theme theme;
        QCOMPARE(theme.fill(u"opioid"_s), theme.color(u"opioid"_s));
        QCOMPARE(theme.ink(u"opioid"_s), theme.color(u"opioidInk"_s));
        QCOMPARE(theme.soft(u"opioid"_s), theme.color(u"opioidSoft"_s));
        QCOMPARE(theme.ink(u"quiet"_s), theme.color(u"quiet"_s));
        QCOMPARE(theme.soft(u"quiet"_s), theme.color(u"sunken"_s));
        QCOMPARE(theme.fill(u"pain"_s), theme.color(u"exciteInk"_s));
    }
};

QTEST_MAIN(TestStylesheet)
#include "tst_stylesheet.moc"
