// SPDX-License-Identifier: GPL-3.0-or-later
// A column shows its scroll bar when its content needs one, and comes to rest whatever the content.
#include "support.h"
#include "ui/scroll_column.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace relief;

namespace {

/// As high as it is wide, like a picture: lower beside a scroll bar than without one.
class Square : public QWidget {
public:
    using QWidget::QWidget;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }
};

} // namespace

class TestScrollColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void theBarComesAndGoesWithTheHeight();
    void aPictureThatFitsOnlyBesideTheBarKeepsIt();

private:
    static std::unique_ptr<ui::ScrollColumn> squareIn(QSize size);
};

std::unique_ptr<ui::ScrollColumn> TestScrollColumn::squareIn(QSize size)
{
    auto scroll = std::make_unique<ui::ScrollColumn>();
    auto *layout = new QVBoxLayout(scroll->column());
    layout->setContentsMargins(0, 0, 0, 0);
    auto *square = new Square;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    square->setSizePolicy(policy);
    layout->addWidget(square);
    scroll->resize(size);
    scroll->show();
    QCoreApplication::processEvents();
    return scroll;
}

void TestScrollColumn::theBarComesAndGoesWithTheHeight()
{
    const auto scroll = squareIn({300, 100});
    QVERIFY(scroll->verticalScrollBar()->isVisible());
    scroll->resize(300, 400);
    QCoreApplication::processEvents();
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    scroll->resize(300, 100);
    QCoreApplication::processEvents();
    QVERIFY(scroll->verticalScrollBar()->isVisible());
}

void TestScrollColumn::aPictureThatFitsOnlyBesideTheBarKeepsIt()
{
    const auto scroll = squareIn({300, 299});
    QVERIFY(scroll->verticalScrollBar()->isVisible());
    QVERIFY(scroll->column()->height() < 300);
    for (int height = 290; height < 310; ++height) {
        scroll->resize(300, height);
        QCoreApplication::processEvents();
        QCOMPARE(scroll->verticalScrollBar()->isVisible(), height < 300);
    }
}

QTEST_MAIN(TestScrollColumn)
#include "tst_scroll_column.moc"
