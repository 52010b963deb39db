// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_paper.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/main_window.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

KioskPaper::KioskPaper(const QString &code, QWidget *parent) : QDialog(parent)
{
    constexpr int wide = 520;
    setObjectName(u"kioskPaper"_s);
    setWindowTitle(tr("On paper"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(14);
    const auto add = [&](const QString &text, const QString &role) {
        auto *label = new ColumnLabel(text, this);
        setRole(label, role);
        column->addWidget(label);
        return label;
    };
    add(code.isEmpty() ? tr("The staff can print this for you.")
                       : tr("The staff can print this for you: show them this code."),
        u"patient"_s);
    if (!code.isEmpty()) {
        QLabel *shown = add(code, u"h2"_s);
        shown->setObjectName(u"kioskPaper.code"_s);
        shown->setAccessibleName(tr("Code: %1").arg(code));
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(wide);
    close->setFocus();
}

bool tellOfPaper(QWidget *widget)
{
    for (QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        const auto *window = qobject_cast<const MainWindow *>(above);
        if (window != nullptr && window->isKiosk()) {
            auto *paper = new KioskPaper(window->codeShown(), widget);
            paper->setAttribute(Qt::WA_DeleteOnClose);
            paper->open();
            return true;
        }
    }
    return false;
}

} // namespace relief::ui
