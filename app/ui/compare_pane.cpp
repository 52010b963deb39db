// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_pane.h"

#include "scene/diagram_view.h"
#include "ui/change_tag.h"
#include "ui/compare_chart.h"
#include "ui/compare_medicines.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"
#include "ui/timeline_words.h"

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::MedicineGroup;

namespace {

constexpr int borderWidth = 2;
constexpr int inset = 14; ///< of words from the border
constexpr int gap = 8;
constexpr int lowestPicture = 230;

/// The number that a comparison is about: the first that the picture tells.
const content::Readout *mainReadout(const content::Diagram &diagram)
{
    return diagram.readouts.empty() ? nullptr : &diagram.readouts.front();
}

} // namespace

ComparePane::ComparePane(session::Comparison *comparison, size_t pane, theme::Artwork *artwork, QWidget *parent)
    : Card(parent), m_comparison(comparison), m_pane(pane), m_title(new QLabel(this)), m_when(new QLabel(this)),
      m_choose(new IconButton(u"down"_s, tr("Choose the medicines of this pane"), u"icon"_s, this)),
      m_remove(new IconButton(u"close"_s, tr("Remove this pane"), u"icon"_s, this)),
      m_view(new scene::DiagramView(artwork, this)), m_readout(new QLabel(this)), m_value(new QLabel(this)),
      m_chart(new CompareChart(this))
{
    setObjectName(u"compare.pane.%1"_s.arg(pane));
    for (QLabel *&glyph : m_glyphs) {
        glyph = new QLabel(this);
    }
    for (ChangeTag *&tag : m_tags) {
        tag = new ChangeTag(this);
        tag->hide();
    }
    m_choose->setObjectName(u"compare.choose"_s);
    m_remove->setObjectName(u"compare.remove"_s);
    m_view->setObjectName(u"compare.view"_s);
    m_value->setObjectName(u"compare.value"_s);
    m_title->setObjectName(u"compare.title"_s);
    setRole(m_title, u"h3"_s);
    setRole(m_when, u"small"_s);
    setRole(m_readout, u"small"_s);
    setRole(m_value, u"meter"_s);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    if (layoutDirection() == Qt::RightToLeft) {
        m_value->setAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    }
    connect(m_choose, &QAbstractButton::clicked, this, &ComparePane::openMedicines);
    connect(m_remove, &QAbstractButton::clicked, this, &ComparePane::removeAsked);
    connect(m_view, &scene::DiagramView::nodeSelected, this, &ComparePane::nodeSelected);
}

void ComparePane::setLook(const Look &look)
{
    m_look = look;
    m_choose->setLook(look);
    m_remove->setLook(look);
    m_view->setTheme(look.theme);
    m_chart->setLook(look);
    for (ChangeTag *tag : m_tags) {
        tag->setLook(look);
    }
    m_changes.clear();
    refreshPanes();
}

void ComparePane::setReducedMotion(bool reduced)
{
    m_view->setReducedMotion(reduced);
}

void ComparePane::openMedicines()
{
    auto *chooser = new CompareMedicines(m_comparison->session(), m_comparison->panes().at(m_pane), m_look, m_choose);
    connect(chooser, &CompareMedicines::chosen, this,
        [this](const session::PaneChoice &choice) { m_comparison->setPane(m_pane, choice); });
    chooser->openBelow(m_choose);
}

bool ComparePane::gives(MedicineGroup group) const
{
    return m_comparison->panes().at(m_pane).choice(group).level != content::Level::None;
}

/// The medicine's, of several the one given last; the shapes in the title say it without color.
QColor ComparePane::border() const
{
    for (const MedicineGroup group : {MedicineGroup::Naloxone, MedicineGroup::Ketamine, MedicineGroup::Opioid}) {
        if (gives(group)) {
            return m_look.theme.ink(symbolOf(group));
        }
    }
    return m_look.theme.color(u"ctrl"_s);
}

QString ComparePane::givenWhen() const
{
    const session::Clock clock = m_comparison->session().clock();
    QString words;
    for (const session::DoseMark &mark : m_comparison->doseMarks(m_pane)) {
        const QString time = briefTimeText(mark.startMin, clock);
        if (mark.group == MedicineGroup::Naloxone) {
            return tr("naloxone at %1").arg(time);
        }
        words = tr("given at %1").arg(time);
    }
    return words;
}

void ComparePane::refreshTitle()
{
    const int side = m_look.pick(26, 22);
    for (const MedicineGroup group : content::allGroups) {
        QLabel *glyph = m_glyphs.at(static_cast<size_t>(group));
        glyph->setVisible(gives(group));
        if (gives(group)) {
            glyph->setPixmap(symbol(m_look, symbolOf(group), side, devicePixelRatioF()));
        }
    }
    const QString title = m_comparison->title(m_pane);
    setAccessibleName(title);
    m_title->setText(title);
    m_title->setToolTip(title);
    m_when->setText(givenWhen());
    m_choose->setPicture(u"down"_s, tr("Choose the medicines: %1").arg(title));
    m_remove->setPicture(u"close"_s, tr("Remove the pane: %1").arg(title));
    m_remove->setVisible(m_comparison->panes().size() > session::Comparison::fewestPanes);
    m_view->setAccessibleName(title);
    setColors(m_look.theme.color(u"surface"_s), border(), borderWidth);
}

void ComparePane::refreshCurve()
{
    const session::Snapshot &now = m_comparison->snapshot(m_pane);
    const content::Readout *readout = mainReadout(*now.diagram);
    const double span = m_comparison->session().spanMin();
    if (readout == nullptr) {
        return;
    }
    const std::vector<session::Curve> &curves = m_comparison->curves(m_pane);
    const auto curve =
        std::find_if(curves.begin(), curves.end(), [&](const session::Curve &one) { return one.id == readout->id; });
    if (curve != curves.end()) {
        m_chart->setCurve(readout->color, *curve, span);
    }
    m_chart->setMarks(m_comparison->doseMarks(m_pane));
    m_chart->chart()->setAccessibleName(tr("%1 over time").arg(readout->label.at(now.audience)));
    m_view->setMeterHidden(readout->id); // its number stands below
    m_readout->setText(readout->label.at(now.audience));
    m_value->setAccessibleName(m_readout->text());
    const bool plots = now.diagram->form == content::Form::TimeCourse;
    m_view->setCurves(plots ? scene::plotCurves(curves, m_comparison->doseMarks(m_pane)) : scene::PlotCurves());
}

void ComparePane::refreshPanes()
{
    if (m_look.artwork == nullptr || m_pane >= m_comparison->panes().size()) {
        return;
    }
    refreshTitle();
    refreshCurve();
    refreshSnapshot();
    layOut();
}

void ComparePane::refreshSnapshot()
{
    if (m_look.artwork == nullptr || m_pane >= m_comparison->panes().size()) {
        return;
    }
    const session::Snapshot &now = m_comparison->snapshot(m_pane);
    m_view->show(now);
    const content::Readout *readout = mainReadout(*now.diagram);
    const session::ReadoutValue *value = readout != nullptr ? now.readout(readout->id) : nullptr;
    setTextIfNew(m_value, value != nullptr ? value->text : QString());
    m_chart->setNow(now.minutes, m_value->text());
    refreshTags();
}

/// A tag is laid out anew only when its words are.
void ComparePane::refreshTags()
{
    std::vector<session::Change> changes = m_comparison->snapshot(m_pane).changes;
    changes.resize(std::min(changes.size(), mostTags));
    for (session::Change &change : changes) {
        change.node = -1; // no "Why?" beside them: there is room for the words only
        change.size = 0;
    }
    if (changes == m_changes) {
        return;
    }
    m_changes = std::move(changes);
    for (size_t i = 0; i < m_changes.size(); ++i) {
        m_tags.at(i)->setChange(m_changes[i]);
    }
    layOut();
}

void ComparePane::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ComparePane::layOut()
{
    if (m_look.artwork == nullptr || !testAttribute(Qt::WA_Resized)) {
        return;
    }
    const theme::Theme &theme = m_look.theme;
    const QRect inside = rect().adjusted(borderWidth, borderWidth, -borderWidth, -borderWidth);
    const int title = std::max(m_look.pick(50, 40), theme.px(36) + 4);
    const int number = QFontMetrics(theme.font(theme::TextRole::Meter)).height() + m_look.pick(6, 2);
    const int tags = QFontMetrics(theme.font(theme::TextRole::Small)).height() + m_look.pick(22, 18);
    const int chart = m_look.pick(62, 40);
    const bool low = inside.height() - title - number - chart - tags < lowestPicture; // it comes before all else
    const int below = number + (low ? 4 : chart + tags);
    const int lowest = inside.bottom() + 1;
    layOutTitle(QRect(inside.left(), inside.top(), inside.width(), title));
    m_view->setGeometry(inside.left(), inside.top() + title, inside.width(), inside.height() - title - below - 4);
    const QRect words(inside.left() + inset, lowest - below, inside.width() - 2 * inset, number);
    const int value = m_value->sizeHint().width() + 24;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_readout->setGeometry(words.adjusted(mirrored ? value : 0, 0, mirrored ? 0 : -value, 0));
    m_value->setGeometry(mirrored ? words.left() : words.right() + 1 - value, words.top(), value, number);
    m_chart->setHidden(low);
    m_chart->setGeometry(words.left() - 8, lowest - chart - tags, words.width() + 16, chart);
    layOutTags(low ? QRect() : QRect(words.left(), lowest - tags, words.width(), tags));
}

void ComparePane::layOutTitle(const QRect &row)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = inset;
    const auto put = [&](QWidget *widget, int wide) {
        const int left = mirrored ? row.right() + 1 - x - wide : row.left() + x;
        widget->setGeometry(left, row.top(), wide, row.height());
        x += wide + gap;
    };
    for (QLabel *glyph : m_glyphs) {
        if (!glyph->isHidden()) {
            put(glyph, glyph->sizeHint().width());
        }
    }
    const int side = m_choose->sizeHint().width();
    const int buttons = side + (m_remove->isHidden() ? 0 : side) + 10;
    const int room = row.width() - x - buttons;
    const int title = std::min(m_title->sizeHint().width(), room);
    put(m_title, title);
    m_when->setVisible(room - title - gap >= m_when->sizeHint().width());
    put(m_when, m_when->sizeHint().width());
    int right = 6;
    for (IconButton *button : {m_remove, m_choose}) {
        if (!button->isHidden()) {
            const int left = mirrored ? row.left() + right : row.right() + 1 - right - side;
            button->setGeometry(left, row.top() + (row.height() - side) / 2, side, side);
            right += side;
        }
    }
}

/// As many as there is room for, the most important first.
void ComparePane::layOutTags(const QRect &row)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = 0;
    for (size_t i = 0; i < m_tags.size(); ++i) {
        ChangeTag *tag = m_tags.at(i);
        const int wide = i < m_changes.size() ? tag->sizeHint().width() : 0;
        const bool fits = i < m_changes.size() && x + wide <= row.width();
        tag->setVisible(fits);
        if (fits) {
            const int high = std::min(row.height() - 6, tag->sizeHint().height());
            tag->setGeometry(mirrored ? row.right() + 1 - x - wide : row.left() + x, row.top() + 2, wide, high);
            x += wide + gap;
        }
    }
}

} // namespace relief::ui
