// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handout_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

constexpr int usualPoints = 12;
constexpr std::array sizes{output::smallestHandoutPoints, usualPoints, 14, 16, 18, output::largestHandoutPoints};
constexpr int longestContact = 120;

template <class Control>
Control *named(Control *control, const QString &id, const QString &name)
{
    control->setObjectName(id);
    control->setAccessibleName(name);
    return control;
}

void addRow(QFormLayout *form, const QString &name, QWidget *control)
{
    auto *label = new QLabel(name, form->parentWidget());
    label->setBuddy(control);
    form->addRow(label, control);
}

} // namespace

HandoutOptions::HandoutOptions(const ExportOffer &offer, QWidget *parent)
    : QWidget(parent), m_level(named(new QComboBox(this), u"handout.level"_s, tr("Words for"))),
      m_points(named(new QComboBox(this), u"handout.points"_s, tr("Size of type"))),
      m_contact(named(new QLineEdit(offer.contact, this), u"handout.contact"_s, tr("Whom to call at the clinic"))),
      m_language(offer.language)
{
    m_level->addItem(tr("Patient"), static_cast<int>(Audience::Patient));
    m_level->addItem(tr("Nurse"), static_cast<int>(Audience::Nurse));
    m_level->addItem(tr("Classroom"), static_cast<int>(Audience::Classroom));
    for (const int points : sizes) {
        m_points->addItem(tr("%1 pt", "size of type").arg(points), points);
    }
    m_points->setCurrentIndex(m_points->findData(usualPoints));
    m_contact->setMaxLength(longestContact);
    m_contact->setPlaceholderText(tr("Printed on the page, kept nowhere"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, m_level->accessibleName(), m_level);
    addRow(form, m_points->accessibleName(), m_points);
    addRow(form, m_contact->accessibleName(), m_contact);
    const std::vector<content::Value> &values = offer.session->pack().decision.values;
    if (values.empty()) {
        return;
    }
    auto *box = new QGroupBox(tr("What matters to me, printed on the page"), this);
    auto *column = new QVBoxLayout(box);
    for (const content::Value &value : values) {
        const QString name = value.text.at(offer.session->snapshot().audience);
        auto *tick = named(new QCheckBox(name, box), u"handout.value."_s + value.id, name);
        tick->setChecked(offer.values.contains(value.id));
        column->addWidget(tick);
        m_values.emplace_back(value.id, tick);
    }
    form->addRow(box);
}

output::HandoutWishes HandoutOptions::wishes() const
{
    output::HandoutWishes wishes;
    wishes.audience = static_cast<Audience>(m_level->currentData().toInt());
    wishes.pointSize = m_points->currentData().toInt();
    wishes.contact = m_contact->text();
    wishes.language = m_language;
    wishes.direction = layoutDirection();
    wishes.date = QDate::currentDate();
    for (const auto &[id, tick] : m_values) {
        if (tick->isChecked()) {
            wishes.values << id;
        }
    }
    return wishes;
}

} // namespace relief::ui
