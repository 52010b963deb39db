// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_page.h"

#include "scene/diagram_view.h"
#include "ui/compare_lower.h"
#include "ui/compare_pane.h"
#include "ui/compare_place.h"
#include "ui/compare_print.h"
#include "ui/compare_transport.h"
#include "ui/comparison_panel.h"
#include "ui/header_bar.h"
#include "ui/history.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::Session;

namespace {

constexpr int momentMs = 150;
constexpr int whilePlayingMs = 1000; ///< sentences that change faster cannot be read

} // namespace

ComparePage::ComparePage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_artwork(parts.artwork),
      m_comparison(parts.before != nullptr ? pageBefore<ComparePage>(parts)->m_comparison
                                           : new session::Comparison(parts.session, this)),
      m_place(new ComparePlace(m_session, this)), m_header(new HeaderBar(m_place, this)),
      m_transport(new CompareTransport(m_session, m_comparison, this)),
      m_lower(new CompareLower(m_session, m_comparison, this))
{
    setObjectName(u"compare"_s);
    if (parts.history != nullptr && parts.before == nullptr) {
        parts.history->watch(m_comparison);
    }
    m_later.setSingleShot(true);
    const QString diagram = m_session->snapshot().diagram->id;
    for (const content::ComparisonPreset &preset : m_session->pack().comparison.presets) {
        if (preset.diagram == diagram && m_opened.preset.isEmpty()) { // a comparison opens with it
            m_opened = {diagram, preset.id, m_comparison->panes()};
        }
    }
    if (const auto *before = pageBefore<ComparePage>(parts)) {
        m_comparison->setParent(this);
        m_opened = before->m_opened;
        m_tabBefore = before->m_lower->tab();
        m_openBefore = before->m_lower->isOpen();
    }
    makePanes();
    connectAll();
    setFocusProxy(m_panes.front()->view());
}

void ComparePage::resume()
{
    m_lower->showTab(m_tabBefore);
    m_lower->setOpen(m_openBefore);
}

void ComparePage::connectAll()
{
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_comparison, &session::Comparison::panesChanged, this, &ComparePage::panesChanged);
    connect(m_comparison, &session::Comparison::snapshotsChanged, this, &ComparePage::snapshotsChanged);
    connect(m_session, &Session::audienceChanged, this, &ComparePage::audienceChanged);
    connect(m_session, &Session::diagramChanged, this, &ComparePage::audienceChanged);
    connect(m_session, &Session::playingChanged, m_transport, &CompareTransport::refreshPlaying);
    connect(m_session, &Session::clockChanged, this, &ComparePage::panesChanged);
    connect(m_place, &ComparePlace::diagramAsked, m_session, &Session::openDiagram);
    connect(m_place, &ComparePlace::presetAsked, this, &ComparePage::openPreset);
    connect(m_transport, &CompareTransport::addAsked, m_comparison, &session::Comparison::addPane);
    connect(m_lower, &CompareLower::openChanged, this, &ComparePage::layOut);
    connect(m_lower, &CompareLower::nodeAsked, this, &ComparePage::showNode);
    connect(m_lower, &CompareLower::printAsked, this, &ComparePage::print);
    connect(&m_later, &QTimer::timeout, this, &ComparePage::refreshDifferences);
}

void ComparePage::makePanes()
{
    while (m_panes.size() < m_comparison->panes().size()) {
        const size_t index = m_panes.size();
        auto *pane = new ComparePane(m_comparison, index, m_artwork, this);
        pane->setReducedMotion(m_reduced);
        connect(pane, &ComparePane::removeAsked, this, [this, index] { m_comparison->removePane(index); });
        connect(pane, &ComparePane::nodeSelected, this, &ComparePage::showNode);
        m_panes.push_back(pane);
        if (m_look.artwork != nullptr) {
            pane->setLook(m_look);
        }
    }
    for (size_t i = 0; i < m_panes.size(); ++i) {
        m_panes[i]->setVisible(i < m_comparison->panes().size());
    }
    setTabOrder(m_header, m_panes.front());
    for (size_t i = 1; i < m_panes.size(); ++i) {
        setTabOrder(m_panes[i - 1], m_panes[i]);
    }
    setTabOrder(m_panes.back(), m_transport);
    setTabOrder(m_transport, m_lower);
}

void ComparePage::setLook(const Look &look)
{
    const bool first = m_look.artwork == nullptr;
    m_look = look;
    m_header->setLook(look);
    m_place->setLook(look);
    for (ComparePane *pane : m_panes) {
        pane->setLook(look);
    }
    m_transport->setLook(look);
    m_lower->setLook(look);
    m_place->refresh(presetShown());
    if (first) {
        m_lower->setOpen(!look.compact); // on a small screen the pictures have the room
    }
    layOut();
}

void ComparePage::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    m_header->setReducedMotion(reduced);
    for (ComparePane *pane : m_panes) {
        pane->setReducedMotion(reduced);
    }
}

std::vector<QWidget *> ComparePage::areas() const
{
    std::vector<QWidget *> all{m_header};
    std::copy_if(
        m_panes.begin(), m_panes.end(), std::back_inserter(all), [](const QWidget *pane) { return !pane->isHidden(); });
    all.push_back(m_transport);
    all.push_back(m_lower);
    return all;
}

void ComparePage::go(const Destination &destination)
{
    if (!destination.id.isEmpty()) {
        openPreset(destination.id);
    }
}

Destination ComparePage::place() const
{
    return {Destination::Kind::Compare, presetShown(), {}};
}

void ComparePage::openPreset(const QString &id)
{
    for (const content::ComparisonPreset &preset : m_session->pack().comparison.presets) {
        if (preset.id == id) {
            m_comparison->open(preset);
            m_opened = {preset.diagram, id, m_comparison->panes()};
            m_place->refresh(presetShown());
            Q_EMIT placeChanged();
        }
    }
}

/// As long as these are its picture and its medicines.
QString ComparePage::presetShown() const
{
    const bool same = m_session->snapshot().diagram->id == m_opened.diagram && m_comparison->panes() == m_opened.panes;
    return same ? m_opened.preset : QString();
}

void ComparePage::panesChanged()
{
    makePanes();
    m_stale = !isVisible();
    if (m_stale) {
        return;
    }
    for (size_t i = 0; i < m_comparison->panes().size(); ++i) {
        m_panes[i]->refreshPanes();
    }
    m_transport->refreshPanes();
    m_place->refresh(presetShown());
    layOut();
    m_later.start(momentMs);
    Q_EMIT placeChanged();
}

void ComparePage::snapshotsChanged()
{
    m_stale = m_stale || !isVisible();
    if (m_stale) {
        return;
    }
    for (size_t i = 0; i < m_comparison->panes().size(); ++i) {
        m_panes[i]->refreshSnapshot();
    }
    m_transport->refresh();
    const bool playing = m_session->isPlaying();
    if (!playing || !m_later.isActive()) {
        m_later.start(playing ? whilePlayingMs : momentMs);
    }
}

void ComparePage::audienceChanged()
{
    m_stale = m_stale || !isVisible();
    if (m_stale) {
        return;
    }
    leaveWords();
    panesChanged();
    m_lower->refreshAudience();
}

/// Pictures of words are not compared: the first set of panes has one that can be.
void ComparePage::leaveWords()
{
    if (m_session->snapshot().diagram->isOfWords()) {
        const auto &presets = m_session->pack().comparison.presets;
        m_session->openDiagram(presets.empty() ? m_session->pack().opening : presets.front().diagram);
    }
}

void ComparePage::refreshDifferences()
{
    m_later.stop();
    m_lower->refresh();
}

/// Chosen in one pane, or in the list, it stands out in all of them.
void ComparePage::showNode(const QString &node)
{
    for (ComparePane *pane : m_panes) {
        pane->view()->setSelectedNode(node);
    }
}

void ComparePage::print()
{
    printComparison(*m_comparison, m_lower->table()->html(), m_artwork, window());
}

/// Nothing is drawn for a page that is not seen; it catches up when it is.
void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    leaveWords();
    m_stale = false;
    panesChanged();
    m_lower->refreshAudience();
}

void ComparePage::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ComparePage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

void ComparePage::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const int edge = m_look.pick(20, 6);
    const int gap = m_look.pick(14, 5);
    const int top = m_header->height();
    m_header->setGeometry(0, 0, width(), top);
    const int wide = width() - 2 * edge;
    const int transport = m_transport->heightFor(wide);
    const int room = height() - top - 2 * gap - transport - gap - edge;
    const int bar = m_lower->barHeight();
    const int lower = m_lower->isOpen() ? std::max(bar, room * m_look.pick(34, 46) / 100) : bar;
    const int panes = static_cast<int>(m_comparison->panes().size());
    const int high = room - lower;
    const int each = (wide - (panes - 1) * gap) / panes;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < panes; ++i) {
        const int x = edge + i * (each + gap);
        m_panes[static_cast<size_t>(i)]->setGeometry(mirrored ? width() - x - each : x, top + gap, each, high);
    }
    m_transport->setGeometry(edge, top + gap + high + gap, wide, transport);
    m_lower->setGeometry(edge, m_transport->y() + transport + gap, wide, lower);
}

} // namespace relief::ui
