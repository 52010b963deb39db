// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A way in for someone with an intention: what one wants, what is behind, and a button.

#include "ui/pane.h"

#include <QLabel>

namespace relief::ui {

class WrapButton;

class HomeDoor : public Card {
    Q_OBJECT

public:
    struct Words {
        QString id;
        QString icon;
        QString title;
        QString text;
        QString action;
        bool first = false; ///< the one filled button of the page
    };

    explicit HomeDoor(const Words &words, QWidget *parent = nullptr);

    void setLook(const Look &look);

Q_SIGNALS:
    void opened();

private:
    QString m_icon;
    bool m_first;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    WrapButton *m_open;
};

} // namespace relief::ui
