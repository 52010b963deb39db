// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_style.h"

#include <QAbstractButton>
#include <QRegularExpression>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int border = 2;
constexpr int borderWithFocus = 3;

/// One rule: the least sizes in it are of what is inside the border.
QString enlarged(const QString &rule)
{
    static const QRegularExpression least(u"(min-(?:height|width): )(\\d+)px"_s);
    const int around = 2 * (rule.contains(":focus"_L1) ? borderWithFocus : border);
    QString larger;
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator all = least.globalMatch(rule); all.hasNext();) {
        const QRegularExpressionMatch one = all.next();
        larger += QStringView(rule).sliced(done, one.capturedStart() - done);
        larger +=
            u"%1%2px"_s.arg(one.captured(1), QString::number(std::max(one.captured(2).toInt(), leastTouch - around)));
        done = one.capturedEnd();
    }
    return larger += QStringView(rule).sliced(done);
}

} // namespace

QString styleForTouch(QString sheet)
{
    QStringList rules = sheet.split(u'}');
    for (QString &rule : rules) {
        const bool isPart = rule.contains("QScrollBar"_L1) || rule.contains("QToolTip"_L1);
        rule = isPart ? rule : enlarged(rule);
    }
    return rules.join(u'}')
           + u"\nQCheckBox { min-height: %1px; }\nQMenu::item { padding: 13px 24px 13px 14px; }\n"_s.arg(leastTouch);
}

void enlargeForTouch(QWidget *widget)
{
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (button != nullptr && button->minimumHeight() < leastTouch) {
        button->setMinimumHeight(leastTouch);
    }
}

} // namespace relief::ui
