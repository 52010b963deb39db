// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages of the window, icon over word.

#include "ui/pane.h"

#include <QButtonGroup>

#include <vector>

class QVBoxLayout;

namespace relief::ui {

class IconButton;

class NavRail : public Pane {
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void addPage(const QString &id, const QString &iconName, const QString &text);
    void setPage(const QString &id); ///< marks it; emits nothing

    /// A button below the pages that does something else.
    IconButton *addAction(const QString &iconName, const QString &text, const QString &tip);

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    IconButton *addButton(const QString &iconName, const QString &text, const QString &tip);

    QButtonGroup m_group;
    std::vector<IconButton *> m_buttons;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_actions;
};

} // namespace relief::ui
