// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_place.h"

#include "ui/choice_box.h"
#include "ui/icon_button.h"

#include <QHBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 16;
constexpr int widestDiagram = 340;
constexpr int widestPreset = 420;

} // namespace

ComparePlace::ComparePlace(session::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new QLabel(tr("Compare"), this)), m_chevron(new QLabel(this)),
      m_diagram(new ChoiceBox(tr("Picture to compare in"), this)),
      m_preset(new ChoiceBox(tr("Comparison to begin with"), this))
{
    setAccessibleName(tr("Place"));
    m_diagram->setObjectName(u"compare.diagram"_s);
    m_preset->setObjectName(u"compare.preset"_s);
    setRole(m_name, u"body"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_chevron);
    row->addWidget(m_diagram, 4);
    row->addSpacing(8);
    row->addWidget(m_preset, 5);
    row->addStretch(1);
    connect(m_diagram, &ChoiceBox::chosen, this, &ComparePlace::diagramAsked);
    connect(m_preset, &ChoiceBox::chosen, this, [this](const QString &id) {
        if (!id.isEmpty()) {
            Q_EMIT presetAsked(id);
        }
    });
}

void ComparePlace::setLook(const Look &look)
{
    m_look = look;
    m_chevron->setPixmap(look.artwork->icon(layoutDirection() == Qt::RightToLeft ? u"left"_s : u"right"_s,
        look.theme.color(u"ink3"_s), chevronSize, devicePixelRatioF()));
    m_diagram->setMaximumWidth(look.theme.px(widestDiagram));
    m_preset->setMaximumWidth(look.theme.px(widestPreset));
}

void ComparePlace::refresh(const QString &preset)
{
    const content::Audience audience = m_session->snapshot().audience;
    QList<ChoiceBox::Choice> diagrams;
    for (const content::Diagram &diagram : m_session->pack().diagrams) {
        if (!diagram.isOfWords()) {
            const QString title = diagram.title.at(audience);
            diagrams.append({diagram.id, title, title});
        }
    }
    m_diagram->setChoices(diagrams);
    m_diagram->setChosen(m_session->snapshot().diagram->id);
    QList<ChoiceBox::Choice> presets{{{}, tr("Your own choice"), tr("Choose a comparison to begin with")}};
    for (const content::ComparisonPreset &one : m_session->pack().comparison.presets) {
        const QString title = one.title.at(audience);
        presets.append({one.id, title, title});
    }
    m_preset->setChoices(presets);
    m_preset->setChosen(preset);
}

} // namespace relief::ui
