// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Across the top of a page: where one is, search, text size, theme, about; language where there is more than one.

#include "content/policy.h"
#include "ui/pane.h"

namespace relief::ui {

class IconButton;
struct LookChoices;
class SearchOpener;

class HeaderBar : public Pane {
    Q_OBJECT

public:
    /// `place` says where one is; the header takes it and gives it the room there is, its page gives it its look.
    explicit HeaderBar(QWidget *place, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; } ///< for the tick in the menu
    void setPolicy(const content::Policy &policy);                     ///< what is locked is grey and says why

Q_SIGNALS:
    void searchAsked();
    void languageChosen(const QString &language);
    void textScaleChosen(double scale);
    void themeChosen(relief::theme::ThemeId theme);
    void reducedMotionChosen(bool reduced);
    void saveAsked();
    void presentAsked();
    void aboutAsked();

private:
    void openTextMenu();
    void openThemeMenu();
    void openLanguageMenu();
    LookChoices choices();

    SearchOpener *m_search;
    IconButton *m_save;
    IconButton *m_present;
    IconButton *m_text;
    IconButton *m_theme;
    IconButton *m_language; ///< null with one language
    IconButton *m_about;
    Look m_look;
    bool m_reducedMotion = false;
    bool m_themeLocked = false;
};

/// Hands on what a header asks for: to a page, which has the same signals.
template <class P>
void connectHeader(const HeaderBar *header, P *page)
{
    QObject::connect(header, &HeaderBar::searchAsked, page, &P::searchAsked);
    QObject::connect(header, &HeaderBar::textScaleChosen, page, &P::textScaleChosen);
    QObject::connect(header, &HeaderBar::themeChosen, page, &P::themeChosen);
    QObject::connect(header, &HeaderBar::reducedMotionChosen, page, &P::reducedMotionChosen);
    QObject::connect(header, &HeaderBar::saveAsked, page, &P::saveAsked);
    QObject::connect(header, &HeaderBar::presentAsked, page, &P::presentAsked);
    QObject::connect(header, &HeaderBar::aboutAsked, page, &P::aboutAsked);
}

} // namespace relief::ui
