// SPDX-License-Identifier: GPL-3.0-or-later
// Every color name resolves in every theme, computed names included, and artwork comes out without placeholders.
#include "support.h"
#include "theme/theme.h"
#include "theme/token_table.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace relief::theme;
using namespace Qt::StringLiterals;

namespace {

QJsonObject tokens()
{
    QFile file(u":/design/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addThemes()
{
    QTest::addColumn<ThemeId>("id");
    for (const ThemeId id : allThemes)
        QTest::addRow("%s", qPrintable(toString(id))) << id;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyNameOfTheFileResolves_data() { addThemes(); }
    void everyNameOfTheFileResolves()
    {
        QFETCH(ThemeId, id);
        const QJsonObject palette = tokens()[u"palettes"_s].toObject()[toString(id)].toObject();
        const QJsonObject names = tokens()[u"names"_s].toObject();
        QVERIFY(palette.size() > 80 && names.size() > 200);
        const QRegularExpression attribute(u"^(#[0-9a-f]{6}|none)$"_s);
        for (const QString &name : palette.keys() + names.keys()) {
            QVERIFY2(TokenTable::of(id).color(name.toLatin1()), qPrintable(name));
            const QString text = QString::fromLatin1(TokenTable::of(id).attribute(name.toLatin1()));
            QVERIFY2(attribute.match(text).hasMatch(), qPrintable(name + u' ' + text));
        }
        for (auto it = palette.begin(); it != palette.end(); ++it)
            QCOMPARE(Theme(id).color(it.key()), QColor(it.value().toString()));
    }

    void allPalettesNameTheSameColors()
    {
        const QJsonObject palettes = tokens()[u"palettes"_s].toObject();
        QCOMPARE(palettes.size(), int(allThemes.size()));
        for (const ThemeId id : allThemes)
            QCOMPARE(palettes[toString(id)].toObject().keys(), palettes[u"light"_s].toObject().keys());
    }

    /// Reference values of the program that drew the art.
    void computedNamesMatchTheArt_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("light");
        QTest::addColumn<QByteArray>("contrast");
        QTest::newRow("mix") << "blood.fill2~blood.line~10"_ba
                             << "#eccecc"_ba
                             << "#e6c6c5"_ba;
        QTest::newRow("mix with white") << "dopamine.fill~white~45"_ba
                                        << "#c886a0"_ba
                                        << "#bf7e99"_ba;
        QTest::newRow("mix with the page") << "canvas.paper2~brain.fill1~30"_ba
                                           << "#f3f0ed"_ba
                                           << "#f6f1ef"_ba;
        QTest::newRow("width") << "num.1.7-2.3"_ba
                               << "1.7"_ba
                               << "2.3"_ba;
        QTest::newRow("whole width") << "num.3-4.1"_ba
                                     << "3"_ba
                                     << "4.1"_ba;
    }
    void computedNamesMatchTheArt()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, light);
        QFETCH(QByteArray, contrast);
        QCOMPARE(TokenTable::of(ThemeId::Light).attribute(token), light);
        QCOMPARE(TokenTable::of(ThemeId::Contrast).attribute(token), contrast);
    }

    void unknownNamesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        for (const char *token : {"", "no-such", "ink1~no-such~20", "ink1~ink2~", "ink1~ink2", "~~", "num.", "num.3"})
            QTest::newRow(token) << QByteArray(token);
    }
    void unknownNamesAreRefused()
    {
        QFETCH(QByteArray, token);
        QVERIFY(TokenTable::of(ThemeId::Light).attribute(token).isEmpty());
    }

    void anUnknownColorIsMagentaAndSaysSo()
    {
        QTest::ignoreMessage(QtWarningMsg, "theme: unknown color no-such");
        QCOMPARE(Theme().color(u"no-such"_s), QColor(255, 0, 255));
    }

    void recoloringReplacesEachPlaceholderAndNothingElse()
    {
        const QByteArray svg = R"(<a href="x@y" fill="@ink1" w="@num.2-2.7" stroke="@accent~accent~50"/>)";
        QCOMPARE(Theme(ThemeId::Light).recolored(svg), R"(<a href="x@y" fill="#14202b" w="2" stroke="#1d3e63"/>)"_ba);
        QCOMPARE(Theme(ThemeId::LowVisionDark).recolored(svg),
            R"(<a href="x@y" fill="#ffffff" w="2.7" stroke="#bfe0ff"/>)"_ba);
        QCOMPARE(Theme().recolored("x=\"@unfinished"), "x=\"@unfinished"_ba);
    }

    void artworkOfEveryThemeIsValid_data() { addThemes(); }
    void artworkOfEveryThemeIsValid()
    {
        QFETCH(ThemeId, id);
        QDirIterator files(u":/artwork"_s, {u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
        if (!files.hasNext())
            QSKIP("no artwork in this build");
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = Theme(id).recolored(file.readAll());
            QVERIFY2(!svg.contains('@'), qPrintable(file.fileName()));
            const QSvgRenderer drawing(svg); // its warnings fail the test
            QVERIFY2(drawing.isValid() && !drawing.viewBoxF().isEmpty(), qPrintable(file.fileName()));
        }
    }

    void wordsOfThemesRoundTrip()
    {
        for (const ThemeId id : allThemes) {
            ThemeId back = ThemeId::Light;
            QVERIFY(themeFromString(toString(id), &back));
            QVERIFY(back == id);
        }
        ThemeId untouched = ThemeId::Dark;
        QVERIFY(!themeFromString(u"sepia"_s, &untouched));
        QVERIFY(untouched == ThemeId::Dark);
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
