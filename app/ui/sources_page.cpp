// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources_page.h"

#include "theme/stylesheet.h"
#include "ui/audience_row.h"
#include "ui/header_bar.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/result_delegate.h"
#include "ui/result_list.h"
#include "ui/scroll_column.h"
#include "ui/segment_row.h"
#include "ui/source_detail.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using Kind = Destination::Kind;

namespace {

constexpr int widestRow = 480;
constexpr int widestColumn = 880; ///< longer lines are hard to follow

struct TabName {
    SourceTab tab;
    QStringView id;
    Kind kind;
};
constexpr std::array tabNames{TabName{SourceTab::References, u"references", Kind::Reference},
    TabName{SourceTab::Statements, u"statements", Kind::Statement},
    TabName{SourceTab::Differences, u"differences", Kind::Statement}, TabName{SourceTab::Terms, u"terms", Kind::Term}};

const TabName &nameOf(SourceTab tab)
{
    return *std::find_if(tabNames.begin(), tabNames.end(), [tab](const TabName &name) { return name.tab == tab; });
}

} // namespace

SourcesPage::SourcesPage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_place(new QLabel(tr("Sources"), this)),
      m_header(new HeaderBar(m_place, this)), m_side(new Pane(u"surface"_s, Qt::RightEdge, this)),
      m_tabs(new SegmentRow(m_side)), m_field(new QLineEdit(m_side)), m_filter(new QComboBox(m_side)),
      m_count(new QLabel(m_side)), m_list(new ResultList(m_side)), m_main(new QWidget(this)),
      m_audience(new SegmentRow(m_main)), m_scroll(new ScrollColumn(m_main))
{
    setObjectName(u"sources"_s);
    setRole(m_place, u"h3"_s);
    buildList();
    buildDetail();
    setTabs();
    setFocusProxy(m_field);
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_session, &session::Session::audienceChanged, this, &SourcesPage::audienceChanged);
    if (const auto *before = pageBefore<SourcesPage>(parts)) {
        m_tab = before->m_tab;
        m_shown = before->m_shown;
        m_typedBefore = before->m_field->text();
        m_filterBefore = before->m_filter->currentIndex();
    }
}

void SourcesPage::resume()
{
    const QString shown = m_shown;
    m_filter->setCurrentIndex(std::max(0, m_filterBefore));
    m_field->setText(m_typedBefore);
    fillList();
    showEntry(shown);
}

void SourcesPage::buildList()
{
    m_side->setObjectName(u"sources.side"_s);
    m_side->setAccessibleName(tr("List"));
    m_tabs->setAccessibleName(tr("What to list"));
    m_field->setObjectName(u"sources.field"_s);
    m_field->setAccessibleName(tr("Search this list"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_field->setToolTip(tr("Shows only what has all the words you type (/)"));
    m_filter->setObjectName(u"sources.filter"_s);
    m_filter->setAccessibleName(tr("Show only"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setObjectName(u"sources.list"_s);
    m_list->setAccessibleName(tr("List"));
    setRole(m_count, u"small"_s);
    m_count->setObjectName(u"sources.count"_s);
    m_count->setWordWrap(true);
    auto *column = new QVBoxLayout(m_side);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_field),
             static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_count)}) {
        column->addWidget(part);
    }
    column->addWidget(m_list, 1);
    connect(m_tabs, &SegmentRow::chosen, this, [this](const QString &id) {
        const auto *found =
            std::find_if(tabNames.begin(), tabNames.end(), [&id](const TabName &name) { return name.id == id; });
        openTab(found->tab);
    });
    connect(m_field, &QLineEdit::textChanged, this, &SourcesPage::fillList);
    connect(m_filter, &QComboBox::activated, this, &SourcesPage::fillList);
    connect(m_list, &ResultList::rowChosen, this, &SourcesPage::showEntry);
}

void SourcesPage::buildDetail()
{
    m_main->setObjectName(u"sources.detail"_s);
    m_main->setAccessibleName(tr("In full"));
    auto *column = new QVBoxLayout(m_main);
    auto *row = new QHBoxLayout;
    row->addWidget(m_audience, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    new QVBoxLayout(m_scroll->column());
    connectAudience(m_audience, m_session);
}

void SourcesPage::setTabs()
{
    const auto id = [](SourceTab tab) { return nameOf(tab).id.toString(); };
    m_tabs->setChoices({{id(SourceTab::References), tr("Sources"), tr("Studies, reviews and guidelines"), {}},
        {id(SourceTab::Statements), tr("Statements"), tr("All that the program says, with its grade"), {}},
        {id(SourceTab::Differences), tr("We differ"), tr("Where we differ from the source article"), {}},
        {id(SourceTab::Terms), tr("Words"), tr("Words explained"), {}}});
}

void SourcesPage::setLook(const Look &look)
{
    m_look = look;
    m_header->setLook(look);
    m_side->setTheme(look.theme);
    m_list->setLook(look);
    m_field->setPalette(theme::applicationPalette(look.theme)); // the style sheet leaves its words to the palette
    const int edge = look.pick(20, 12);
    m_side->layout()->setContentsMargins(edge, look.pick(16, 10), edge, look.pick(16, 10));
    m_main->layout()->setContentsMargins(look.pick(40, 20), look.pick(20, 12), look.pick(40, 20), 0);
    m_main->layout()->setSpacing(look.pick(18, 10));
    m_scroll->column()->layout()->setContentsMargins(0, 0, 8, 20);
    m_audience->setMaximumWidth(look.theme.px(widestRow));
    m_scroll->column()->setMaximumWidth(look.theme.px(widestColumn));
    m_tabs->setPictures(look, false);
    refreshAudience();
    update();
}

void SourcesPage::setReducedMotion(bool reduced)
{
    m_header->setReducedMotion(reduced);
}

void SourcesPage::addCommands(CommandRegistry *registry)
{
    registry->add({u"sources.search"_s, tr("Sources"), tr("Search the list"), {Qt::Key_Slash}, Command::Reach::IfUnused,
        [this] { m_field->setFocus(Qt::ShortcutFocusReason); }, {}});
}

std::vector<QWidget *> SourcesPage::areas() const
{
    return {m_header, m_side, m_main};
}

/// Nothing is made anew for a page that is not seen; it catches up when it is.
void SourcesPage::audienceChanged()
{
    m_stale = !isVisible();
    if (!m_stale) {
        refreshAudience();
    }
}

void SourcesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        refreshAudience();
    }
}

void SourcesPage::refreshAudience()
{
    m_stale = false;
    setAudienceRow(m_audience, m_session->snapshot().audience, m_look);
    const QString shown = m_shown;
    m_entries = entriesOf(m_session->pack(), m_tab, m_session->snapshot().audience);
    m_tabs->setChosen(nameOf(m_tab).id.toString());
    m_shown.clear();
    fillFilters();
    fillList();
    showEntry(shown.isEmpty() ? m_shown : shown);
}

void SourcesPage::openTab(SourceTab tab)
{
    m_tab = tab;
    m_shown.clear();
    m_field->clear();
    m_filter->setCurrentIndex(0);
    refreshAudience();
}

void SourcesPage::fillFilters()
{
    const QString chosen = m_filter->currentIndex() > 0 ? m_filter->currentText() : QString();
    m_filter->clear();
    m_filter->addItem(m_tab == SourceTab::References    ? tr("All kinds of study")
                      : m_tab == SourceTab::Statements  ? tr("All grades")
                      : m_tab == SourceTab::Differences ? tr("All verdicts")
                                                        : tr("All"));
    m_filter->addItems(filtersOf(m_entries, m_tab));
    m_filter->setCurrentIndex(std::max(0, m_filter->findText(chosen)));
    m_filter->setVisible(m_filter->count() > 1);
}

void SourcesPage::fillList()
{
    const QString filter = m_filter->currentIndex() > 0 ? m_filter->currentText() : QString();
    m_list->clear();
    int count = 0;
    for (const SourceEntry &entry : m_entries) {
        if (!isShown(entry, m_field->text(), filter)) {
            continue;
        }
        ++count;
        QListWidgetItem *item = m_list->addRow(entry.id, entry.title, entry.mark);
        item->setData(ResultDelegate::SecondLine, entry.second);
        item->setData(Qt::AccessibleTextRole,
            QStringList{entry.title, entry.second, entry.mark}.filter(QRegularExpression(u"."_s)).join(u", "_s));
    }
    m_count->setText(count == 0
                         ? tr("Nothing here has all these words. Try fewer, or press Ctrl+K to search everywhere.")
                         : tr("%n in the list", nullptr, count));
    if (m_shown.isEmpty() && count > 0) {
        m_list->setCurrentRow(0);
    }
}

void SourcesPage::showEntry(const QString &id)
{
    if (id.isEmpty() || m_look.artwork == nullptr) {
        return;
    }
    m_shown = id;
    m_list->chooseQuietly(id);
    if (m_detail != nullptr) {
        m_detail->hide();
        m_detail->deleteLater(); // one of its links may be what was pressed
    }
    m_detail = new SourceDetail(*m_session, {nameOf(m_tab).kind, id, {}}, m_look, m_scroll->column());
    m_scroll->column()->layout()->addWidget(m_detail);
    m_scroll->verticalScrollBar()->setValue(0);
    connect(m_detail, &SourceDetail::destinationAsked, this, &Page::destinationAsked);
}

void SourcesPage::go(const Destination &destination)
{
    if (destination.id.isEmpty()) {
        return;
    }
    const auto *found = std::find_if(tabNames.begin(), tabNames.end(),
        [&destination](const TabName &name) { return name.kind == destination.kind; });
    if (found == tabNames.end()) {
        return;
    }
    openTab(found->tab);
    showEntry(destination.id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SourcesPage::resizeEvent(QResizeEvent *)
{
    const int top = m_header->height();
    const int least = std::min(m_look.theme.px(320), width() / 2); // four tabs of large words side by side
    const int side = std::clamp(width() * 27 / 100, least, std::max(least, 520));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_header->setGeometry(0, 0, width(), top);
    m_side->setGeometry(mirrored ? width() - side : 0, top, side, height() - top);
    m_main->setGeometry(mirrored ? 0 : side, top, width() - side, height() - top);
}

void SourcesPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

} // namespace relief::ui
