// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_detail.h"

#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/evidence_chip.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/policy_locks.h"
#include "ui/prose_text.h"
#include "ui/source_entries.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;
using Kind = Destination::Kind;

namespace {

template <class T>
const T *itemOf(const std::vector<T> &items, const QString &id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&id](const T &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

bool says(const content::Diagram &diagram, const QString &statement)
{
    return diagram.related.contains(statement)
           || std::any_of(diagram.explanations.begin(), diagram.explanations.end(),
               [&statement](const content::Explanation &one) { return one.statements.contains(statement); });
}

} // namespace

SourceDetail::SourceDetail(const session::Session &session, const Destination &what, const Look &look, QWidget *parent)
    : QWidget(parent), m_pack(session.pack()), m_audience(session.snapshot().audience), m_look(look),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"detail"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.pick(10, 8));
    if (what.kind == Kind::Reference) {
        if (const content::Reference *reference = m_pack.reference(what.id)) {
            showReference(*reference);
        }
    } else if (what.kind == Kind::Statement) {
        if (const content::Statement *statement = m_pack.statement(what.id)) {
            showStatement(*statement);
        }
    } else if (const content::Term *term = itemOf(m_pack.glossary, what.id)) {
        showTerm(*term);
    }
    m_column->addStretch(1);
}

QLabel *SourceDetail::addText(const QString &text, const QString &role)
{
    auto *label = new ColumnLabel(text, this);
    setRole(label, role);
    m_column->addWidget(label);
    return label;
}

void SourceDetail::addHeading(const QString &text)
{
    auto *line = new Divider(this);
    line->setTheme(m_look.theme);
    m_column->addSpacing(6);
    m_column->addWidget(line);
    addText(text, u"h3"_s);
}

void SourceDetail::addProse(const QString &text, bool large)
{
    auto *prose = new ProseText(this);
    prose->setLook(m_look, large ? theme::TextRole::PatientBody : theme::TextRole::Body);
    prose->setProse(text, m_audience == Audience::Patient ? &m_pack.glossary : nullptr, &m_explained);
    m_column->addWidget(prose);
}

void SourceDetail::addLink(const QString &text, const Destination &to)
{
    auto *link = new DisclosureButton(text, this);
    link->setCheckable(false);
    link->setObjectName(u"link."_s + to.id);
    link->setLook(m_look);
    m_column->addWidget(link);
    hideUnlessShown(link, to);
    connect(link, &QAbstractButton::clicked, this, [this, to] { Q_EMIT destinationAsked(to); });
}

void SourceDetail::showReference(const content::Reference &reference)
{
    addText(reference.shortCitation(), u"small"_s);
    addText(reference.title, u"h2"_s);
    if (!reference.type.isEmpty()) {
        addText(tr("Kind of study: %1").arg(content::translated(reference.type)), u"body"_s);
    }
    addDoi(reference.doi);
    const content::Leaning leaning = m_pack.leaningOn(reference.id);
    if (!leaning.statements.empty()) {
        addHeading(tr("Statements that lean on it"));
    }
    for (const content::Statement *statement : leaning.statements) {
        addLink(tr("%1  %2").arg(content::gradeLetter(statement->grade), statement->text.at(m_audience)),
            {Kind::Statement, statement->id, {}});
    }
    addPlaces(leaning);
}

/// Text to copy: the program never goes online.
void SourceDetail::addDoi(const QString &doi)
{
    if (doi.isEmpty()) {
        return;
    }
    auto *row = new QHBoxLayout;
    auto *text = new QLabel(u"doi:"_s + doi, this);
    text->setObjectName(u"doi"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setToolTip(tr("Copy this to look the study up; the program never goes online"));
    setRole(text, u"body"_s);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"doi.copy"_s);
    copy->setAccessibleName(tr("Copy the DOI"));
    copy->setToolTip(text->toolTip());
    setRole(copy, u"chip"_s);
    connect(copy, &QAbstractButton::clicked, this,
        [text] { QGuiApplication::clipboard()->setText(text->text().sliced(4)); });
    row->addWidget(text);
    row->addWidget(copy);
    row->addStretch(1);
    m_column->addLayout(row);
}

void SourceDetail::addPlaces(const content::Leaning &leaning)
{
    if (!leaning.places.empty()) {
        addHeading(tr("Pictures that lean on it"));
    }
    QStringList known;
    for (const content::Leaning::Place &place : leaning.places) {
        const bool isNode = place.part == content::Leaning::Place::Part::Node;
        const content::Node *node = isNode ? &place.diagram->nodes[static_cast<size_t>(place.index)] : nullptr;
        const QString title = place.diagram->title.at(m_audience);
        const QString words = node == nullptr ? title : tr("%1: %2").arg(title, node->label.at(m_audience));
        if (!known.contains(words)) {
            known << words;
            addLink(words, {Kind::Diagram, place.diagram->id, node == nullptr ? QString() : node->id});
        }
    }
    if (!leaning.medicines.empty() && m_audience != Audience::Patient) {
        addHeading(tr("Published example doses that lean on it"));
        for (const content::Medicine *medicine : leaning.medicines) {
            addLink(medicine->name.at(m_audience), {Kind::Medicine, medicine->id, {}});
        }
    }
}

void SourceDetail::showStatement(const content::Statement &statement)
{
    const QString question = statement.question.at(m_audience);
    if (!question.isEmpty()) {
        addText(question, u"h1"_s);
    }
    addProse(statement.text.at(m_audience), true);
    auto *chip = new EvidenceChip(statement.grade, this);
    chip->setTheme(m_look.theme);
    m_column->addWidget(chip);
    addDifference(statement);
    addHeading(tr("Where this comes from"));
    for (const QString &id : statement.references) {
        if (const content::Reference *reference = m_pack.reference(id)) {
            const QString type = content::translated(reference->type);
            addLink(type.isEmpty() ? reference->shortCitation() : tr("%1 (%2)").arg(reference->shortCitation(), type),
                {Kind::Reference, id, {}});
        }
    }
    addPicturesOf(statement.id);
}

void SourceDetail::addDifference(const content::Statement &statement)
{
    if (!statement.verdict) {
        return;
    }
    addHeading(differs(statement) ? tr("Where we differ from the source article") : tr("What the source article says"));
    addText(content::verdictWord(*statement.verdict), u"h2"_s)->setObjectName(u"verdict"_s);
    if (!statement.said.isEmpty()) {
        addText(tr("The article says"), u"smallest"_s);
        addProse(content::translated(statement.said), false);
    }
    if (!statement.differs.isEmpty()) {
        addText(tr("Why we say something else"), u"smallest"_s);
        addProse(statement.differs.at(m_audience), false);
    }
}

void SourceDetail::addPicturesOf(const QString &statement)
{
    bool first = true;
    for (const content::Diagram &diagram : m_pack.diagrams) {
        if (says(diagram, statement)) {
            if (first) {
                addHeading(tr("Pictures that show it"));
                first = false;
            }
            addLink(diagram.title.at(m_audience), {Kind::Diagram, diagram.id, {}});
        }
    }
}

void SourceDetail::showTerm(const content::Term &term)
{
    addText(content::translated(term.term), u"h1"_s);
    m_explained.push_back(&term);
    addProse(content::translated(term.explanation), true);
    if (!term.synonyms.isEmpty()) {
        QStringList names;
        std::transform(term.synonyms.begin(), term.synonyms.end(), std::back_inserter(names), &content::translated);
        addText(tr("Also called: %1").arg(names.join(u", "_s)), u"body"_s);
    }
}

} // namespace relief::ui
