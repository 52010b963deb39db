// SPDX-License-Identifier: GPL-3.0-or-later
// How the Experiments page comes, goes, and lies on the screen.
#include "scene/diagram_view.h"
#include "ui/experiment_panel.h"
#include "ui/experiment_timeline.h"
#include "ui/experiments_library.h"
#include "ui/experiments_page.h"
#include "ui/header_bar.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestDiagramShare = 0.34;
constexpr double growth = 0.4; ///< how much of a larger text the panel takes as width

} // namespace

/// Whoever comes back finds the same experiment, at its beginning. A window that is put away only stands still.
void ExperimentsPage::hideEvent(QHideEvent *event)
{
    if (isReplaced()) {
        return;
    }
    if (event->spontaneous()) {
        if (isOpen()) {
            m_session->setPlaying(false);
        }
    } else if (isOpen()) {
        const QString open = m_run->experiment()->id;
        close();
        m_left = open;
    }
    Page::hideEvent(event);
}

void ExperimentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (const QString left = std::exchange(m_left, {}); !left.isEmpty()) {
        open(left);
    }
    snapshotChanged();
}

void ExperimentsPage::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ExperimentsPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

/// Header on top, the panel at the right, the picture over the time beside it.
void ExperimentsPage::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const int top = m_header->height();
    m_header->setGeometry(0, 0, width(), top);
    m_library->setGeometry(0, top, width(), height() - top);
    const double scale = 1 + growth * (m_look.theme.textScale() - 1);
    const int own = m_look.pick(412, 300);
    const int panel = qRound(own * std::clamp(width() * (1 - smallestDiagramShare) / own, 1.0, scale));
    const int wide = width() - panel;
    const int below = m_timeline->fit();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? panel : 0;
    m_panel->setGeometry(mirrored ? 0 : wide, top, panel, height() - top);
    m_view->setGeometry(left, top, wide, height() - top - below);
    m_timeline->setGeometry(left, height() - below, wide, below);
}

} // namespace relief::ui
