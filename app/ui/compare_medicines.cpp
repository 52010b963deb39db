// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_medicines.h"

#include "ui/choice_box.h"
#include "ui/icon_button.h"
#include "ui/level_slider.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"
#include "ui/segment_row.h"
#include "ui/toggle_switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Level;
using content::MedicineGroup;

namespace {

constexpr std::array levels{Level::None, Level::Low, Level::Usual, Level::High};
constexpr int glyphSize = 22;
constexpr int designWidth = 380;

} // namespace

CompareMedicines::CompareMedicines(
    const session::Session &session, const session::PaneChoice &choice, const Look &look, QWidget *parent)
    : Pane(u"surface"_s, Qt::LeftEdge | Qt::RightEdge | Qt::TopEdge | Qt::BottomEdge, parent), m_session(session),
      m_choice(choice), m_look(look), m_column(new QVBoxLayout(this))
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"compare.medicines"_s);
    setAccessibleName(tr("Medicines of this pane"));
    setTheme(look.theme);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(8);
    addHeading(MedicineGroup::Opioid);
    addMedicine(MedicineGroup::Opioid);
    addHeading(MedicineGroup::Ketamine);
    addMedicine(MedicineGroup::Ketamine);
    addNaloxone();
}

void CompareMedicines::addHeading(MedicineGroup group, QWidget *beside)
{
    auto *row = new QHBoxLayout;
    auto *glyph = new QLabel(this);
    glyph->setPixmap(symbol(m_look, symbolOf(group), glyphSize, devicePixelRatioF()));
    auto *name = new QLabel(groupWord(group), this);
    setRole(name, u"h3"_s);
    row->addWidget(glyph);
    row->addWidget(name, 1);
    if (beside != nullptr) {
        row->addWidget(beside);
    }
    m_column->addLayout(row);
}

/// Which one, where there are several, and how much.
void CompareMedicines::addMedicine(MedicineGroup group)
{
    const std::vector<session::MedicineOption> options = m_session.medicinesOf(group);
    if (options.size() > 1) {
        auto *which = new ChoiceBox(tr("Which medicine: %1").arg(groupWord(group)), this);
        which->setObjectName(u"compare.medicine."_s + content::toString(group));
        QList<ChoiceBox::Choice> choices;
        for (const session::MedicineOption &option : options) {
            choices.append({option.id, option.name, option.name});
        }
        which->setChoices(choices);
        which->setChosen(m_choice.choice(group).medicine);
        m_column->addWidget(which);
        connect(which, &ChoiceBox::chosen, this, [this, group](const QString &id) {
            m_choice.choice(group).medicine = id;
            change();
        });
    }
    auto *much = new SegmentRow(this);
    much->setObjectName(u"compare.level."_s + content::toString(group));
    much->setAccessibleName(tr("How much: %1").arg(groupWord(group)));
    QList<SegmentRow::Choice> choices;
    for (const Level level : levels) {
        choices.append({QString::number(static_cast<int>(level)), levelWord(level), {}, {}});
    }
    much->setChoices(choices);
    much->setChosen(QString::number(static_cast<int>(m_choice.choice(group).level)));
    m_column->addWidget(much);
    m_column->addSpacing(8);
    connect(much, &SegmentRow::chosen, this, [this, group](const QString &id) {
        m_choice.choice(group).level = levels.at(id.toUInt());
        change();
    });
}

void CompareMedicines::addNaloxone()
{
    const bool weeks = m_session.clock() == session::Clock::Weeks;
    const double unit = weeks ? session::dayMin : 1;
    m_naloxone = new ToggleSwitch(tr("Naloxone in this pane"), this);
    m_naloxone->setObjectName(u"compare.naloxone"_s);
    m_naloxone->setTheme(m_look.theme);
    m_naloxone->setChecked(m_choice.choice(MedicineGroup::Naloxone).level != Level::None);
    addHeading(MedicineGroup::Naloxone, m_naloxone);
    m_time = new QSpinBox(this);
    m_time->setObjectName(u"compare.naloxoneAt"_s);
    m_time->setRange(0, static_cast<int>(m_session.spanMin() / unit));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setSingleStep(weeks ? 1 : 5);
    m_time->setPrefix(weeks ? tr("on day ") : tr("at ", "a number of minutes follows"));
    m_time->setSuffix(weeks ? QString() : tr(" min"));
    m_time->setValue(qRound(m_choice.naloxoneAtMin / unit));
    m_time->setEnabled(m_naloxone->isChecked());
    m_time->setAccessibleName(tr("When naloxone is given"));
    m_time->setToolTip(m_time->accessibleName());
    m_column->addWidget(m_time);
    connect(m_naloxone, &QAbstractButton::toggled, this, [this](bool on) {
        m_choice.choice(MedicineGroup::Naloxone).level = on ? Level::Usual : Level::None;
        m_time->setEnabled(on);
        change();
    });
    connect(m_time, &QSpinBox::valueChanged, this, [this, unit](int value) {
        m_choice.naloxoneAtMin = value * unit;
        change();
    });
}

void CompareMedicines::change()
{
    Q_EMIT chosen(m_choice);
}

void CompareMedicines::openBelow(const QWidget *button)
{
    const int wide = m_look.theme.px(designWidth);
    setFixedWidth(wide);
    adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    const QPoint corner = button->mapToGlobal(QPoint(button->width(), button->height() + 4));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? corner.x() - button->width() : corner.x() - wide;
    move(std::clamp(left, screen.left(), std::max(screen.left(), screen.right() - wide)),
        std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    QWidget::focusNextChild();
}

} // namespace relief::ui
