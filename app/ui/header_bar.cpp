// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_bar.h"

#include "content/language.h"
#include "ui/icon_button.h"
#include "ui/look_menu.h"
#include "ui/policy_locks.h"
#include "ui/search_opener.h"

#include <QHBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(QWidget *place, QWidget *parent)
    : Pane(u"surface"_s, Qt::BottomEdge, parent), m_search(new SearchOpener(this)),
      m_save(new IconButton(u"print"_s, tr("Save or print (Ctrl+S)"), u"icon"_s, this)),
      m_present(new IconButton(u"presenter"_s, tr("Present to a class (F5)"), u"icon"_s, this)),
      m_text(new IconButton(u"text"_s, tr("Text size"), u"icon"_s, this)),
      m_theme(new IconButton(u"moon"_s, tr("Colors"), u"icon"_s, this)),
      m_language(content::offeredLanguages().size() > 1 ? new IconButton(u"globe"_s, tr("Language"), u"icon"_s, this)
                                                        : nullptr),
      m_about(new IconButton(u"info"_s, tr("About Relief Pathways"), u"icon"_s, this))
{
    setObjectName(u"header"_s);
    setAccessibleName(tr("Header"));
    m_save->setObjectName(u"save"_s);
    m_present->setObjectName(u"present"_s);
    m_text->setObjectName(u"textSize"_s);
    m_theme->setObjectName(u"theme"_s);
    m_about->setObjectName(u"about"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(place, 1);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_search, m_save, m_present, m_language, m_text, m_theme, m_about}) {
        if (part != nullptr) {
            row->addWidget(part);
        }
    }
    if (m_language != nullptr) {
        m_language->setObjectName(u"language"_s);
        connect(m_language, &QAbstractButton::clicked, this, &HeaderBar::openLanguageMenu);
    }
    connect(m_search, &QAbstractButton::clicked, this, &HeaderBar::searchAsked);
    connect(m_save, &QAbstractButton::clicked, this, &HeaderBar::saveAsked);
    connect(m_present, &QAbstractButton::clicked, this, &HeaderBar::presentAsked);
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
    for (IconButton *button : {m_save, m_present, m_language, m_text, m_theme, m_about}) {
        if (button != nullptr) {
            button->setLook(look);
        }
    }
    m_search->setLook(look);
}

void HeaderBar::setPolicy(const content::Policy &policy)
{
    m_themeLocked = policy.theme.locked; // its menu has motion, too
    if (policy.textScale.locked) {
        lock(m_text);
    }
    if (policy.language.locked && m_language != nullptr) {
        lock(m_language);
    }
}

LookChoices HeaderBar::choices()
{
    return {[this](double scale) { Q_EMIT textScaleChosen(scale); },
        [this](theme::ThemeId theme) { Q_EMIT themeChosen(theme); },
        [this](bool reduced) { Q_EMIT reducedMotionChosen(reduced); }, false, m_themeLocked};
}

void HeaderBar::openTextMenu()
{
    QMenu *menu = makeMenu(this);
    addTextSizes(menu, m_look, choices());
    popUpBelow(menu, m_text);
}

void HeaderBar::openLanguageMenu()
{
    QMenu *menu = makeMenu(this);
    addLanguages(menu, [this](const QString &language) { Q_EMIT languageChosen(language); });
    popUpBelow(menu, m_language);
}

void HeaderBar::openThemeMenu()
{
    QMenu *menu = makeMenu(this);
    addThemes(menu, m_look, choices());
    menu->addSeparator();
    addMotion(menu, m_reducedMotion, choices());
    popUpBelow(menu, m_theme);
}

} // namespace relief::ui
