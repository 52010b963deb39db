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
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

using namespace relief::theme;
using namespace Qt::StringLiterals;

namespace {

/// What a button asks for in its present state; by itself it remembers its first answer.
QSize neededSize(QPushButton &button)
{
    QEvent change(QEvent::StyleChange);
    QApplication::sendEvent(&button, &change);
    return button.sizeHint();
}

/// Where a button of its preferred size writes.
QPoint middleOfWords(QPushButton &button)
{
    button.resize(neededSize(button));
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.state.setFlag(button.isChecked() ? QStyle::State_On : QStyle::State_Off);
    return button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).center();
}

} // namespace

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

    void aFocusRingDoesNotMoveAButton_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("place");
        for (const char *role : {"", "primary", "naloxone", "quiet", "link", "chip"}) {
            QTest::addRow("button '%s'", role) << QString::fromLatin1(role) << QString();
        }
        for (const char *place : {"first", "middle", "last", "only"}) {
            QTest::addRow("%s segment", place) << u"segment"_s << QString::fromLatin1(place);
        }
    }

    void aFocusRingDoesNotMoveAButton()
    {
        QFETCH(QString, role);
        QFETCH(QString, place);
        qApp->setStyleSheet(applicationStyleSheet(Theme()));
        QWidget window;
        QPushButton other(u"other"_s, &window);
        QPushButton button(u"Give"_s, &window);
        button.setCheckable(true);
        button.setProperty("role", role);
        button.setProperty("place", place);
        window.show();
        qApp->setActiveWindow(&window);
        for (const bool checked : {false, true}) {
            button.setChecked(checked);
            other.setFocus();
            const QSize before = neededSize(button);
            const QPoint words = middleOfWords(button);
            button.setFocus();
            QVERIFY(button.hasFocus());
            QCOMPARE(neededSize(button), before);
            QCOMPARE(middleOfWords(button), words);
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

    void theDesktopsPaletteChoosesTheTheme()
    {
        const auto theme = [](const QColor &window, const QColor &base, const QColor &text) {
            QPalette desktop;
            desktop.setColor(QPalette::Window, window);
            desktop.setColor(QPalette::Base, base);
            desktop.setColor(QPalette::WindowText, text);
            desktop.setColor(QPalette::Text, text);
            return themeOfPalette(desktop);
        };
        QVERIFY(theme(QColor(239, 239, 239), Qt::white, Qt::black) == ThemeId::Light); // Qt's own
        QVERIFY(theme(QColor(0x31, 0x36, 0x3b), QColor(0x23, 0x26, 0x29), QColor(0xef, 0xf0, 0xf1)) == ThemeId::Dark);
        QVERIFY(theme(Qt::white, Qt::white, Qt::black) == ThemeId::Contrast);
        QVERIFY(theme(Qt::black, Qt::black, Qt::white) == ThemeId::LowVisionDark);
        for (const ThemeId id : {ThemeId::Light, ThemeId::Dark, ThemeId::Contrast, ThemeId::LowVisionDark}) {
            QVERIFY(themeOfPalette(applicationPalette(Theme(id))) == id);
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
        QCOMPARE(Theme(ThemeId::Light, 9).textScale(), 4.0);
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
