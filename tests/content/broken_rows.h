// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A table of places to break in the mini pack, and what must be reported of each.

#include "content/mini_pack.h"

#include <QTest>

#include <algorithm>

namespace broken {

using namespace Qt::StringLiterals;
using relief::content::Issue;
using relief::content::LoadedPack;

/// A row: `before` in `file` becomes `after`; the report names `file`, `pointer` and has `words`.
inline void row(const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
    const QString &pointer, const QString &words)
{
    QTest::addRow("%s", name) << file << before << after << pointer << words;
}

inline void columns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
}

inline const QString synapse = QStringLiteral("diagrams/D03.json");
inline const QString morphine = QStringLiteral("medicines/morphine.json");
inline const QString naloxone = QStringLiteral("medicines/naloxone.json");
inline const QString lotsch = QStringLiteral("models/morphine_lotsch_stanpump.json");
inline const QString nasal = QStringLiteral("models/naloxone_in4_fda.json");
inline const QString breathing = QStringLiteral("models/ventilation_morphine_olofsen2010.json");
inline const QString statements = QStringLiteral("statements/synapse.json");
inline const QString glossary = QStringLiteral("glossary.json");
inline const QString lesson = QStringLiteral("lessons/L01.json");
inline const QString reversal = QStringLiteral("experiments/naloxone-and-morphine.json");
inline const QString contrast = QStringLiteral("experiments/low-and-high.json");
inline const QString questions = QStringLiteral("questions.json");
inline const QString comparison = QStringLiteral("comparison.json");
inline const QString decision = QStringLiteral("decision.json");
inline const QString references = QStringLiteral("references.json");

inline void checkReported(
    relief::content::Severity severity, relief::content::Checking checking = relief::content::Checking::Full)
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const mini::Pack pack;
    QVERIFY2(pack.replace(file, before, after), "the mini pack has no such text");
    const LoadedPack loaded = pack.read(checking);
    const bool told = std::any_of(loaded.issues.begin(), loaded.issues.end(), [&](const Issue &issue) {
        return issue.file == file && issue.pointer == pointer && issue.severity == severity
               && u"%1 %2"_s.arg(issue.message, issue.remedy).contains(words);
    });
    QVERIFY2(told, mini::lines(loaded.issues).constData());
    QVERIFY(loaded.isUsable());
}

} // namespace broken
