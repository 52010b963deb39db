// SPDX-License-Identifier: GPL-3.0-or-later
// Checklists for decision aids (IPDAS) and for patients' material (PEMAT): what satisfies an item is really there.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString inSource(const QString &path)
{
    return QStringLiteral(SOURCE_DIR "/") + path;
}

QJsonObject objectIn(const QString &path)
{
    QFile file(inSource(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonArray itemsOf(const QString &checklist)
{
    return objectIn(u"tests/checklists/%1.json"_s.arg(checklist)).value("items"_L1).toArray();
}

QJsonValue valueAt(QJsonValue value, const QString &pointer)
{
    const QStringList steps = pointer.split(u'/').mid(1);
    for (const QString &step : steps) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

bool isThere(const QJsonValue &value)
{
    return value.isArray()    ? !value.toArray().isEmpty()
           : value.isObject() ? !value.toObject().isEmpty()
           : value.isString() ? !value.toString().trimmed().isEmpty()
                              : value.isDouble();
}

/// A page by the file that makes it, or a place in a file.
bool isSatisfiedBy(const QJsonObject &by)
{
    if (by.contains("page"_L1)) {
        return QFile::exists(inSource(u"app/ui/%1_page.h"_s.arg(by.value("page"_L1).toString())));
    }
    const QString pointer = by.value("pointer"_L1).toString();
    return pointer.startsWith(u'/') && isThere(valueAt(objectIn(by.value("file"_L1).toString()), pointer));
}

qsizetype countOf(const QString &checklist, const QString &kind)
{
    qsizetype count = 0;
    for (const QJsonValue &item : itemsOf(checklist)) {
        count += item["kind"_L1].toString() == kind ? 1 : 0;
    }
    return count;
}

} // namespace

class TestChecklists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEveryItemOfItsInstrument()
    {
        QCOMPARE(countOf(u"ipdas"_s, u"qualifying"_s), 6);
        QCOMPARE(countOf(u"ipdas"_s, u"certifying"_s), 6);
        QCOMPARE(itemsOf(u"ipdas"_s).size(), 12);
        QCOMPARE(countOf(u"pemat"_s, u"understandability"_s), 13);
        QCOMPARE(countOf(u"pemat"_s, u"actionability"_s), 4);
        QCOMPARE(itemsOf(u"pemat"_s).size(), 17);
    }

    void whatSatisfiesAnItemIsThere_data() { eachItem(); }
    void whatSatisfiesAnItemIsThere()
    {
        QFETCH(QJsonObject, item);
        QVERIFY(!item.value("asks"_L1).toString().isEmpty());
        QVERIFY(item.value("satisfied"_L1).isBool());
        if (item.value("satisfied"_L1).toBool()) {
            QVERIFY(!item.contains("why"_L1));
            QVERIFY2(isSatisfiedBy(item.value("by"_L1).toObject()),
                QJsonDocument(item.value("by"_L1).toObject()).toJson(QJsonDocument::Compact).constData());
        } else {
            QVERIFY2(!item.value("why"_L1).toString().isEmpty(), "Say why it does not hold.");
            QVERIFY(!item.contains("by"_L1));
        }
    }

    void idsAreUnique()
    {
        for (const QString &checklist : {u"ipdas"_s, u"pemat"_s}) {
            QSet<QString> ids;
            for (const QJsonValue &item : itemsOf(checklist)) {
                ids << item["id"_L1].toString();
            }
            QCOMPARE(ids.size(), itemsOf(checklist).size());
            QVERIFY(!ids.contains(QString()));
        }
    }

    /// Without one of these it is no decision aid at all.
    void everyQualifyingItemHolds()
    {
        for (const QJsonValue &item : itemsOf(u"ipdas"_s)) {
            if (item["kind"_L1].toString() == u"qualifying"_s) {
                QVERIFY2(item["satisfied"_L1].toBool(), qPrintable(item["id"_L1].toString()));
            }
        }
    }

private:
    static void eachItem()
    {
        QTest::addColumn<QJsonObject>("item");
        for (const QString &checklist : {u"ipdas"_s, u"pemat"_s}) {
            for (const QJsonValue &item : itemsOf(checklist)) {
                QTest::addRow("%s %s", qPrintable(checklist), qPrintable(item["id"_L1].toString())) << item.toObject();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestChecklists)
#include "tst_checklists.moc"
