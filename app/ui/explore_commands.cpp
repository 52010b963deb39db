// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the Explore page.
#include "scene/diagram_view.h"
#include "ui/diagram_pane.h"
#include "ui/explore_page.h"
#include "ui/header_bar.h"
#include "ui/search_field.h"

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using Reach = Command::Reach;
using session::Session;

void ExplorePage::addCommands(CommandRegistry *registry)
{
    addTimeCommands(registry);
    addViewCommands(registry);
    const QString words = tr("Words and medicines");
    const auto level = [this](Audience audience) { return [this, audience] { m_session->setAudience(audience); }; };
    registry->add({u"words.patient"_s, words, tr("Words for patients"), {Qt::ALT | Qt::Key_1}, Reach::Anywhere,
        level(Audience::Patient)});
    registry->add({u"words.nurse"_s, words, tr("Words for nurses"), {Qt::ALT | Qt::Key_2}, Reach::Anywhere,
        level(Audience::Nurse)});
    registry->add({u"words.classroom"_s, words, tr("Words for a class"), {Qt::ALT | Qt::Key_3}, Reach::Anywhere,
        level(Audience::Classroom)});
    registry->add({u"medicines.reset"_s, words, tr("No medicine, as at the start"), {Qt::CTRL | Qt::Key_R},
        Reach::Anywhere, [this] { m_session->resetMedicines(); }});
}

void ExplorePage::addTimeCommands(CommandRegistry *registry)
{
    const QString time = tr("Time");
    const auto add = [&](const QString &id, const QString &text, Qt::Key key, std::function<void()> run) {
        registry->add({id, time, text, {key}, Reach::IfUnused, std::move(run)});
    };
    const auto step = [this](double minutes) { return [this, minutes] { m_session->step(minutes); }; };
    const auto jump = [this](double minutes) { return [this, minutes] { m_session->setMinutes(minutes); }; };
    add(u"time.play"_s, tr("Play or pause"), Qt::Key_Space, [this] { m_session->setPlaying(!m_session->isPlaying()); });
    add(u"time.on"_s, tr("One minute on"), Qt::Key_Right, step(1));
    add(u"time.back"_s, tr("One minute back"), Qt::Key_Left, step(-1));
    add(u"time.far.on"_s, tr("Ten minutes on"), Qt::Key_PageUp, step(10));
    add(u"time.far.back"_s, tr("Ten minutes back"), Qt::Key_PageDown, step(-10));
    add(u"time.start"_s, tr("To the start"), Qt::Key_Home, jump(0));
    add(u"time.end"_s, tr("To the end"), Qt::Key_End, jump(Session::timelineMin));
}

void ExplorePage::addViewCommands(CommandRegistry *registry)
{
    const QString picture = tr("Picture");
    scene::DiagramView *view = m_diagram->view();
    registry->add({u"picture.find"_s, picture, tr("Find a part"), {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K},
        Reach::Anywhere, [this] {
            m_header->search()->setFocus(Qt::ShortcutFocusReason);
            m_header->search()->selectAll();
        }});
    registry->add({u"picture.in"_s, picture, tr("Zoom in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        Reach::Anywhere, [view] { view->zoomIn(); }});
    registry->add({u"picture.out"_s, picture, tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus}, Reach::Anywhere,
        [view] { view->zoomOut(); }});
    registry->add({u"picture.fit"_s, picture, tr("Whole picture"), {Qt::CTRL | Qt::Key_0}, Reach::Anywhere,
        [view] { view->fit(); }});
    registry->add({u"picture.labels"_s, picture, tr("Names on or off"), {Qt::CTRL | Qt::Key_L}, Reach::Anywhere,
        [this] { m_diagram->toggleLabels(); }});
    registry->add({u"picture.up"_s, picture, tr("One picture up"), {Qt::Key_Backspace}, Reach::IfUnused,
        [this] { openParent(); }});
}

} // namespace relief::ui
