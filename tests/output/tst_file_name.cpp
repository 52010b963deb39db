// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/file_name.h"
#include "support.h"

#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;

class TestFileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void itSaysContentLanguageAndFormat()
    {
        QCOMPARE(output::suggestedFileName(u"How an opioid eases pain"_s, u"en"_s, u"pdf"_s),
            u"how-an-opioid-eases-pain.en.pdf"_s);
    }

    void nothingInItIsRefusedByAFileSystem()
    {
        QCOMPARE(output::suggestedFileName(u"../a\\b: \"c\"? <d>|*"_s, u"en"_s, u"png"_s), u"a-b-c-d.en.png"_s);
        QCOMPARE(output::suggestedFileName(u"?!"_s, u"en"_s, u"png"_s), u"relief-pathways.en.png"_s);
        QVERIFY(output::suggestedFileName(QString(500, u'a'), u"en"_s, u"png"_s).size() < 100);
    }

    void lettersOfEveryScriptStay()
    {
        QCOMPARE(output::suggestedFileName(u"Schmerz dämpfen"_s, u"de"_s, u"pdf"_s), u"schmerz-dämpfen.de.pdf"_s);
        QCOMPARE(output::suggestedFileName(u"疼痛"_s, u"zh"_s, u"pdf"_s), u"疼痛.zh.pdf"_s);
        QCOMPARE(output::suggestedFileName(u"What’s new"_s, u"en"_s, u"pdf"_s), u"whats-new.en.pdf"_s);
    }
};

QTEST_MAIN(TestFileName)
#include "tst_file_name.moc"
