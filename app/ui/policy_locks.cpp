// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy_locks.h"

#include "ui/audience_row.h"
#include "ui/header_bar.h"
#include "ui/page.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QToolTip>

namespace relief::ui {

namespace {

constexpr const char *hiddenPages = "hiddenPages"; ///< property of a window

/// What the control says anyway, and the reason; once, however often it is locked.
QString withReason(const QString &text)
{
    const QString reason = content::lockedByAdministrator();
    if (text.isEmpty() || text.endsWith(reason)) {
        return text.isEmpty() ? reason : text;
    }
    return QCoreApplication::translate("Policy", "%1. %2", "what a control does, why it is locked").arg(text, reason);
}

} // namespace

void lock(QWidget *control)
{
    control->setEnabled(false);
    control->setToolTip(withReason(control->toolTip()));
    control->setAccessibleDescription(content::lockedByAdministrator());
}

void lock(QAction *choice)
{
    choice->setEnabled(false);
    choice->setToolTip(content::lockedByAdministrator());
    choice->setStatusTip(choice->toolTip());
}

void sayLocked(QWidget *window)
{
    const QString reason = content::lockedByAdministrator();
    const QPoint below(window->width() / 2, window->height() * 9 / 10);
    QToolTip::showText(window->mapToGlobal(below), reason, window);
    window->setAccessibleDescription(reason);
    QAccessibleEvent said(window, QAccessible::Alert); // read out, wherever the focus is
    QAccessible::updateAccessibility(&said);
}

void hidePages(QWidget *window, const content::Policy &policy)
{
    QStringList hidden;
    for (const PageEntry &entry : allPages()) {
        if (!policy.shows(entry.id)) {
            hidden << entry.id;
        }
    }
    window->setProperty(hiddenPages, hidden);
}

bool isShown(const QWidget *widget, const Destination &to)
{
    for (; widget != nullptr; widget = widget->parentWidget()) { // a dialog is a window in a window
        if (widget->property(hiddenPages).toStringList().contains(pageOf(to))) {
            return false;
        }
    }
    return true;
}

void hideUnlessShown(QWidget *link, const Destination &to)
{
    if (!isShown(link, to)) {
        link->hide();
    }
}

void lockPage(Page *page, const content::Policy &policy)
{
    const auto headers = page->findChildren<HeaderBar *>();
    for (HeaderBar *header : headers) {
        header->setPolicy(policy);
    }
    if (policy.audience.locked) {
        const auto rows = page->findChildren<SegmentRow *>();
        for (SegmentRow *row : rows) {
            lockAudience(row);
        }
    }
}

} // namespace relief::ui
