// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_bar.h"

#include "ui/breadcrumb.h"
#include "ui/icon_button.h"
#include "ui/search_field.h"
#include "ui/window_settings.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using theme::ThemeId;

namespace {

QString themeWord(ThemeId id)
{
    switch (id) {
    case ThemeId::Light:
        return HeaderBar::tr("Light");
    case ThemeId::Dark:
        return HeaderBar::tr("Dark");
    case ThemeId::Contrast:
        return HeaderBar::tr("High contrast");
    case ThemeId::LowVisionDark:
        break;
    }
    return HeaderBar::tr("High contrast, dark");
}

QMenu *makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// Below the button, its right edges together.
void popUp(QMenu *menu, const QWidget *below)
{
    menu->popup(below->mapToGlobal(QPoint(below->width() - menu->sizeHint().width(), below->height() + 2)));
}

} // namespace

HeaderBar::HeaderBar(session::Session *session, QWidget *parent)
    : Pane(u"surface"_s, Qt::BottomEdge, parent), m_session(session), m_place(new Breadcrumb(session, this)),
      m_search(new SearchField(session, this)), m_text(new IconButton(u"text"_s, tr("Text size"), u"icon"_s, this)),
      m_theme(new IconButton(u"moon"_s, tr("Colors"), u"icon"_s, this)),
      m_about(new IconButton(u"info"_s, tr("About Relief Pathways"), u"icon"_s, this))
{
    setObjectName(u"header"_s);
    setAccessibleName(tr("Header"));
    m_text->setObjectName(u"textSize"_s);
    m_theme->setObjectName(u"theme"_s);
    m_about->setObjectName(u"about"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_place, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_theme), static_cast<QWidget *>(m_about)}) {
        row->addWidget(part);
    }
    connect(m_text, &QAbstractButton::clicked, this, &HeaderBar::openTextMenu);
    connect(m_theme, &QAbstractButton::clicked, this, &HeaderBar::openThemeMenu);
    connect(m_about, &QAbstractButton::clicked, this, &HeaderBar::aboutAsked);
}

void HeaderBar::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    layout()->setContentsMargins(look.pick(18, 12), 0, look.pick(18, 12), 1);
    layout()->setSpacing(look.pick(12, 6));
    setFixedHeight(std::max(look.pick(56, 48), look.theme.px(36) + 12));
    m_theme->setPicture(look.theme.isDark() ? u"contrast"_s : u"moon"_s, m_theme->toolTip());
    for (IconButton *button : {m_text, m_theme, m_about}) {
        button->setLook(look);
    }
    m_search->setLook(look);
    m_place->setLook(look);
}

void HeaderBar::rebuild()
{
    m_place->rebuild();
}

void HeaderBar::openTextMenu()
{
    QMenu *menu = makeMenu(this);
    auto *group = new QActionGroup(menu);
    for (const double scale : offeredTextScales()) {
        QAction *action = menu->addAction(tr("Text %1 %").arg(locale().toString(qRound(scale * 100))));
        action->setCheckable(true);
        action->setChecked(qRound(scale * 100) == qRound(m_look.theme.textScale() * 100));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] { Q_EMIT textScaleChosen(scale); });
    }
    popUp(menu, m_text);
}

void HeaderBar::openThemeMenu()
{
    QMenu *menu = makeMenu(this);
    auto *group = new QActionGroup(menu);
    for (const ThemeId id : theme::allThemes) {
        QAction *action = menu->addAction(themeWord(id));
        action->setCheckable(true);
        action->setChecked(id == m_look.theme.id());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT themeChosen(id); });
    }
    menu->addSeparator();
    QAction *motion = menu->addAction(tr("Less motion"));
    motion->setCheckable(true);
    motion->setChecked(m_reducedMotion);
    connect(motion, &QAction::toggled, this, &HeaderBar::reducedMotionChosen);
    popUp(menu, m_theme);
}

} // namespace relief::ui
