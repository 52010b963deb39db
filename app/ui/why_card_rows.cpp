// SPDX-License-Identifier: GPL-3.0-or-later
// The ways and reasons of an answer, one below the other.
#include "ui/disclosure_button.h"
#include "ui/medicine_card.h"
#include "ui/prose_text.h"
#include "ui/source_list.h"
#include "ui/why_card.h"
#include "ui/why_step_row.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using session::WhyNothing;
using session::WhyPath;

namespace {

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

void WhyCard::clear()
{
    for (const Section &section : m_sections) {
        for (QWidget *part : {static_cast<QWidget *>(section.opener), section.body}) {
            if (part != nullptr) {
                part->hide();
                m_ways->layout()->removeWidget(part);
                part->setObjectName({}); // the next one has its name
                part->deleteLater();     // its own click may have led here
            }
        }
    }
    m_sections.clear();
    m_rows.clear();
}

void WhyCard::rebuild()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    clear();
    for (size_t i = 0; i < m_why.paths.size(); ++i) {
        addPath(i);
    }
    // the reason that is said first has its sources first
    const bool leads = !m_why.nothing.empty() && m_why.summary == m_why.nothing.front().sentence;
    for (size_t i = 0; i < m_why.nothing.size(); ++i) {
        addNothing(m_why.nothing[i], leads ? static_cast<int>(i) : -1);
    }
    refreshWords();
    tellChain();
}

QString WhyCard::headingOf(const WhyPath &path) const
{
    return tr("%1: %2").arg(groupWord(path.cause), path.sentence);
}

void WhyCard::addPath(size_t index)
{
    const WhyPath &path = m_why.paths[index];
    Section section;
    section.opener = new DisclosureButton({}, m_ways);
    section.opener->setObjectName(u"why.path.%1"_s.arg(index));
    section.opener->setLook(m_look);
    section.opener->setChecked(static_cast<int>(index) == m_open);
    section.opener->setToolTip(tr("Show the steps of this way here and in the picture"));
    section.body = new QWidget(m_ways);
    auto *steps = plainColumn(section.body, 10);
    m_rows.emplace_back();
    for (size_t i = 0; i < path.steps.size(); ++i) {
        auto *row = new WhyStepRow(m_session->pack(), static_cast<int>(i) + 1, section.body);
        row->setLook(m_look);
        steps->addWidget(row);
        m_rows.back().push_back(row);
    }
    section.body->setHidden(static_cast<int>(index) != m_open);
    connect(section.opener, &QAbstractButton::clicked, this, [this, index] { open(index); });
    m_ways->layout()->addWidget(section.opener);
    m_ways->layout()->addWidget(section.body);
    m_sections.push_back(section);
}

void WhyCard::addNothing(const WhyNothing &nothing, int place)
{
    Section section;
    section.body = new QWidget(m_ways);
    auto *column = plainColumn(section.body, 3);
    auto *words = new ProseText(section.body);
    words->setObjectName(u"why.nothing"_s);
    words->setLook(m_look, theme::TextRole::Body);
    words->setProse(nothing.sentence);
    words->setHidden(m_why.summary == nothing.sentence); // said above
    column->addWidget(words);
    if (nothing.certainty) {
        auto *sure = new CertaintyMark(section.body);
        sure->setTheme(m_look.theme);
        sure->setCertainty(*nothing.certainty);
        column->addWidget(sure);
    }
    auto *sources = new SourceList(m_session->pack(), section.body);
    sources->setReferences(nothing.references, 1);
    sources->setLook(m_look);
    column->addWidget(sources);
    static_cast<QVBoxLayout *>(m_ways->layout())->insertWidget(place, section.body);
    m_sections.push_back(section);
}

} // namespace relief::ui
