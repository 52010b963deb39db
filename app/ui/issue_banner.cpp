// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issue_banner.h"

#include "ui/icon_button.h"
#include "ui/icon_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconColumn = 32;
constexpr int listHeight = 132;

} // namespace

QString issueText(const content::Issue &issue)
{
    const QString place =
        issue.pointer.isEmpty() ? issue.file : IssueBanner::tr("%1, at %2").arg(issue.file, issue.pointer);
    const QString what =
        issue.severity == content::Severity::Error ? issue.message : IssueBanner::tr("Note: %1").arg(issue.message);
    return issue.remedy.isEmpty() ? IssueBanner::tr("%1\n    %2").arg(place, what)
                                  : IssueBanner::tr("%1\n    %2 %3").arg(place, what, issue.remedy);
}

IssueBanner::IssueBanner(const content::Issues &issues, QWidget *parent)
    : Pane(u"sunken"_s, Qt::BottomEdge, parent),
      m_title(new IconLabel(tr("Some content could not be loaded. The rest works."), iconColumn, this)),
      m_close(new IconButton(u"close"_s, tr("Close this list"), u"icon"_s, this)), m_list(new QPlainTextEdit(this))
{
    setObjectName(u"issues"_s);
    setAccessibleName(m_title->text());
    setRole(m_title, u"h3"_s);
    QStringList texts;
    for (const content::Issue &issue : issues) {
        texts << issueText(issue);
    }
    m_list->setPlainText(texts.join(u"\n\n"_s));
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setMaximumHeight(listHeight);
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(u"issues.copy"_s);
    copyButton->setAccessibleName(tr("Copy the list"));
    copyButton->setToolTip(tr("Copy the list, for whoever looks after this program"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(copyButton);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 12);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(copyButton, &QAbstractButton::clicked, this, &IssueBanner::copy);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
}

void IssueBanner::setLook(const Look &look)
{
    setTheme(look.theme);
    m_close->setLook(look);
    m_title->setPicture(look.artwork->icon(u"warn"_s, look.theme.color(u"ink1"_s), 22, devicePixelRatioF()));
}

void IssueBanner::copy() const
{
    QGuiApplication::clipboard()->setText(m_list->toPlainText());
}

} // namespace relief::ui
