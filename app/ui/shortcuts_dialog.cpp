// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts_dialog.h"

#include "ui/icon_button.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

QString keysText(const Command &command)
{
    QStringList texts;
    for (const QKeySequence &key : command.keys) {
        texts << key.toString(QKeySequence::NativeText);
    }
    return texts.join(ShortcutsDialog::tr(" or "));
}

QLabel *cell(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setRole(label, role);
    return label;
}

void fill(QGridLayout *grid, const CommandRegistry &registry, QWidget *parent)
{
    QString group;
    for (const Command &command : registry.commands()) {
        if (command.keys.empty()) {
            continue;
        }
        if (command.group != group) {
            group = command.group;
            grid->addWidget(cell(group, u"h3"_s, parent), grid->rowCount(), 0, 1, 2);
        }
        const int row = grid->rowCount();
        grid->addWidget(cell(command.text, u"body"_s, parent), row, 0);
        grid->addWidget(cell(keysText(command), u"small"_s, parent), row, 1);
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const CommandRegistry &registry, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"shortcutsDialog"_s);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(20, 12, 20, 12);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    fill(grid, registry, list);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 16);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignHCenter);
    const QSize wanted = list->sizeHint() + QSize(32, 90);
    scroll->setFocus(); // arrows scroll, Enter closes
    resize(wanted.boundedTo(parent->size() - QSize(80, 60)));
}

} // namespace relief::ui
