// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A diagram on the map. Private to the map.

#include "theme/theme.h"

#include <QAbstractButton>

namespace relief::scene {

class MapButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit MapButton(QWidget *parent);

    void setTheme(const theme::Theme &theme);
    void setHere(bool here);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    bool m_here = false;
};

} // namespace relief::scene
