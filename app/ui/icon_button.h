// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A button that is a picture, and therefore always has a name and a tooltip.

#include "ui/look.h"

#include <QToolButton>

namespace relief::ui {

class IconButton : public QToolButton {
    Q_OBJECT

public:
    /// `name` is tooltip and accessible name; `role` selects the style: "icon", "zoom", "transport", "play", "rail".
    IconButton(QString iconName, const QString &name, const QString &role, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setPicture(const QString &iconName, const QString &name); ///< another icon with its own name
    void setIconPixels(int size);
    void setIconColor(const QString &token) { m_token = token; } ///< before the first look

private:
    void refreshIcon();

    QString m_iconName;
    QString m_role;
    QString m_token;
    Look m_look;
    int m_pixels = 22;
};

/// For the style sheet; before the widget is shown.
void setRole(QWidget *widget, const QString &role);

} // namespace relief::ui
