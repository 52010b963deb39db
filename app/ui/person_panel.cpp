// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person_panel.h"

#include "ui/choice_box.h"
#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/medicine_card.h"
#include "ui/model_choice.h"
#include "ui/person_field.h"
#include "ui/wrap_button.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
namespace limits = session::person_limits;
using sim::Sex;

namespace {

constexpr double largestBeside = 1.3; ///< text scale with labels beside their fields
constexpr int warnColumn = 27;
constexpr int fieldShare = 3; ///< of 5 parts of a row

QString idOf(Sex sex)
{
    return sex == Sex::Female ? u"female"_s : u"male"_s;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 5);
}

} // namespace

PersonPanel::PersonPanel(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new DisclosureButton(tr("Person and models"), this)),
      m_brief(new ColumnLabel({}, this)), m_outside(new IconLabel({}, warnColumn, this)), m_body(new QWidget(this)),
      m_about(new ColumnLabel({}, m_body)),
      m_weight(new PersonField(tr("Weight"), tr("%1 kg"), limits::weightKg, m_body)),
      m_height(new PersonField(tr("Height"), tr("%1 cm"), limits::heightCm, m_body)),
      m_age(new PersonField(tr("Age"), tr("%1 years"), limits::ageYears, m_body)),
      m_sex(new ChoiceBox(tr("Sex"), m_body)),
      m_cyp2d6(new PersonField(tr("CYP2D6 activity"), u"%1"_s, limits::cyp2d6, m_body)),
      m_typical(new WrapButton(tr("Reset to a typical adult"), m_body))
{
    for (const content::MedicineGroup group : content::allGroups) {
        m_models.push_back(new ModelChoice(session, group, m_body));
    }
    build();
    connectFields();
    open(false);
}

void PersonPanel::build()
{
    setObjectName(u"person"_s);
    m_title->setObjectName(u"person.open"_s);
    m_title->setBold(true);
    m_title->setToolTip(tr("Show or hide for whom, and by which published models, levels are computed"));
    m_brief->setObjectName(u"person.brief"_s);
    m_about->setObjectName(u"person.about"_s);
    m_outside->setObjectName(u"person.outside"_s);
    setRole(m_brief, u"smallest"_s);
    setRole(m_outside, u"small"_s);
    setRole(m_about, u"small"_s);
    m_outside->hide();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(m_about);
    addRow(tr("Weight"), m_weight, u"person.weight"_s);
    addRow(tr("Height"), m_height, u"person.height"_s);
    addRow(tr("Age"), m_age, u"person.age"_s);
    addRow(tr("Sex"), m_sex, u"person.sex"_s);
    addRow(tr("CYP2D6"), m_cyp2d6, u"person.cyp2d6"_s);
    m_sex->setChoices(
        {{idOf(Sex::Female), tr("Female"), tr("Sex: female")}, {idOf(Sex::Male), tr("Male"), tr("Sex: male")}});
    m_cyp2d6->setWords({{0, tr("poor", "CYP2D6")}, {1, tr("reduced", "CYP2D6")}, {2, tr("normal", "CYP2D6")},
        {3, tr("ultrarapid", "CYP2D6")}});
    m_cyp2d6->setToolTip(
        tr("Activity score of the enzyme CYP2D6, which makes morphine from codeine: 0 poor, 1 reduced, "
           "2 normal, 3 ultrarapid"));
    setRole(m_typical, u"chip"_s);
    m_typical->setObjectName(u"person.typical"_s);
    m_typical->setAccessibleName(m_typical->words());
    body->addWidget(m_typical);
    for (ModelChoice *model : m_models) {
        body->addWidget(model);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_brief);
    column->addWidget(m_body);
    column->addWidget(m_outside);
}

void PersonPanel::addRow(const QString &label, QWidget *field, const QString &name)
{
    auto *row = new QWidget(m_body); // a widget: see MedicinesPanel::makeEndorphins
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(4, 0, 0, 0);
    auto *words = new ColumnLabel(label, row);
    setRole(words, u"small"_s);
    words->setBuddy(field);
    field->setObjectName(name);
    layout->addWidget(words, 5 - fieldShare);
    layout->addWidget(field, fieldShare);
    m_body->layout()->addWidget(row);
    m_rows.push_back({layout, field});
}

void PersonPanel::connectFields()
{
    for (const PersonField *field : {m_weight, m_height, m_age, m_cyp2d6}) {
        connect(field, &QDoubleSpinBox::valueChanged, this, &PersonPanel::changePerson);
    }
    connect(m_sex, &ChoiceBox::chosen, this, &PersonPanel::changePerson);
    connect(m_typical, &QAbstractButton::clicked, this, [this] { m_session->setPerson(sim::Person()); });
    connect(m_title, &QAbstractButton::clicked, this, &PersonPanel::open);
    connect(m_session, &session::Session::scenarioChanged, this, &PersonPanel::refresh);
    connect(m_session, &session::Session::audienceChanged, this, &PersonPanel::refresh);
}

void PersonPanel::changePerson()
{
    if (m_isRefreshing) {
        return;
    }
    sim::Person person = m_session->person();
    person.weight = {m_weight->value()};
    person.height = {m_height->value()};
    person.age = {m_age->value()};
    person.sex = m_sex->currentIndex() == 0 ? Sex::Female : Sex::Male;
    person.cyp2d6ActivityScore = m_cyp2d6->value();
    m_session->setPerson(person);
}

void PersonPanel::open(bool open)
{
    m_title->setChecked(open);
    m_body->setVisible(open);
    m_brief->setHidden(open);
    refresh();
}

void PersonPanel::setLook(const Look &look)
{
    const bool beside = look.theme.textScale() <= largestBeside;
    m_title->setLook(look);
    layout()->setSpacing(look.pick(4, 0));
    m_body->layout()->setSpacing(look.pick(8, 6));
    m_brief->setContentsMargins(4, 0, 0, 0);
    m_about->setContentsMargins(4, 0, 0, 0);
    m_outside->setContentsMargins(4 + warnColumn, 4, 0, 0);
    for (const Row &row : m_rows) {
        row.layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        row.layout->setSpacing(beside ? 6 : 2);
    }
    for (PersonField *field : {m_weight, m_height, m_age, m_cyp2d6}) {
        field->setLook(look);
    }
    for (ModelChoice *model : m_models) {
        model->setLook(look);
        model->setContentsMargins(4, look.pick(6, 3), 0, 0);
    }
    m_outside->setPicture(look.artwork->icon(u"warn"_s, look.theme.color(u"ink1"_s), 18, devicePixelRatioF()));
    refresh();
}

void PersonPanel::refresh()
{
    const bool patient = m_session->snapshot().audience == content::Audience::Patient;
    if (isHidden() != patient) {
        setHidden(patient);
    }
    if (patient) {
        return;
    }
    refreshFields(m_session->person());
    setTextIfNew(m_outside, m_session->outsideRange().join(u'\n'));
    if (m_body->isHidden()) {
        return;
    }
    for (ModelChoice *model : m_models) {
        model->refresh();
    }
}

void PersonPanel::refreshFields(const sim::Person &person)
{
    const QScopedValueRollback quiet(m_isRefreshing, true);
    m_weight->setValue(person.weight.value);
    m_height->setValue(person.height.value);
    m_age->setValue(person.age.value);
    m_sex->setChosen(idOf(person.sex));
    m_cyp2d6->setValue(person.cyp2d6ActivityScore);
    const bool fromFile = m_session->personIsFromFile();
    for (const Row &row : m_rows) {
        row.field->setEnabled(!fromFile);
    }
    m_typical->setEnabled(!fromFile && !(person == sim::Person()));
    if (m_body->isHidden()) {
        m_brief->setText(tr("%1 kg, %2 cm, %3 years")
                             .arg(number(person.weight.value), number(person.height.value), number(person.age.value)));
    }
    setTextIfNew(m_about, fromFile ? tr("The person of the file. Change a medicine to choose another.")
                                   : tr("A teaching example, not a patient. It is never stored."));
}

} // namespace relief::ui
