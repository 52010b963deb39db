// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Across the top: where the picture is, search, text size, theme, about.

#include "session/session.h"
#include "ui/pane.h"

namespace relief::ui {

class Breadcrumb;
class IconButton;
class SearchField;

class HeaderBar : public Pane {
    Q_OBJECT

public:
    explicit HeaderBar(session::Session *session, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; } ///< for the tick in the menu
    void rebuild();                                                    ///< another diagram or audience
    SearchField *search() const { return m_search; }

Q_SIGNALS:
    void textScaleChosen(double scale);
    void themeChosen(relief::theme::ThemeId theme);
    void reducedMotionChosen(bool reduced);
    void aboutAsked();

private:
    void openTextMenu();
    void openThemeMenu();

    session::Session *m_session;
    Breadcrumb *m_place;
    SearchField *m_search;
    IconButton *m_text;
    IconButton *m_theme;
    IconButton *m_about;
    Look m_look;
    bool m_reducedMotion = false;
};

} // namespace relief::ui
