// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window knows of a page. A page adds itself in pages.cpp; the rail shows what is there.

#include "session/session.h"
#include "ui/command_registry.h"
#include "ui/look.h"

#include <QWidget>

#include <vector>

namespace relief::ui {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setLook(const Look &look) = 0;
    virtual void setReducedMotion(bool reduced) = 0;
    virtual void addCommands(CommandRegistry *registry) = 0;

    /// Where F6 goes, in reading order.
    virtual std::vector<QWidget *> areas() const = 0;

Q_SIGNALS:
    void textScaleChosen(double scale);
    void themeChosen(relief::theme::ThemeId theme);
    void reducedMotionChosen(bool reduced);
    void aboutAsked();
};

struct PageEntry {
    QString id;   ///< "explore"
    QString icon; ///< of the rail
    QString text; ///< translated
    Page *(*make)(session::Session *session, theme::Artwork *artwork, QWidget *parent) = nullptr;
};

/// The pages there are, in the order of the rail.
std::vector<PageEntry> allPages();

} // namespace relief::ui
