// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram_pane.h"

#include "scene/diagram_view.h"
#include "ui/icon_button.h"

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12;
constexpr int gap = 6;
constexpr int side = 40;

} // namespace

DiagramPane::DiagramPane(theme::Artwork *artwork, QWidget *parent)
    : QWidget(parent), m_view(new scene::DiagramView(artwork, this)),
      m_in(new IconButton(u"zin"_s, tr("Zoom in (Ctrl++)"), u"zoom"_s, this)),
      m_out(new IconButton(u"zout"_s, tr("Zoom out (Ctrl+−)"), u"zoom"_s, this)),
      m_fit(new IconButton(u"fit"_s, tr("Whole picture (Ctrl+0)"), u"zoom"_s, this)),
      m_labels(new IconButton(u"eye"_s, tr("Hide names (Ctrl+L)"), u"zoom"_s, this)),
      m_evidence(new IconButton(u"sure"_s, tr("How sure is each part (E)"), u"zoom"_s, this)),
      m_map(new IconButton(u"map"_s, tr("Map of all pictures (M)"), u"zoom"_s, this))
{
    setObjectName(u"diagramPane"_s);
    m_view->setObjectName(u"diagram"_s);
    m_labels->setCheckable(true);
    m_evidence->setCheckable(true);
    m_evidence->setObjectName(u"evidenceLens"_s);
    m_map->setObjectName(u"openMap"_s);
    for (IconButton *button : buttons()) {
        button->setIconPixels(20);
    }
    connect(m_in, &QAbstractButton::clicked, m_view, &scene::DiagramView::zoomIn);
    connect(m_out, &QAbstractButton::clicked, m_view, &scene::DiagramView::zoomOut);
    connect(m_fit, &QAbstractButton::clicked, m_view, &scene::DiagramView::fit);
    connect(m_evidence, &QAbstractButton::toggled, this, &DiagramPane::showEvidence);
    connect(m_map, &QAbstractButton::clicked, this, &DiagramPane::mapAsked);
    connect(m_labels, &QAbstractButton::toggled, m_view, [this](bool hidden) {
        m_view->setLabelsVisible(!hidden);
        m_labels->setPicture(u"eye"_s, hidden ? tr("Show names (Ctrl+L)") : tr("Hide names (Ctrl+L)"));
    });
}

std::vector<IconButton *> DiagramPane::buttons() const
{
    return {m_in, m_out, m_fit, m_labels, m_evidence, m_map};
}

void DiagramPane::setLook(const Look &look)
{
    m_look = look;
    m_view->setTheme(look.theme);
    for (IconButton *button : buttons()) {
        button->setLook(look);
    }
}

void DiagramPane::toggleLabels()
{
    m_labels->toggle();
}

void DiagramPane::toggleEvidence()
{
    m_evidence->toggle();
}

void DiagramPane::setEvidence(bool on)
{
    m_evidence->setChecked(on);
}

void DiagramPane::showEvidence(bool on)
{
    m_view->setEvidenceLens(on);
    m_evidence->setPicture(u"sure"_s, on ? tr("The picture as it is (E)") : tr("How sure is each part (E)"));
}

void DiagramPane::resizeEvent(QResizeEvent *)
{
    placeButtons();
}

void DiagramPane::setButtonsAbove(bool above)
{
    m_buttonsAbove = above;
    placeButtons();
}

void DiagramPane::placeButtons()
{
    const int top = m_buttonsAbove ? edge / 2 : edge;
    m_view->setGeometry(rect().adjusted(0, m_buttonsAbove ? top + side + edge / 2 : 0, 0, 0));
    int x = edge;
    for (IconButton *button : buttons()) {
        const int left = layoutDirection() == Qt::RightToLeft ? width() - x - side : x;
        button->setGeometry(left, top, side, side);
        x += side + gap;
    }
}

} // namespace relief::ui
