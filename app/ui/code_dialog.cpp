// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code_dialog.h"

#include "ui/icon_button.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 520;

QLabel *addText(QBoxLayout *column, const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

} // namespace

CodeDialog::CodeDialog(const session::Coded &shown, const content::Pack &pack, QWidget *parent)
    : QDialog(parent), m_pack(pack)
{
    setWindowTitle(tr("Code of what is shown"));
    setObjectName(u"codeDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    setMinimumWidth(columnWidth);
    addOwn(shown);
    addField();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    column->addSpacing(6);
    column->addWidget(close, 0, Qt::AlignRight);
}

void CodeDialog::addOwn(const session::Coded &shown)
{
    auto *column = static_cast<QBoxLayout *>(layout());
    const auto code = session::codeOf(shown, m_pack);
    if (!code) {
        addText(column, tr("Doses from a file do not fit into a code. Share the file itself."), u"body"_s, this);
        return;
    }
    addText(column,
        tr("This code brings back the same picture, medicines, person and time on another computer. It says nothing "
           "about who you are."),
        u"body"_s, this);
    auto *own = new QLineEdit(*code, this);
    own->setObjectName(u"code.own"_s);
    own->setReadOnly(true);
    own->setAccessibleName(tr("Code of what is shown"));
    auto *copy = new QPushButton(tr("Copy the code"), this);
    copy->setObjectName(u"code.copy"_s);
    copy->setAccessibleName(copy->text());
    copy->setAutoDefault(false);
    connect(copy, &QAbstractButton::clicked, this, [own, copy] {
        QGuiApplication::clipboard()->setText(own->text());
        copy->setText(tr("Copied"));
        copy->setAccessibleName(copy->text());
    });
    auto *row = new QHBoxLayout;
    row->addWidget(own, 1);
    row->addWidget(copy);
    column->addLayout(row);
}

void CodeDialog::addField()
{
    auto *column = static_cast<QBoxLayout *>(layout());
    QLabel *name = addText(column, tr("Open a code you were given:"), u"body"_s, this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"code.field"_s);
    m_field->setAccessibleName(name->text());
    m_field->setPlaceholderText(tr("Type or paste the code here"));
    name->setBuddy(m_field);
    auto *opening = new QPushButton(tr("Open"), this);
    opening->setObjectName(u"code.open"_s);
    opening->setAccessibleName(tr("Open the code"));
    opening->setDefault(true);
    connect(opening, &QAbstractButton::clicked, this, &CodeDialog::openTyped);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(opening);
    column->addLayout(row);
    m_complaint = addText(column, {}, u"small"_s, this);
    m_complaint->setObjectName(u"code.complaint"_s);
    m_complaint->hide();
    m_field->setFocus();
}

/// With a mistyped code nothing changes but the words under the field.
void CodeDialog::openTyped()
{
    const content::Result<session::Coded> coded = session::readCode(m_field->text(), m_pack);
    if (!coded) {
        m_complaint->setText(coded.issues().front().message);
        m_complaint->show();
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    Q_EMIT chosen(coded.value());
    accept();
}

} // namespace relief::ui
