// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does on the Compare page.
#include "ui/compare_lower.h"
#include "ui/compare_page.h"
#include "ui/comparison_panel.h"

namespace relief::ui {

using namespace Qt::StringLiterals;
using Reach = Command::Reach;

void ComparePage::addCommands(CommandRegistry *registry)
{
    const QString time = tr("Time");
    const auto add = [&](const QString &id, const QString &group, const QString &text, QKeySequence key,
                         std::function<void()> run) {
        registry->add({id, group, text, {std::move(key)}, Reach::IfUnused, std::move(run), {}});
    };
    const auto step = [this](double minutes) {
        return [this, minutes] { m_session->step(minutes * session::paceOf(m_session->clock())); };
    };
    add(u"compare.play"_s, time, tr("Play or pause"), Qt::Key_Space,
        [this] { m_session->setPlaying(!m_session->isPlaying()); });
    add(u"compare.on"_s, time, tr("One minute on"), Qt::Key_Right, step(1));
    add(u"compare.back"_s, time, tr("One minute back"), Qt::Key_Left, step(-1));
    add(u"compare.far.on"_s, time, tr("Ten minutes on"), Qt::Key_PageUp, step(10));
    add(u"compare.far.back"_s, time, tr("Ten minutes back"), Qt::Key_PageDown, step(-10));
    add(u"compare.start"_s, time, tr("To the start"), Qt::Key_Home, [this] { m_session->setMinutes(0); });
    add(u"compare.end"_s, time, tr("To the end"), Qt::Key_End, [this] { m_session->setMinutes(m_session->spanMin()); });
    const QString compare = tr("Compare");
    add(u"compare.add"_s, compare, tr("One more pane"), Qt::Key_P, [this] { m_comparison->addPane(); });
    add(u"compare.lower"_s, compare, tr("Part below the pictures: open or close"), Qt::Key_B,
        [this] { m_lower->setOpen(!m_lower->isOpen()); });
    add(u"compare.differences"_s, compare, tr("The same and different"), Qt::Key_D,
        [this] { m_lower->showTab(u"differences"_s); });
    add(u"compare.table"_s, compare, tr("Table"), Qt::Key_T, [this] { m_lower->showTab(u"table"_s); });
    add(u"compare.filter"_s, compare, tr("Search the table"), Qt::Key_Slash, [this] {
        m_lower->showTab(u"table"_s);
        m_lower->table()->focusFilter();
    });
    registry->add({u"compare.print"_s, compare, tr("Print this comparison"), {Qt::CTRL | Qt::Key_P}, Reach::Anywhere,
        [this] { print(); }, {}});
}

} // namespace relief::ui
