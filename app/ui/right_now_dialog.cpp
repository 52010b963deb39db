// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/right_now_dialog.h"

#include "ui/icon_button.h"
#include "ui/right_now.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

RightNowDialog::RightNowDialog(const QStringList &parts, QWidget *parent) : QDialog(parent)
{
    constexpr int wide = 460;
    setWindowTitle(tr("Right now"));
    setObjectName(u"rightNow"_s);
    setAccessibleName(windowTitle());
    setAccessibleDescription(parts.join(u' ')); // what is said when it opens
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    const QStringList headings = rightNowHeadings();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        addPart(headings.value(i), parts[i]);
    }
    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy the summary"));
    copy->setObjectName(u"rightNow.copy"_s);
    connect(
        copy, &QAbstractButton::clicked, this, [parts] { QGuiApplication::clipboard()->setText(parts.join(u'\n')); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    column->addSpacing(6);
    column->addLayout(buttons);
    setMinimumWidth(wide);
    close->setFocus();
}

void RightNowDialog::addPart(const QString &heading, const QString &text)
{
    auto *title = new QLabel(heading, this);
    setRole(title, u"h3"_s);
    auto *words = new QLabel(text, this);
    setRole(words, u"body"_s);
    words->setWordWrap(true);
    words->setAccessibleName(text);
    words->setAccessibleDescription(heading);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout()->addWidget(title);
    layout()->addWidget(words);
}

} // namespace relief::ui
