// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nav_rail.h"

#include "ui/icon_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int beside = 12; ///< left and right of a word together

} // namespace

NavRail::NavRail(QWidget *parent)
    : Pane(u"surface"_s, Qt::RightEdge, parent), m_pages(new QVBoxLayout), m_actions(new QVBoxLayout)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    m_pages->setSpacing(0);
    m_actions->setSpacing(0);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addLayout(m_actions);
}

IconButton *NavRail::addButton(const QString &iconName, const QString &text, const QString &tip)
{
    auto *button = new IconButton(iconName, tip, u"rail"_s, this);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setProperty("mirrored", isRightToLeft()); // the mark is at the window's edge
    m_buttons.push_back(button);
    return button;
}

void NavRail::addPage(const QString &id, const QString &iconName, const QString &text)
{
    IconButton *button = addButton(iconName, text, text);
    button->setObjectName(u"page."_s + id);
    button->setCheckable(true);
    m_group.addButton(button);
    m_pages->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void NavRail::setPage(const QString &id)
{
    if (auto *button = findChild<IconButton *>(u"page."_s + id)) {
        button->setChecked(true);
    }
}

IconButton *NavRail::addAction(const QString &iconName, const QString &text, const QString &tip)
{
    IconButton *button = addButton(iconName, text, tip);
    m_actions->addWidget(button);
    return button;
}

void NavRail::setLook(const Look &look)
{
    setTheme(look.theme);
    int wide = look.pick(88, 68);
    QFont boldest = look.theme.font(theme::TextRole::Smallest);
    boldest.setWeight(QFont::DemiBold); // of the page in front, see the style sheet
    const QFontMetrics metrics(boldest);
    for (IconButton *button : m_buttons) {
        button->setIconPixels(look.pick(26, 22));
        button->setLook(look);
        wide = std::max(wide, metrics.horizontalAdvance(button->text()) + beside);
    }
    setFixedWidth(wide);
    for (IconButton *button : m_buttons) {
        button->setFixedSize(wide - 1, std::max(look.pick(68, 56), look.pick(44, 34) + look.theme.px(22)));
    }
}

} // namespace relief::ui
