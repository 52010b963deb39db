// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/related_questions.h"

#include "ui/disclosure_button.h"
#include "ui/evidence_list.h"
#include "ui/prose_text.h"

#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;

RelatedQuestions::RelatedQuestions(const content::Pack &pack, QWidget *parent) : QWidget(parent), m_pack(pack)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void RelatedQuestions::setLook(const Look &look)
{
    m_look = look;
    for (const Row &row : m_rows) {
        row.question->setLook(look);
        if (row.answer != nullptr) {
            row.text->setLook(look, theme::TextRole::Body);
            row.evidence->setLook(look);
        }
    }
}

void RelatedQuestions::setStatements(const QStringList &ids, content::Audience audience)
{
    if (ids == m_ids && audience == m_audience) {
        return;
    }
    m_ids = ids;
    m_audience = audience;
    for (const Row &row : m_rows) {
        delete row.question;
        delete row.answer;
    }
    m_rows.clear();
    for (const QString &id : ids) {
        const content::Statement *statement = m_pack.statement(id);
        if (statement == nullptr || statement->question.isEmpty()) {
            continue;
        }
        Row row;
        row.statement = id;
        row.question = new DisclosureButton(statement->question.at(audience), this);
        row.question->setObjectName(u"question."_s + id);
        row.question->setLook(m_look);
        layout()->addWidget(row.question);
        connect(row.question, &QAbstractButton::toggled, this,
            [this, index = m_rows.size()](bool isOpen) { open(index, isOpen); });
        m_rows.push_back(row);
    }
}

void RelatedQuestions::open(size_t index, bool isOpen)
{
    Row &row = m_rows[index];
    if (row.answer == nullptr) {
        makeAnswer(row);
    }
    row.answer->setVisible(isOpen);
}

void RelatedQuestions::makeAnswer(Row &row)
{
    const content::Statement &statement = *m_pack.statement(row.statement);
    row.answer = new QWidget(this);
    row.answer->setObjectName(u"answer."_s + row.statement);
    auto *column = new QVBoxLayout(row.answer);
    column->setContentsMargins(4, 2, 4, 12);
    column->setSpacing(8);
    row.text = new ProseText(row.answer);
    row.text->setLook(m_look, theme::TextRole::Body);
    row.text->setProse(
        statement.text.at(m_audience), m_audience == content::Audience::Patient ? &m_pack.glossary : nullptr);
    row.evidence = new EvidenceList(m_pack, row.answer);
    row.evidence->setLook(m_look);
    row.evidence->setStatements({row.statement}, m_audience, false);
    column->addWidget(row.text);
    column->addWidget(row.evidence);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(rows->indexOf(row.question) + 1, row.answer);
}

} // namespace relief::ui
