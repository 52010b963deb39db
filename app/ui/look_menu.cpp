// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look_menu.h"

#include "content/language.h"
#include "ui/policy_locks.h"
#include "ui/window_settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>

namespace relief::ui {

using theme::ThemeId;

namespace {

QString themeWord(ThemeId id)
{
    switch (id) {
    case ThemeId::Light:
        return QCoreApplication::translate("LookMenu", "Light");
    case ThemeId::Dark:
        return QCoreApplication::translate("LookMenu", "Dark");
    case ThemeId::Contrast:
        return QCoreApplication::translate("LookMenu", "High contrast");
    case ThemeId::LowVisionDark:
        break;
    }
    return QCoreApplication::translate("LookMenu", "High contrast, dark");
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

QMenu *makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // a locked choice says why
    return menu;
}

void addTextSizes(QMenu *menu, const Look &look, const LookChoices &choices)
{
    auto *group = new QActionGroup(menu);
    for (const double scale : offeredTextScales()) {
        const QString percent = QLocale().toString(qRound(scale * 100));
        const bool chosen = qRound(scale * 100) == qRound(look.theme.textScale() * 100);
        QAction *action =
            addChoice(menu, group, QCoreApplication::translate("LookMenu", "Text %1 %").arg(percent), chosen);
        if (choices.textScaleLocked) {
            lock(action);
        }
        QObject::connect(action, &QAction::triggered, menu, [choices, scale] { choices.textScale(scale); });
    }
}

void addThemes(QMenu *menu, const Look &look, const LookChoices &choices)
{
    auto *group = new QActionGroup(menu);
    for (const ThemeId id : theme::allThemes) {
        QAction *action = addChoice(menu, group, themeWord(id), id == look.theme.id());
        if (choices.themeLocked) {
            lock(action);
        }
        QObject::connect(action, &QAction::triggered, menu, [choices, id] { choices.theme(id); });
    }
}

void addLanguages(QMenu *menu, const std::function<void(const QString &)> &language)
{
    auto *group = new QActionGroup(menu);
    const QStringList offered = content::offeredLanguages();
    for (const QString &code : offered) {
        const QAction *action =
            addChoice(menu, group, content::nameOfLanguage(code), code == content::spokenLanguage());
        QObject::connect(action, &QAction::triggered, menu, [language, code] { language(code); });
    }
}

void addMotion(QMenu *menu, bool reduced, const LookChoices &choices)
{
    QAction *motion = menu->addAction(QCoreApplication::translate("LookMenu", "Less motion"));
    motion->setCheckable(true);
    motion->setChecked(reduced);
    QObject::connect(motion, &QAction::toggled, menu, [choices](bool less) { choices.reducedMotion(less); });
}

void popUpBelow(QMenu *menu, const QWidget *button)
{
    const bool leftToRight = button->layoutDirection() != Qt::RightToLeft;
    const int shift = leftToRight ? button->width() - menu->sizeHint().width() : 0;
    menu->popup(button->mapToGlobal(QPoint(shift, button->height() + 2)));
}

} // namespace relief::ui
