// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_call.h"
#include "support.h"

#include <QTest>

using namespace relief;
using namespace Qt::StringLiterals;

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void everyWordOfTheDiagramsIsFound()
    {
        const QByteArray texts = call({u"texts"_s, QStringLiteral(SOURCE_DIR "/resources/packs")}).out;
        const auto found = [&texts](const QString &text) {
            QByteArray quoted = text.toUtf8();
            quoted.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
            return text.isEmpty() || texts.contains("QT_TRANSLATE_NOOP(\"Pack\", \"" + quoted + "\")");
        };
        for (const content::Diagram &diagram : support::corePack().pack.diagrams) {
            QVERIFY2(found(diagram.title.patient) && found(diagram.purpose.nurse), qPrintable(diagram.id));
            for (const content::Node &node : diagram.nodes) {
                QVERIFY2(found(node.label.patient) && found(node.about.nurse) && found(node.where)
                             && found(node.less.patient),
                    qPrintable(node.id));
            }
            for (const content::Explanation &explanation : diagram.explanations) {
                QVERIFY2(found(explanation.body.patient), qPrintable(explanation.body.patient));
            }
        }
        for (const content::Term &term : support::corePack().pack.glossary) {
            QVERIFY2(found(term.term) && found(term.explanation), qPrintable(term.term));
        }
    }

    void quotesAndBackslashesSurvive()
    {
        const QTemporaryDir folder;
        writeFile(folder, u"a.json"_s, "{ \"title\": { \"patient\": \"a \\\"b\\\" \\\\ c\" }, \"id\": \"not this\" }");
        const QByteArray texts = call({u"texts"_s, folder.path()}).out;
        QVERIFY2(texts.contains("\"a \\\"b\\\" \\\\ c\""), texts.constData());
        QVERIFY(!texts.contains("not this"));
    }

    void aFolderWithoutTextsIsRefused()
    {
        const QTemporaryDir folder;
        const Call made = call({u"texts"_s, folder.path()});
        QCOMPARE(made.status, 2);
        QCOMPARE(made.errorLines(), 1);
    }
};

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
