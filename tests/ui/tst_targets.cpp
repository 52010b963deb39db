// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be hit is large enough for a hand that trembles: 24 pixels at least on every page, 44 in a kiosk.
#include "kiosk_fixture.h"
#include "page_walk.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

/// A pointer can do something with it as a whole. Terms within a text have the height of its line: WCAG 2.5.8 leaves
/// them out.
bool isTarget(const QWidget *widget)
{
    const bool scrolls = qobject_cast<const QScrollBar *>(widget) != nullptr;
    return !scrolls
           && (qobject_cast<const QAbstractButton *>(widget) != nullptr
               || qobject_cast<const QAbstractSlider *>(widget) != nullptr
               || qobject_cast<const QComboBox *>(widget) != nullptr
               || qobject_cast<const QLineEdit *>(widget) != nullptr
               || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr);
}

} // namespace

class TestTargets : public QObject, private fixture::PageWalk {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }

    void everyTargetIsLargeEnough_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << QSize(1366, 768);
        QTest::newRow("small") << QSize(1024, 640);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void everyTargetIsLargeEnough()
    {
        QFETCH(const QSize, size);
        open({}, size);
        int targets = 0;
        QStringList small;
        walk([&](const QString &page) {
            for (const QWidget *widget : seen<QWidget>()) {
                if (isTarget(widget)) {
                    ++targets;
                    if (std::min(widget->width(), widget->height()) < 24) {
                        small << u"%1: %2 %3x%4"_s.arg(page, told(widget)).arg(widget->width()).arg(widget->height());
                    }
                }
            }
        });
        QVERIFY2(small.isEmpty(), qPrintable(u'\n' + small.join(u'\n')));
        QVERIFY(targets > 200);
    }
};

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
