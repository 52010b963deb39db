// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drug_action_row.h"

#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/icon_button.h"
#include "ui/icon_label.h"
#include "ui/medicine_card.h"
#include "ui/pictures.h"
#include "ui/prose_text.h"
#include "ui/source_list.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Certainty;

namespace {

constexpr int glyphColumn = 30;
constexpr int glyphSize = 20;

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QString heading(const content::DrugAction &action)
{
    const QString group = groupWord(action.drug);
    const QString who = action.agent.isEmpty()
                            ? group
                            : DrugActionRow::tr("%1 (studied: %2)").arg(group, content::translated(action.agent));
    return action.effect == content::Effect::None ? DrugActionRow::tr("%1: no change here").arg(who) : who;
}

} // namespace

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Established:
        return DrugActionRow::tr("Well established");
    case Certainty::Hypothesis:
        return DrugActionRow::tr("Hypothesis");
    case Certainty::Contested:
        break;
    }
    return DrugActionRow::tr("Contested");
}

DrugActionRow::DrugActionRow(const session::Session &session, const content::DrugAction &action, const Look &look,
    std::vector<const content::Term *> *explained, QWidget *parent)
    : QWidget(parent)
{
    const content::Audience audience = session.snapshot().audience;
    const bool patient = audience == content::Audience::Patient;
    auto *column = plainColumn(this, 2);
    auto *who = new IconLabel(heading(action), glyphColumn, this);
    setRole(who, u"h3"_s);
    who->setPicture(symbol(look, symbolOf(action.drug), glyphSize, devicePixelRatioF()));
    column->addWidget(who);
    auto *result = new ProseText(this);
    result->setLook(look, theme::TextRole::Body);
    result->setProse(action.result.at(audience), patient ? &session.pack().glossary : nullptr, explained);
    column->addWidget(result);
    auto *sure = new ColumnLabel(tr("How sure: %1").arg(certaintyWord(action.certainty)), this);
    setRole(sure, u"small"_s);
    column->addWidget(sure);
    if (action.dispute) {
        column->addWidget(new DisputeCard(session, tr("For and against"), *action.dispute, look, explained, this));
    }
}

DisputeCard::DisputeCard(const session::Session &session, const QString &title, const content::Dispute &dispute,
    const Look &look, std::vector<const content::Term *> *explained, QWidget *parent)
    : QWidget(parent), m_session(session), m_dispute(dispute), m_look(look), m_explained(explained),
      m_column(plainColumn(this, 4))
{
    setObjectName(u"dispute"_s);
    auto *opener = new DisclosureButton(title, this);
    opener->setLook(look);
    opener->setToolTip(tr("What speaks for it, and what against it"));
    m_column->addWidget(opener);
    connect(opener, &QAbstractButton::toggled, this, &DisputeCard::open);
}

void DisputeCard::open(bool isOpen)
{
    if (m_sides == nullptr) {
        const content::Audience audience = m_session.snapshot().audience;
        m_sides = new QWidget(this);
        auto *column = plainColumn(m_sides, 4);
        const auto add = [&](const QString &title, const QString &text) {
            auto *name = new ColumnLabel(title, m_sides);
            setRole(name, u"smallest"_s);
            auto *words = new ProseText(m_sides);
            words->setLook(m_look, theme::TextRole::Body);
            words->setProse(
                text, audience == content::Audience::Patient ? &m_session.pack().glossary : nullptr, m_explained);
            column->addWidget(name);
            column->addWidget(words);
        };
        add(tr("For"), m_dispute.inFavor.at(audience));
        add(tr("Against"), m_dispute.against.at(audience));
        auto *sources = new SourceList(m_session.pack(), m_sides);
        sources->setReferences(m_dispute.references);
        sources->setLook(m_look);
        column->addWidget(sources);
        m_column->addWidget(m_sides);
    }
    m_sides->setVisible(isOpen);
}

} // namespace relief::ui
