// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment_part.h"

#include "ui/column_label.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/predict_sheet.h"
#include "ui/prose_text.h"
#include "ui/wrap_button.h"

#include <utility>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardSide = 12;
constexpr int cardTop = 8;

} // namespace

ExperimentPart::ExperimentPart(session::Session *session, session::ExperimentRun *run, Look look, QWidget *parent)
    : QWidget(parent), m_session(session), m_run(run), m_look(std::move(look)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_look.pick(10, 7));
}

QLabel *ExperimentPart::addText(const QString &text, const QString &role)
{
    auto *label = new ColumnLabel(text, this);
    setRole(label, role);
    m_column->addWidget(label);
    return label;
}

void ExperimentPart::addProse(const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    auto *prose = new ProseText(this);
    const bool patient = audience() == content::Audience::Patient;
    prose->setLook(m_look, patient && !m_look.compact ? theme::TextRole::PatientBody : theme::TextRole::Body);
    prose->setProse(text, patient ? &m_session->pack().glossary : nullptr, &m_explained);
    m_column->addWidget(prose);
}

void ExperimentPart::addGuess()
{
    if (const std::optional<int> guess = m_run->guessed()) {
        const content::Prediction &prediction = experiment().predictions.at(static_cast<size_t>(*guess));
        auto *card = new Card(this);
        card->setColors(m_look.theme.color(u"accentSoft"_s), m_look.theme.color(u"accentSoft"_s), 1);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(cardSide, cardTop, cardSide, cardTop);
        auto *label = new ColumnLabel(tr("You thought: “%1” (%2)", "a prediction, how sure")
                                          .arg(prediction.text.at(audience()), surenessWord(m_run->sureness())),
            card);
        label->setObjectName(u"experiment.thought"_s);
        setRole(label, u"body"_s);
        inside->addWidget(label);
        m_column->addWidget(card);
    }
}

void ExperimentPart::addNotes()
{
    for (const QString &note : m_session->snapshot().notes) {
        addText(note, u"small"_s);
    }
}

WrapButton *ExperimentPart::addButton(const QString &text, const QString &id, const QString &role)
{
    auto *button = new WrapButton(text, this);
    button->setObjectName(id);
    button->setAccessibleName(text);
    QSizePolicy wide(QSizePolicy::Expanding, QSizePolicy::Fixed);
    wide.setHeightForWidth(true);
    button->setSizePolicy(wide);
    if (!role.isEmpty()) {
        setRole(button, role);
    }
    m_column->addWidget(button);
    return button;
}

} // namespace relief::ui
