// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_lower.h"

#include "ui/compare_differences.h"
#include "ui/comparison_panel.h"
#include "ui/icon_button.h"
#include "ui/segment_row.h"

#include <QLocale>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 10;
constexpr int widestTabs = 460;

} // namespace

CompareLower::CompareLower(session::Session *session, session::Comparison *comparison, QWidget *parent)
    : Card(parent), m_session(session), m_comparison(comparison), m_tabs(new SegmentRow(this)),
      m_print(new IconButton(u"print"_s, tr("Print this comparison"), u"icon"_s, this)),
      m_toggle(new IconButton(u"down"_s, tr("Close this part"), u"icon"_s, this)), m_tab(u"differences"_s)
{
    setObjectName(u"compare.lower"_s);
    setAccessibleName(tr("The same, different, and the table"));
    m_print->setObjectName(u"compare.print"_s);
    m_toggle->setObjectName(u"compare.toggle"_s);
    m_tabs->setAccessibleName(tr("What to show below the pictures"));
    refreshTabs();
    connect(m_tabs, &SegmentRow::chosen, this, [this](const QString &id) { showTab(id); });
    connect(m_print, &QAbstractButton::clicked, this, &CompareLower::printAsked);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setOpen(!m_open); });
}

void CompareLower::refreshTabs()
{
    m_tabs->setChoices({{u"differences"_s, tr("The same / different"), tr("What the model says of these panes"), {}},
        {u"table"_s, tr("Table"),
            tr("Opioid, ketamine and naloxone in 26 rows")
                .replace(u"26"_s, locale().toString(m_session->pack().comparison.rows.size())),
            {}}});
    m_tabs->setChosen(m_tab);
}

void CompareLower::setLook(const Look &look)
{
    m_look = look;
    setColors(look.theme.color(u"surface"_s), look.theme.color(u"line"_s), 1);
    m_print->setLook(look);
    m_toggle->setLook(look);
    if (m_differences != nullptr) {
        m_differences->setLook(look);
    }
    if (m_table != nullptr) {
        m_table->setLook(look);
    }
}

int CompareLower::barHeight() const
{
    return std::max(m_tabs->sizeHint().height(), m_toggle->sizeHint().height()) + edge;
}

CompareDifferences *CompareLower::differences()
{
    if (m_differences == nullptr) {
        m_differences = new CompareDifferences(m_comparison, this);
        m_differences->setLook(m_look);
        connect(m_differences, &CompareDifferences::nodeAsked, this, &CompareLower::nodeAsked);
    }
    return m_differences;
}

ComparisonPanel *CompareLower::table()
{
    if (m_table == nullptr) {
        m_table = new ComparisonPanel(m_session, this);
        m_table->setLook(m_look);
    }
    return m_table;
}

void CompareLower::setOpen(bool open)
{
    if (open == m_open) {
        return;
    }
    m_open = open;
    m_toggle->setPicture(open ? u"down"_s : u"up"_s, open ? tr("Close this part") : tr("Open this part"));
    Q_EMIT openChanged();
    showContent();
}

void CompareLower::showTab(const QString &tab)
{
    m_tab = tab;
    m_tabs->setChosen(tab);
    if (m_open) {
        showContent();
    } else {
        setOpen(true);
    }
}

/// Made when it is first seen, so that the page opens quickly.
void CompareLower::showContent()
{
    if (m_look.artwork == nullptr || !isVisible()) {
        return;
    }
    const bool isTable = m_tab == "table"_L1;
    QWidget *shown = !m_open ? nullptr : isTable ? static_cast<QWidget *>(table()) : differences();
    for (QWidget *content : {static_cast<QWidget *>(m_differences), static_cast<QWidget *>(m_table)}) {
        if (content != nullptr && content != shown) {
            content->hide();
        }
    }
    if (shown == nullptr) {
        return;
    }
    const int top = barHeight();
    shown->setGeometry(edge, top, width() - 2 * edge, std::max(0, height() - top - edge / 2));
    shown->show();
    if (!isTable) {
        m_differences->refresh();
    }
}

void CompareLower::refresh()
{
    if (m_open && m_tab != "table"_L1) {
        showContent();
    }
}

void CompareLower::refreshAudience()
{
    refreshTabs();
    if (m_table != nullptr) {
        m_table->refreshAudience();
    }
    refresh();
}

void CompareLower::resizeEvent(QResizeEvent *)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int bar = barHeight();
    const int tabs = std::min(m_look.theme.px(widestTabs), width() / 2);
    const QSize button = m_toggle->sizeHint();
    const auto put = [&](QWidget *widget, int x, int wide, int high) {
        widget->setGeometry(mirrored ? width() - x - wide : x, (bar - high) / 2, wide, high);
    };
    put(m_tabs, edge, tabs, m_tabs->sizeHint().height());
    put(m_print, width() - edge - 2 * button.width() - 6, button.width(), button.height());
    put(m_toggle, width() - edge - button.width(), button.width(), button.height());
    showContent();
}

} // namespace relief::ui
