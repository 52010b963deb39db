// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The picture with its zoom buttons pinned to the top left.

#include "ui/look.h"

#include <QWidget>

namespace relief::scene {
class DiagramView;
}

namespace relief::ui {

class IconButton;

class DiagramPane : public QWidget {
    Q_OBJECT

public:
    explicit DiagramPane(theme::Artwork *artwork, QWidget *parent = nullptr);

    void setLook(const Look &look);
    scene::DiagramView *view() const { return m_view; }
    void toggleLabels();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();

    scene::DiagramView *m_view;
    IconButton *m_in;
    IconButton *m_out;
    IconButton *m_fit;
    IconButton *m_labels;
    Look m_look;
};

} // namespace relief::ui
