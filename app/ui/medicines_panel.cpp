// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines_panel.h"

#include "ui/clock_switch.h"
#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/effects_dialog.h"
#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/key_rows.h"
#include "ui/medicine_card.h"
#include "ui/naloxone_card.h"
#include "ui/person_panel.h"
#include "ui/pictures.h"
#include "ui/scroll_column.h"
#include "ui/toggle_switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::MedicineGroup;

namespace {

constexpr int keyColumn = 34;
constexpr int keyIndent = 4;
constexpr double largestInOneRow = 1.6; ///< text scale
constexpr int resetAir = 106;           ///< the effects button; icon, padding and gaps of the reset button
constexpr int keyColumnCompact = 29;
constexpr int footerColumn = 27;

} // namespace

MedicinesPanel::MedicinesPanel(session::Session *session, QWidget *parent)
    : Pane(u"bg"_s, Qt::RightEdge, parent), m_session(session), m_title(new QLabel(tr("Medicines"), this)),
      m_effects(new IconButton(u"info"_s, tr("Effects and risks of these medicines"), u"icon"_s, this)),
      m_reset(new QPushButton(tr("Reset"), this)), m_scroll(new ScrollColumn(this)), m_column(m_scroll->column()),
      m_clock(new ClockSwitch(session, m_column)), m_opioid(new MedicineCard(session, MedicineGroup::Opioid, m_column)),
      m_ketamine(new MedicineCard(session, MedicineGroup::Ketamine, m_column)),
      m_naloxone(new NaloxoneCard(session, m_column)), m_endorphinGlyph(new QLabel(m_column)),
      m_endorphinName(new ColumnLabel(tr("Body’s own endorphins"), m_column)),
      m_endorphins(new ToggleSwitch(tr("Body’s own endorphins on or off"), m_column)),
      m_person(new PersonPanel(session, m_column)), m_keyTitle(new DisclosureButton(tr("Picture key"), m_column)),
      m_key(new QWidget(m_column)),
      m_footer(new IconLabel(tr("Teaching model. Not for choosing doses."), footerColumn, this))
{
    setObjectName(u"medicines"_s);
    setAccessibleName(m_title->text());
    m_endorphins->setObjectName(u"switch.endorphins"_s);
    m_footer->setObjectName(u"teachingModel"_s);
    m_effects->setObjectName(u"effects.open"_s);
    build();
    connect(m_reset, &QAbstractButton::clicked, m_session, &session::Session::resetMedicines);
    connect(m_effects, &QAbstractButton::clicked, this, &MedicinesPanel::openEffects);
    connect(m_keyTitle, &QAbstractButton::clicked, this, [this](bool open) {
        m_keyFits = false;
        m_key->setVisible(open);
    });
    connect(m_endorphins, &QAbstractButton::clicked, m_session, &session::Session::setEndorphins);
}

void MedicinesPanel::build()
{
    m_title->setWordWrap(true);
    setRole(m_title, u"h2"_s);
    m_keyTitle->setBold(true);
    m_keyTitle->setChecked(true);
    m_keyTitle->setToolTip(tr("Show or hide what the symbols mean"));
    setRole(m_footer, u"smallest"_s);
    auto *cards = new QVBoxLayout(m_column);
    cards->addWidget(m_clock);
    cards->addWidget(m_opioid);
    cards->addWidget(m_ketamine);
    cards->addWidget(m_naloxone);
    cards->addWidget(makeEndorphins());
    cards->addWidget(m_person);
    cards->addWidget(m_keyTitle);
    cards->addWidget(m_key);
    cards->addStretch(1);
    auto *rows = new QVBoxLayout(m_key);
    rows->setContentsMargins(keyIndent, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->setContentsMargins(0, 0, 1, 0);
    all->addLayout(makeHead());
    all->addWidget(m_scroll, 1);
    all->addWidget(m_footer);
}

QLayout *MedicinesPanel::makeHead()
{
    setRole(m_reset, u"quiet"_s);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setAccessibleName(tr("Reset medicines"));
    m_reset->setToolTip(tr("No medicine, as at the start (Ctrl+R)"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_effects);
    head->addWidget(m_reset);
    return head;
}

QWidget *MedicinesPanel::makeEndorphins()
{
    setRole(m_endorphinName, u"h3"_s);
    m_endorphinName->setWordWrap(true);
    // A widget, not a bare layout: a scroll area measures its content before layouts inside layouts are told of
    // changes.
    auto *row = new QWidget(m_column);
    m_endorphinRow = new QBoxLayout(QBoxLayout::LeftToRight, row);
    m_endorphinRow->setContentsMargins(4, 0, 0, 0);
    m_endorphinRow->setSpacing(6);
    m_endorphinRow->addWidget(m_endorphinGlyph);
    m_endorphinRow->addWidget(m_endorphinName, 1);
    m_endorphinRow->addWidget(m_endorphins);
    return row;
}

void MedicinesPanel::setLook(const Look &look)
{
    m_look = look;
    setTheme(look.theme);
    const int side = look.pick(16, 12);
    layout()->itemAt(0)->layout()->setContentsMargins(side, look.pick(12, 6), side - 4, look.pick(4, 0));
    m_column->layout()->setContentsMargins(side, 4, side, 4);
    m_column->layout()->setSpacing(look.pick(12, 7));
    m_footer->setContentsMargins(side + footerColumn, 8, side, look.pick(14, 10));
    m_key->layout()->setSpacing(look.pick(7, 2));
    const double ratio = devicePixelRatioF();
    setLeadingIcon(m_reset, look, u"restart"_s, look.theme.color(u"ink2"_s), 17);
    m_endorphinGlyph->setPixmap(symbol(look, u"endorphin"_s, look.pick(30, 26), ratio));
    m_endorphins->setTheme(look.theme);
    const bool large = look.theme.textScale() > largestInOneRow;
    m_endorphinGlyph->setHidden(large);
    m_endorphinRow->setStretchFactor(m_endorphinName, large ? 0 : 1);
    m_endorphinRow->setDirection(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_footer->setPicture(look.artwork->icon(u"info"_s, look.theme.color(u"ink2"_s), 18, ratio));
    m_effects->setLook(look);
    m_clock->setLook(look);
    m_opioid->setLook(look);
    m_ketamine->setLook(look);
    m_naloxone->setLook(look);
    m_person->setLook(look);
    m_keyTitle->setLook(look);
    fitReset();
    rebuildKey();
    refresh();
}

void MedicinesPanel::refresh()
{
    m_clock->refresh();
    m_opioid->refresh();
    m_ketamine->refresh();
    m_naloxone->refresh();
    m_endorphins->setChecked(m_session->snapshot().endorphins);
    fitKey();
}

void MedicinesPanel::openEffects()
{
    auto *dialog = new EffectsDialog(*m_session, m_look, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MedicinesPanel::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitReset();
    fitKey();
}

/// The word goes where title and button do not fit side by side; tooltip and accessible name stay.
void MedicinesPanel::fitReset()
{
    const int room = width() - 2 * m_look.pick(16, 12) - resetAir;
    const int title = QFontMetrics(m_look.theme.font(theme::TextRole::Heading2)).horizontalAdvance(m_title->text());
    const int word = QFontMetrics(m_look.theme.font(theme::TextRole::Body)).horizontalAdvance(tr("Reset"));
    m_reset->setText(title + word <= room ? tr("Reset") : QString());
}

/// On a small screen the cards go first: the key closes where it would make the panel scroll, and opens again.
void MedicinesPanel::fitKey()
{
    if (!testAttribute(Qt::WA_Resized) || m_keyRows.empty() || !m_keyFits) {
        return;
    }
    const QMargins around = m_column->layout()->contentsMargins();
    const int words = m_scroll->viewport()->width() - around.left() - around.right() - keyIndent;
    int key = m_column->layout()->spacing();
    for (const IconLabel *row : m_keyRows) {
        key += std::max(row->heightForWidth(words), row->minimumHeight()) + m_key->layout()->spacing();
    }
    const int all = m_column->layout()->minimumHeightForWidth(m_scroll->viewport()->width());
    const int cards = all - (m_key->isHidden() ? 0 : key);
    const bool fits = cards + key <= m_scroll->viewport()->height();
    if (m_key->isHidden() == fits) {
        m_key->setVisible(fits);
        m_keyTitle->setChecked(fits);
    }
}

void MedicinesPanel::rebuildKey()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    const KeySizes sizes{m_look.pick(keyColumn, keyColumnCompact), m_look.pick(23, 21),
        m_look.compact ? u"small"_s : u"body"_s, m_look.pick(24, 21)};
    qDeleteAll(m_keyRows);
    m_keyRows = makeKeyRows(m_session->snapshot(), m_look, sizes, m_key);
    for (IconLabel *row : m_keyRows) {
        m_key->layout()->addWidget(row);
    }
    m_keyTitle->setHidden(m_keyRows.empty());
}

void MedicinesPanel::focusCard(content::MedicineGroup group)
{
    const QStringList names = group == content::MedicineGroup::Naloxone
                                  ? QStringList{u"give"_s, u"takeBack"_s}
                                  : QStringList{u"level."_s + content::toString(group)};
    for (const QString &name : names) {
        auto *control = findChild<QWidget *>(name);
        if (control != nullptr && control->isVisibleTo(this)) {
            control->setFocus(Qt::TabFocusReason); // with its ring
            return;
        }
    }
}

} // namespace relief::ui
