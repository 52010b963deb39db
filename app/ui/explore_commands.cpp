// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the Explore page.
#include "scene/diagram_view.h"
#include "ui/diagram_pane.h"
#include "ui/explanation_panel.h"
#include "ui/explore_page.h"
#include "ui/medicines_panel.h"
#include "ui/timeline_panel.h"
#include "ui/tour.h"

namespace relief::ui {

using namespace Qt::StringLiterals;
using Reach = Command::Reach;
using session::Session;

void ExplorePage::addCommands(CommandRegistry *registry)
{
    registry->setPage(m_timeline);
    addTimeCommands(registry);
    addChartCommands(registry);
    registry->setPage(this);
    addViewCommands(registry);
    registry->setPage(m_medicines);
    const QString words = tr("Medicines");
    registry->add({u"medicines.reset"_s, words, tr("No medicine, as at the start"), {Qt::CTRL | Qt::Key_R},
        Reach::Anywhere, [this] { m_session->resetMedicines(); }, {}});
    registry->setPage(this);
}

void ExplorePage::addTimeCommands(CommandRegistry *registry)
{
    const QString time = tr("Time");
    const auto add = [&](const QString &id, const QString &text, Qt::Key key, std::function<void()> run) {
        registry->add({id, time, text, {key}, Reach::IfUnused, std::move(run), {}});
    };
    const auto step = [this](double minutes) {
        return [this, minutes] { m_session->step(minutes * session::paceOf(m_session->clock())); };
    };
    const auto jump = [this](double minutes) { return [this, minutes] { m_session->setMinutes(minutes); }; };
    add(u"time.play"_s, tr("Play or pause"), Qt::Key_Space, [this] { m_session->setPlaying(!m_session->isPlaying()); });
    add(u"time.on"_s, tr("One minute on"), Qt::Key_Right, step(1));
    add(u"time.back"_s, tr("One minute back"), Qt::Key_Left, step(-1));
    add(u"time.far.on"_s, tr("Ten minutes on"), Qt::Key_PageUp, step(10));
    add(u"time.far.back"_s, tr("Ten minutes back"), Qt::Key_PageDown, step(-10));
    add(u"time.start"_s, tr("To the start"), Qt::Key_Home, jump(0));
    add(u"time.end"_s, tr("To the end"), Qt::Key_End, [this] { m_session->setMinutes(m_session->spanMin()); });
}

void ExplorePage::addChartCommands(CommandRegistry *registry)
{
    const QString charts = tr("Charts");
    TimelinePanel *timeline = m_timeline;
    const auto add = [&](const QString &id, const QString &text, QKeySequence keys, std::function<void()> run) {
        registry->add({id, charts, text, {std::move(keys)}, Reach::IfUnused, std::move(run), {}});
    };
    add(u"chart.next"_s, tr("Next chart over time"), Qt::Key_C, [timeline] { timeline->nextChart(1); });
    add(u"chart.large"_s, tr("Chart in the place of the picture: on or off"), Qt::Key_B,
        [timeline] { timeline->setLarge(!timeline->isLarge()); });
    add(u"chart.numbers"_s, tr("Numbers of the chart"), Qt::Key_N, [timeline] { timeline->showNumbers(); });
}

void ExplorePage::addViewCommands(CommandRegistry *registry)
{
    const QString picture = tr("Picture");
    scene::DiagramView *view = m_diagram->view();
    registry->add({u"picture.in"_s, picture, tr("Zoom in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        Reach::Anywhere, [view] { view->zoomIn(); }, {}});
    registry->add({u"picture.out"_s, picture, tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus}, Reach::Anywhere,
        [view] { view->zoomOut(); }, {}});
    registry->add({u"picture.fit"_s, picture, tr("Whole picture"), {Qt::CTRL | Qt::Key_0}, Reach::Anywhere,
        [view] { view->fit(); }, {}});
    registry->add({u"picture.labels"_s, picture, tr("Names on or off"), {Qt::CTRL | Qt::Key_L}, Reach::Anywhere,
        [this] { m_diagram->toggleLabels(); }, {}});
    registry->add({u"picture.up"_s, picture, tr("One picture up"), {Qt::Key_Backspace}, Reach::IfUnused,
        [this] { openParent(); }, {}});
    registry->add({u"picture.map"_s, picture, tr("Map of all pictures"), {Qt::Key_M}, Reach::IfUnused,
        [this] { openMap(); }, {}});
    registry->add({u"picture.lens"_s, picture, tr("How sure is each part: on or off"), {Qt::Key_E}, Reach::IfUnused,
        [this] { m_diagram->toggleEvidence(); }, {}});
    registry->add({u"picture.why"_s, picture, tr("Why is this part as it is: open or close"), {Qt::Key_W},
        Reach::IfUnused, [this] { m_explanation->toggleWhy(); }, {}});
    registry->add({u"picture.leavesOut"_s, picture, tr("What this picture leaves out"), {Qt::Key_L}, Reach::IfUnused,
        [this] { m_explanation->toggleLeavesOut(); }, {}});
    registry->add({u"picture.tour"_s, picture, tr("Stop the tour, close “Why?” or a large chart"), {Qt::Key_Escape},
        Reach::IfUnused,
        [this] {
            m_timeline->setLarge(false);
            m_tour->stop();
            m_explanation->askWhy({});
        },
        {}});
}

} // namespace relief::ui
