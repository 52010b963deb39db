// SPDX-License-Identifier: GPL-3.0-or-later
// Text of twice the size loses nothing: on every page each label and button has room for all its words, and nothing
// sticks out of what holds it unless that scrolls.
#include "page_walk.h"
#include "ui/look.h"
#include "ui/prose_text.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextDocument>
#include <QToolButton>

using namespace relief;
using namespace Qt::StringLiterals;

namespace {

/// Rounding, and the overhang of italics.
constexpr int tolerance = 2;

QString needs(QSize room, QSize words)
{
    return words.width() > room.width() + tolerance || words.height() > room.height() + tolerance
               ? u"needs %1x%2, has %3x%4"_s.arg(words.width()).arg(words.height()).arg(room.width()).arg(room.height())
               : QString();
}

QString lossOf(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()) {
        return {};
    }
    if (label->text().endsWith(u'…') && !label->toolTip().isEmpty()) {
        return u"is cut: %1"_s.arg(label->toolTip());
    }
    if (label->wordWrap() || qobject_cast<const ui::ProseText *>(label) != nullptr) {
        const int needed = label->heightForWidth(label->width());
        return needs(label->size(), {0, std::max(needed, 0)});
    }
    const bool rich = label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text());
    return rich ? needs(label->size(), label->minimumSizeHint())
                : needs(label->contentsRect().size(), label->fontMetrics().size(Qt::TextExpandTabs, label->text()));
}

QString lossOf(const QAbstractButton *button)
{
    const bool paintsItself =
        qobject_cast<const QPushButton *>(button) == nullptr && qobject_cast<const QToolButton *>(button) == nullptr;
    if (button->text().isEmpty() || paintsItself) {
        return {};
    }
    const QSize words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
    return needs(button->size(), words);
}

/// What holds it, up to what scrolls.
QString stickingOut(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        if (above->parentWidget() != nullptr && qobject_cast<QAbstractScrollArea *>(above->parentWidget()) != nullptr) {
            return {};
        }
        const QRect box(widget->mapTo(above, QPoint()), widget->size());
        if (!above->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(box)) {
            return u"sticks out of %1 (%2x%3) by %4,%5 %6x%7"_s
                .arg(above->objectName().isEmpty() ? QString::fromLatin1(above->metaObject()->className())
                                                   : above->objectName())
                .arg(above->width())
                .arg(above->height())
                .arg(box.x())
                .arg(box.y())
                .arg(box.width())
                .arg(box.height());
        }
    }
    return {};
}

} // namespace

class TestTextSizes : public QObject, private fixture::PageWalk {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }

    void twiceTheTextLosesNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("laptop") << QSize(1366, 768);
        QTest::newRow("large") << QSize(1920, 1080);
    }

    void twiceTheTextLosesNothing()
    {
        QFETCH(const QSize, size);
        open({}, size);
        chooseText(2);
        QStringList lost;
        int looked = 0;
        const auto note = [&lost](
                              const QString &page, const QWidget *widget, const QString &text, const QString &loss) {
            if (!loss.isEmpty()) {
                lost << u"%1: %2 '%3' %4"_s.arg(page, told(widget), text.left(60), loss);
            }
        };
        walk([&](const QString &page) {
            QCOMPARE(m_window->look().theme.textScale(), 2.0);
            for (const QLabel *label : seen<QLabel>()) {
                ++looked;
                note(page, label, label->text(), lossOf(label));
                note(page, label, label->text(), stickingOut(label));
            }
            for (const QWidget *widget : seen<QWidget>()) { // what is drawn, too
                if (qobject_cast<const QAbstractButton *>(widget) == nullptr
                    && widget->sizePolicy().verticalPolicy() == QSizePolicy::Fixed) {
                    note(page, widget, {}, needs(widget->size(), {0, widget->minimumSizeHint().height()}));
                }
            }
            for (const QAbstractButton *button : seen<QAbstractButton>()) {
                ++looked;
                note(page, button, button->text(), lossOf(button));
                note(page, button, button->text(), stickingOut(button));
            }
        });
        lost.removeDuplicates();
        QVERIFY2(lost.isEmpty(), qPrintable(u'\n' + lost.join(u'\n')));
        QVERIFY(looked > 300);
    }

private:
    void chooseText(double scale)
    {
        auto *page = m_window->findChild<ui::Page *>();
        Q_EMIT page->textScaleChosen(scale);
        fixture::settle();
    }
};

QTEST_MAIN(TestTextSizes)
#include "tst_text_sizes.moc"
