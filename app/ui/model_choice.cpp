// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_choice.h"

#include "ui/choice_box.h"
#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"

#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

ModelChoice::ModelChoice(session::Session *session, content::MedicineGroup group, QWidget *parent)
    : QWidget(parent), m_session(session), m_group(group), m_name(new ColumnLabel({}, this)),
      m_choice(new ChoiceBox(tr("%1: which published model").arg(groupWord(group)), this)),
      m_source(new ColumnLabel({}, this))
{
    setObjectName(u"model."_s + symbolOf(group));
    m_choice->setObjectName(u"modelChoice."_s + symbolOf(group));
    m_choice->setCut(Qt::ElideMiddle); // the medicine is the same in all, the paper at the end is not
    m_source->setObjectName(u"source"_s);
    setRole(m_name, u"small"_s);
    setRole(m_source, u"smallest"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_choice);
    column->addWidget(m_source);
    connect(m_choice, &ChoiceBox::chosen, this, [this](const QString &id) { m_session->chooseModel(m_group, id); });
}

void ModelChoice::setLook(const Look &look)
{
    layout()->setSpacing(look.pick(4, 3));
    refresh();
}

void ModelChoice::refresh()
{
    const std::vector<session::ModelOption> options = m_session->modelsOf(m_group);
    const auto used =
        std::find_if(options.begin(), options.end(), [](const session::ModelOption &option) { return option.chosen; });
    setHidden(used == options.end());
    if (used == options.end()) {
        return;
    }
    const content::Audience audience = m_session->snapshot().audience;
    const session::MedicineState &now = m_session->snapshot().medicine(m_group);
    const bool several = options.size() > 1;
    m_choice->setHidden(!several);
    setTextIfNew(m_name, several ? tr("Model of %1").arg(m_session->pack().medicine(now.medicine)->name.at(audience))
                                 : tr("Model: %1").arg(used->name));
    if (several) {
        QList<ChoiceBox::Choice> choices;
        for (const session::ModelOption &option : options) {
            const QString name = option.isDefault ? tr("%1, the usual one").arg(option.name) : option.name;
            choices.append({option.id, option.name, tr("%1. Source: %2").arg(name, option.source)});
        }
        m_choice->setChoices(choices);
        m_choice->setChosen(used->id);
    }
    m_choice->setAccessibleDescription(used->source);
    m_name->setToolTip(tr("Source: %1").arg(used->source));
    setTextIfNew(m_source, used->source);
}

} // namespace relief::ui
