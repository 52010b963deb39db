// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon_button.h"

#include "ui/pictures.h"

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

IconButton::IconButton(QString iconName, const QString &name, const QString &role, QWidget *parent)
    : QToolButton(parent), m_iconName(std::move(iconName)), m_role(role), m_token(role == "play"_L1   ? u"onAccent"_s
                                                                                  : role == "zoom"_L1 ? u"ink1"_s
                                                                                                      : u"ink2"_s)
{
    setRole(this, role);
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(m_pixels, m_pixels));
}

void IconButton::setLook(const Look &look)
{
    m_look = look;
    refreshIcon();
}

void IconButton::setPicture(const QString &iconName, const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
    if (iconName != m_iconName) {
        m_iconName = iconName;
        refreshIcon();
    }
}

void IconButton::setIconPixels(int size)
{
    m_pixels = size;
    setIconSize(QSize(size, size));
    refreshIcon();
}

void IconButton::refreshIcon()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    const double ratio = devicePixelRatioF();
    QIcon picture = ui::icon(m_look, m_iconName, m_token, m_pixels, ratio);
    if (isCheckable()) {
        picture.addPixmap(m_look.artwork->icon(m_iconName, m_look.theme.color(u"accent"_s), m_pixels, ratio),
            QIcon::Normal, QIcon::On);
    }
    setIcon(picture);
}

void setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
}

} // namespace relief::ui
