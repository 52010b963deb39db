// SPDX-License-Identifier: GPL-3.0-or-later
// Which panels the Explore page shows, and where.
#include "scene/diagram_view.h"
#include "ui/diagram_pane.h"
#include "ui/explanation_panel.h"
#include "ui/explore_page.h"
#include "ui/header_bar.h"
#include "ui/medicines_panel.h"
#include "ui/picture_foot.h"
#include "ui/timeline_panel.h"
#include "ui/tour.h"
#include "ui/tour_bar.h"

#include <QApplication>

#include <algorithm>

namespace relief::ui {

namespace {

constexpr double smallestDiagramShare = 0.34; ///< of the page's width, however large the text
constexpr int mostOfTimeline = 65;            ///< percent of the height below the header
constexpr double growth = 0.4;                ///< how much of a larger text the panels take as width

} // namespace

/// No time passes while the timeline is away: a person who comes back finds the minute that was left.
bool ExplorePage::isMoving() const
{
    return !m_timeline->isHidden();
}

void ExplorePage::takeOver(const ExplorePage *before)
{
    if (before != nullptr) {
        m_nodeBefore = before->m_diagram->view()->selectedNode();
        m_largeBefore = before->m_timeline->isLarge();
        m_withPanels = before->m_withPanels;
    }
}

void ExplorePage::resume()
{
    m_diagram->view()->setSelectedNode(m_nodeBefore);
    m_explanation->setNode(m_nodeBefore);
    m_timeline->setLarge(m_largeBefore);
}

/// Words need the room of the panels that have nothing to say about them. The panels keep what they hold.
void ExplorePage::showPanels()
{
    const bool ofWords = m_session->snapshot().diagram->isOfWords();
    if (ofWords) {
        m_tour->stop(); // it tells of medicines and time
        m_timeline->setLarge(false);
        keepFocus();
    } else {
        m_withPanels = m_session->snapshot().diagram->id;
    }
    if (ofWords != m_foot->isHidden()) {
        return;
    }
    m_medicines->setHidden(ofWords);
    m_timeline->setHidden(ofWords);
    m_foot->setVisible(ofWords);
    m_diagram->setButtonsAbove(ofWords);
    layOut();
    Q_EMIT movingChanged();
}

/// The keyboard does not go with a panel.
void ExplorePage::keepFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus != nullptr && (m_medicines->isAncestorOf(focus) || m_timeline->isAncestorOf(focus))) {
        m_diagram->view()->setFocus(Qt::OtherFocusReason);
    }
}

/// A large chart takes the picture's place.
void ExplorePage::timelineHeightAsked()
{
    const bool large = m_timeline->isLarge();
    if (large && m_diagram->isAncestorOf(QApplication::focusWidget())) {
        m_timeline->setFocus(Qt::OtherFocusReason);
    }
    m_diagram->setHidden(large);
    layOut();
}

/// Header on top, panels left and right, the picture over the timeline between them. By hand: boxes that never depend
/// on what is inside them.
void ExplorePage::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const bool ofWords = m_medicines->isHidden();
    const double scale = 1 + growth * (m_look.theme.textScale() - 1);
    int medicines = ofWords ? 0 : m_look.pick(320, 236);
    int explanation = m_look.pick(392, ofWords ? 272 : 292); // the narrowest its words allow
    const double room = width() * (1 - smallestDiagramShare);
    const double factor = std::clamp(room / (medicines + explanation), 1.0, scale);
    medicines = qRound(medicines * factor);
    explanation = qRound(explanation * factor);
    const int top = m_header->height();
    const int middle = width() - medicines - explanation;
    const int caption = m_tour->isRunning() ? m_tourBar->heightForWidth(middle) : 0;
    const int below = ofWords                 ? m_foot->heightForWidth(middle)
                      : m_timeline->isLarge() ? height() - top - caption
                                              : m_timeline->fit(middle, (height() - top) * mostOfTimeline / 100);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? explanation : medicines;
    m_header->setGeometry(0, 0, width(), top);
    m_medicines->setGeometry(mirrored ? width() - medicines : 0, top, medicines, height() - top);
    m_explanation->setGeometry(mirrored ? 0 : width() - explanation, top, explanation, height() - top);
    m_diagram->setGeometry(left, top, middle, height() - top - below - caption);
    m_tourBar->setGeometry(left, height() - below - caption, middle, caption);
    QWidget *lowest = ofWords ? static_cast<QWidget *>(m_foot) : m_timeline;
    lowest->setGeometry(left, height() - below, middle, below);
}

} // namespace relief::ui
