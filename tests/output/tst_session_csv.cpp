// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/session_csv.h"
#include "support.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace relief;
using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;

namespace {

struct Row {
    QByteArray quantity;
    double minutes = 0;
    double value = 0;
    QByteArray unit;
};

QByteArray csvOf(const session::Session &session)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const content::Issues issues = output::sessionCsv(session)(buffer);
    return issues.empty() ? buffer.data() : QByteArray();
}

std::vector<Row> rowsOf(const QByteArray &csv)
{
    std::vector<Row> rows;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() == 4 && fields[0] != "quantity") {
            rows.push_back({fields[0], fields[1].toDouble(), fields[2].toDouble(), fields[3]});
        }
    }
    return rows;
}

} // namespace

class TestSessionCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void itHasTheCurvesThatTheWindowDraws()
    {
        session::Session session(support::corePack().pack);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const QByteArray csv = csvOf(session);
        QVERIFY(csv.startsWith("# Teaching model. Not for choosing doses.\n"));
        QVERIFY(csv.contains("\nquantity,time_min,value,unit\n"));
        QVERIFY(csv.contains("\n# dose morphine "));
        const sim::DrugCourse *drug = session.course().drug("morphine");
        QVERIFY(drug != nullptr);
        size_t seen = 0;
        for (const Row &row : rowsOf(csv)) {
            QVERIFY(std::isfinite(row.value));
            if (row.quantity == "Ce_morphine") {
                QCOMPARE(row.unit, QByteArray("ng/mL"));
                const double wanted = drug->effectSite.at(seen++);
                QVERIFY(std::abs(row.value - wanted) <= 1e-7 * std::abs(wanted));
            }
        }
        QCOMPARE(seen, session.course().timesMin.size());
    }

    void breathingEndsWhereNoModelSpeaks()
    {
        session::Session session(support::corePack().pack);
        session.chooseMedicine(MedicineGroup::Opioid, u"hydromorphone"_s);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        QVERIFY(std::isfinite(session.breathKnownUntil()));
        bool any = false;
        for (const Row &row : rowsOf(csvOf(session))) {
            any = any || row.quantity == "Cp_hydromorphone";
            QVERIFY(!row.quantity.startsWith("ventilation") || row.minutes < session.breathKnownUntil());
        }
        QVERIFY(any);
    }

    void whatIsChangedLaterIsNotInIt()
    {
        session::Session session(support::corePack().pack);
        session.setLevel(MedicineGroup::Opioid, Level::Usual);
        const auto write = output::sessionCsv(session);
        session.resetMedicines();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(write(buffer).empty());
        QVERIFY(buffer.data().contains("Cp_morphine"));
    }
};

QTEST_APPLESS_MAIN(TestSessionCsv)
#include "tst_session_csv.moc"
