// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The picture with its zoom buttons pinned to the top left, on it or above it.

#include "ui/look.h"

#include <QWidget>

#include <vector>

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
    void toggleEvidence();
    void setEvidence(bool on);        ///< "How sure is each part"
    void setButtonsAbove(bool above); ///< where words fill the picture up to its corners

Q_SIGNALS:
    void mapAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();
    void showEvidence(bool on);
    std::vector<IconButton *> buttons() const;

    scene::DiagramView *m_view;
    IconButton *m_in;
    IconButton *m_out;
    IconButton *m_fit;
    IconButton *m_labels;
    IconButton *m_evidence;
    IconButton *m_map;
    Look m_look;
    bool m_buttonsAbove = false;
};

} // namespace relief::ui
