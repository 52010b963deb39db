// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/question_detail.h"

#include "ui/card_box.h"
#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/evidence_chip.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/policy_locks.h"
#include "ui/print_document.h"
#include "ui/prose_text.h"
#include "ui/setup_picture.h"
#include "ui/voice_button.h"
#include "ui/wrap_button.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

constexpr int answerShare = 64; ///< of the width, percent; the rest is for sources
constexpr int cardMargin = 16;

} // namespace

QuestionDetail::QuestionDetail(const session::Session &session, const content::Question &question,
    Thumbnails *thumbnails, const Look &look, QWidget *parent)
    : QWidget(parent), m_pack(session.pack()), m_question(question),
      m_statement(*session.pack().statement(question.statement)), m_audience(session.snapshot().audience),
      m_thumbnails(thumbnails), m_look(look)
{
    setObjectName(u"question.detail"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.pick(32, 16));
    auto *answer = new QVBoxLayout;
    answer->setSpacing(look.pick(14, 9));
    addAnswer(answer);
    addPictures(answer);
    addCaution(answer);
    addRelated(answer);
    answer->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(look.pick(14, 9));
    addSources(beside);
    addDifference(beside);
    addButtons(beside);
    beside->addStretch(1);
    row->addLayout(answer, answerShare);
    row->addLayout(beside, 100 - answerShare);
}

QLabel *QuestionDetail::addText(QBoxLayout *column, const QString &text, const QString &role)
{
    auto *label = new ColumnLabel(text, column->parentWidget() != nullptr ? column->parentWidget() : this);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

void QuestionDetail::addProse(QBoxLayout *column, const QString &text, theme::TextRole role)
{
    auto *prose = new ProseText(this);
    prose->setLook(m_look, role);
    prose->setProse(text, m_audience == Audience::Patient ? &m_pack.glossary : nullptr, &m_explained);
    column->addWidget(prose);
}

void QuestionDetail::addAnswer(QBoxLayout *column)
{
    addText(column, m_question.question.at(m_audience), u"h1"_s)->setObjectName(u"question.text"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    auto *word = new QLabel(m_question.word.at(m_audience), this);
    word->setObjectName(u"question.word"_s);
    word->setWordWrap(true);
    setRole(word, u"display"_s);
    auto *chip = new EvidenceChip(m_statement.grade, this);
    chip->setTheme(m_look.theme);
    row->addWidget(word, 1);
    row->addWidget(chip, 1);
    row->addWidget(new VoiceButton(this), 0, Qt::AlignTop);
    column->addLayout(row);
    addProse(column, m_statement.text.at(m_audience), theme::TextRole::PatientBody);
}

void QuestionDetail::addPictures(QBoxLayout *column)
{
    if (m_question.pictures.empty()) {
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const content::QuestionPicture &shown : m_question.pictures) {
        auto *one = new QVBoxLayout;
        one->setSpacing(4);
        auto *picture = new SetupPicture(m_thumbnails, this);
        picture->setLook(m_look);
        const QString title = shown.title.at(m_audience);
        const QString text = shown.text.at(m_audience);
        picture->setSetup(shown.setup, m_audience, tr("%1: %2", "title and words of a picture").arg(title, text));
        one->addWidget(picture);
        addText(one, title, u"h3"_s);
        addText(one, text, u"small"_s);
        auto *show = new DisclosureButton(tr("Show it in Explore"), this);
        show->setCheckable(false);
        show->setLook(m_look);
        show->setAccessibleName(tr("Show in Explore: %1").arg(title));
        one->addWidget(show);
        one->addStretch(1);
        hideUnlessShown(show, {Destination::Kind::Setup, {}, {}});
        connect(show, &QAbstractButton::clicked, this, [this, setup = shown.setup] {
            Q_EMIT destinationAsked({Destination::Kind::Setup, setup.diagram, {}, setup});
        });
        row->addLayout(one, 1);
    }
    if (m_question.pictures.size() == 1) {
        row->addStretch(1);
    }
    column->addLayout(row);
}

/// A frame, not a color: what must be minded is told by its words and its thick line.
void QuestionDetail::addCaution(QBoxLayout *column)
{
    const QString caution = m_question.caution.at(m_audience);
    if (caution.isEmpty()) {
        return;
    }
    auto *card = new Card(this);
    card->setColors(m_look.theme.color(u"surface"_s), m_look.theme.color(u"ink1"_s), 2);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardMargin, 12, cardMargin, 12);
    auto *label = new ColumnLabel(caution, card);
    label->setObjectName(u"question.caution"_s);
    setRole(label, u"h3"_s);
    inside->addWidget(label);
    column->addWidget(card);
}

void QuestionDetail::addRelated(QBoxLayout *column)
{
    if (m_question.related.isEmpty()) {
        return;
    }
    addText(column, tr("Related"), u"h3"_s);
    for (const QString &id : m_question.related) {
        if (const content::Question *other = m_pack.question(id)) {
            auto *link = new DisclosureButton(other->question.at(m_audience), this);
            link->setCheckable(false);
            link->setObjectName(u"related."_s + id);
            link->setLook(m_look);
            column->addWidget(link);
            connect(link, &QAbstractButton::clicked, this, [this, id] { Q_EMIT questionAsked(id); });
        }
    }
}

QBoxLayout *QuestionDetail::addCard(QBoxLayout *column)
{
    Card *card = makeCardBox(m_look, this);
    column->addWidget(card);
    return columnOf(card);
}

void QuestionDetail::addSources(QBoxLayout *column)
{
    QBoxLayout *card = addCard(column);
    addText(card, tr("Where this comes from"), u"h3"_s);
    for (const QString &id : m_statement.references) {
        const content::Reference *reference = m_pack.reference(id);
        if (reference == nullptr) {
            continue;
        }
        auto *link = new DisclosureButton(reference->shortCitation(), this);
        link->setCheckable(false);
        link->setObjectName(u"source."_s + id);
        link->setLook(m_look);
        card->addWidget(link);
        if (!isShown(this, {Destination::Kind::Reference, id, {}})) {
            lock(link); // who said it stays to be read
        }
        if (!reference->type.isEmpty()) {
            addText(card, content::translated(reference->type), u"small"_s);
        }
        connect(link, &QAbstractButton::clicked, this, [this, id] {
            Q_EMIT destinationAsked({Destination::Kind::Reference, id, {}});
        });
    }
}

/// Stands on every question, so that it is looked for in one place.
void QuestionDetail::addDifference(QBoxLayout *column)
{
    QBoxLayout *card = addCard(column);
    addText(card, tr("Where we differ from the article"), u"h3"_s);
    if (!m_statement.verdict) {
        addText(card, tr("The articles this program began with do not speak of this."), u"small"_s);
        return;
    }
    addText(card, content::verdictWord(*m_statement.verdict), u"body"_s)->setObjectName(u"question.verdict"_s);
    if (!m_statement.said.isEmpty()) {
        addText(card, tr("The article says"), u"smallest"_s);
        addProse(card, content::translated(m_statement.said), theme::TextRole::Body);
    }
    if (!m_statement.differs.isEmpty()) {
        addText(card, tr("Why we say something else"), u"smallest"_s);
        addProse(card, m_statement.differs.at(m_audience), theme::TextRole::Body);
    }
}

void QuestionDetail::addButtons(QBoxLayout *column)
{
    if (!m_question.pictures.empty()) {
        auto *show = new WrapButton(tr("Show in Explore"), this);
        show->setObjectName(u"question.show"_s);
        setRole(show, u"primary"_s);
        column->addWidget(show);
        hideUnlessShown(show, {Destination::Kind::Setup, {}, {}});
        connect(show, &QAbstractButton::clicked, this, [this] {
            const content::Setup &setup = m_question.pictures.front().setup;
            Q_EMIT destinationAsked({Destination::Kind::Setup, setup.diagram, {}, setup});
        });
    }
    auto *print = new WrapButton(tr("Print answer"), this);
    print->setObjectName(u"question.print"_s);
    column->addWidget(print);
    connect(print, &QAbstractButton::clicked, this,
        [this] { printDocument(html(), m_question.question.at(m_audience), window()); });
}

QString QuestionDetail::html() const
{
    QString text = u"<h1>%1</h1><h2>%2</h2><p>%3</p>"_s.arg(m_question.question.at(m_audience).toHtmlEscaped(),
        m_question.word.at(m_audience).toHtmlEscaped(), m_statement.text.at(m_audience).toHtmlEscaped());
    text += u"<p>%1</p>"_s.arg(tr("How sure: %1 (%2)")
                                   .arg(content::gradeWord(m_statement.grade), content::gradeLetter(m_statement.grade))
                                   .toHtmlEscaped());
    if (!m_question.caution.isEmpty()) {
        text += u"<p><b>%1</b></p>"_s.arg(m_question.caution.at(m_audience).toHtmlEscaped());
    }
    text += u"<h3>%1</h3><ul>"_s.arg(tr("Where this comes from").toHtmlEscaped());
    for (const QString &id : m_statement.references) {
        if (const content::Reference *reference = m_pack.reference(id)) {
            text +=
                u"<li>%1. %2</li>"_s.arg(reference->shortCitation().toHtmlEscaped(), reference->title.toHtmlEscaped());
        }
    }
    return text + u"</ul><p>%1</p>"_s.arg(tr("Teaching material, not medical advice.").toHtmlEscaped());
}

} // namespace relief::ui
