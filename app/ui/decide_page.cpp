// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide_page.h"

#include "ui/card_box.h"
#include "ui/chance_card.h"
#include "ui/column_label.h"
#include "ui/header_bar.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/pictures.h"
#include "ui/print_document.h"
#include "ui/prose_text.h"
#include "ui/scroll_column.h"
#include "ui/segment_row.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Chance;
using content::MedicineGroup;

namespace {

constexpr int widest = 1500;
constexpr int columns = 2; ///< of values; of chances: benefits and harms side by side

} // namespace

QString DecidePage::groupWord(MedicineGroup group)
{
    switch (group) {
    case MedicineGroup::Opioid:
        return tr("Opioids");
    case MedicineGroup::Ketamine:
        return tr("Ketamine");
    case MedicineGroup::Naloxone:
        break;
    }
    return tr("Naloxone");
}

DecidePage::DecidePage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_place(new QLabel(tr("Decide with your care team"), this)),
      m_header(new HeaderBar(m_place, this)), m_scroll(new ScrollColumn(this))
{
    setObjectName(u"decide"_s);
    setRole(m_place, u"h3"_s);
    m_scroll->setObjectName(u"decide.content"_s);
    m_scroll->setAccessibleName(m_place->text());
    auto *column = new QVBoxLayout(m_scroll->column());
    column->setContentsMargins(0, 0, 0, 0);
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_session, &session::Session::audienceChanged, this, &DecidePage::audienceChanged);
    if (const auto *before = pageBefore<DecidePage>(parts)) {
        m_marks = before->m_marks;
        m_asked = before->m_asked;
    }
}

void DecidePage::setLook(const Look &look)
{
    m_look = look;
    m_header->setLook(look);
    rebuild();
    update();
}

void DecidePage::setReducedMotion(bool reduced)
{
    m_header->setReducedMotion(reduced);
}

void DecidePage::addCommands(CommandRegistry *) {}

std::vector<QWidget *> DecidePage::areas() const
{
    return {m_header, m_scroll};
}

void DecidePage::forget()
{
    m_marks.clear();
    m_asked.clear();
    rebuild();
}

/// Nothing is made anew for a page that is not seen; it catches up when it is.
void DecidePage::audienceChanged()
{
    m_stale = !isVisible();
    if (!m_stale) {
        rebuild();
    }
}

void DecidePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        rebuild();
    }
}

void DecidePage::rebuild()
{
    m_stale = false;
    if (m_look.artwork == nullptr) {
        return;
    }
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be what was pressed
    }
    m_body = new QWidget(m_scroll->column());
    m_body->setMaximumWidth(m_look.theme.px(widest));
    m_scroll->column()->layout()->addWidget(m_body);
    m_column = new QVBoxLayout(m_body);
    const int edge = m_look.pick(40, 20);
    m_column->setContentsMargins(edge, m_look.pick(24, 14), edge, m_look.pick(24, 14));
    m_column->setSpacing(10);
    const content::Decision &decision = m_session->pack().decision;
    addHeading(tr("What matters to you"),
        tr("Mark what counts for you and take it to your care team. Nothing is stored, and nothing here tells you "
           "what to choose."));
    auto *values = new QGridLayout;
    values->setSpacing(10);
    for (int i = 0; i < static_cast<int>(decision.values.size()); ++i) {
        values->addWidget(makeValue(decision.values[static_cast<size_t>(i)]), i / columns, i % columns);
        values->setColumnStretch(i % columns, 1);
    }
    m_column->addLayout(values);
    addHeading(tr("How often does it happen?"), tr("Each picture shows 100 people. Filled: it happens to them. "
                                                   "Striped: studies differ, perhaps to them as well."));
    addChances();
    addQuestions();
    addButtons();
    m_column->addStretch(1);
}

void DecidePage::addHeading(const QString &text, const QString &below)
{
    m_column->addSpacing(8);
    addLabelTo(m_body, text, u"h2"_s);
    if (!below.isEmpty()) {
        addLabelTo(m_body, below, u"small"_s);
    }
}

QWidget *DecidePage::makeValue(const content::Value &value)
{
    Card *card = makeCardBox(m_look, m_body);
    const QString text = value.text.at(audience());
    addLabelTo(card, text, u"h3"_s);
    auto *about = new ProseText(card);
    about->setLook(m_look, theme::TextRole::Body);
    about->setProse(value.about.at(audience()));
    card->layout()->addWidget(about);
    auto *marks = new SegmentRow(card);
    marks->setObjectName(u"value."_s + value.id);
    marks->setAccessibleName(tr("How much it matters: %1").arg(text));
    marks->setChoices(
        {{u"none"_s, tr("Not marked"), tr("Not marked"), {}}, {u"some"_s, tr("Matters"), tr("This matters to me"), {}},
            {u"much"_s, tr("Matters a lot"), tr("This matters a lot to me"), {}}});
    const auto marked = m_marks.find(value.id);
    marks->setChosen(marked != m_marks.end() ? marked->second : u"none"_s);
    marks->setPictures(m_look, false);
    marks->setMaximumWidth(m_look.theme.px(420));
    card->layout()->addWidget(marks);
    connect(marks, &SegmentRow::chosen, this, [this, id = value.id](const QString &mark) { m_marks[id] = mark; });
    columnOf(card)->addStretch(1);
    return card;
}

/// Benefits left, harms right, medicine by medicine, in boxes of one size.
void DecidePage::addChances()
{
    const content::Decision &decision = m_session->pack().decision;
    for (const MedicineGroup group : content::allGroups) {
        auto *grid = new QGridLayout;
        grid->setSpacing(10);
        int rows[columns] = {1, 1};
        for (const Chance &chance : decision.chances) {
            if (chance.group == group) {
                const int column = chance.harm ? 1 : 0;
                grid->addWidget(
                    makeChanceCard(chance, m_session->pack(), audience(), m_look, m_body), rows[column]++, column);
            }
        }
        if (rows[0] + rows[1] == columns) {
            delete grid;
            continue;
        }
        addLabelTo(m_body, groupWord(group), u"h3"_s);
        for (int i = 0; i < columns; ++i) {
            auto *name = new ColumnLabel(i == 0 ? tr("What may help") : tr("What may harm"), m_body);
            setRole(name, u"smallest"_s);
            grid->addWidget(name, 0, i);
            grid->setColumnStretch(i, 1);
            if (rows[i] == 1) {
                auto *none = new ColumnLabel(tr("No sound number is known."), m_body);
                setRole(none, u"small"_s);
                none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
                grid->addWidget(none, 1, i);
            }
        }
        m_column->addLayout(grid);
    }
    for (const content::LeveledText &text : decision.noNumbers) {
        addLabelTo(m_body, text.at(audience()), u"small"_s);
    }
}

void DecidePage::addQuestions()
{
    const content::Decision &decision = m_session->pack().decision;
    addHeading(tr("Questions to ask"), tr("Tick what you want to take along."));
    for (const content::LeveledText &text : decision.ask) {
        const QString question = text.at(audience());
        auto *box = new QCheckBox(m_body);
        auto *words = new ColumnLabel(question, m_body);
        setRole(words, u"body"_s);
        words->setBuddy(box);
        box->setAccessibleName(question);
        box->setChecked(m_asked.contains(text.patient));
        auto *row = new QHBoxLayout;
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_column->addLayout(row);
        connect(box, &QCheckBox::toggled, this, [this, key = text.patient](bool on) {
            m_asked.removeAll(key);
            if (on) {
                m_asked << key;
            }
        });
    }
}

void DecidePage::addButtons()
{
    auto *print = new QPushButton(tr("Print my sheet"), m_body);
    print->setObjectName(u"decide.print"_s);
    print->setAccessibleName(print->text());
    setRole(print, u"primary"_s);
    auto *clear = new QPushButton(tr("Clear my marks"), m_body);
    clear->setObjectName(u"decide.clear"_s);
    clear->setAccessibleName(clear->text());
    auto *row = new QHBoxLayout;
    row->addWidget(clear);
    row->addStretch(1);
    row->addWidget(print);
    m_column->addSpacing(8);
    m_column->addLayout(row);
    addLabelTo(
        m_body, tr("Teaching material, not medical advice. Your marks are gone when the program closes."), u"small"_s);
    connect(print, &QAbstractButton::clicked, this, [this] { printDocument(html(), m_place->text(), window()); });
    connect(clear, &QAbstractButton::clicked, this, &DecidePage::forget);
}

void DecidePage::resizeEvent(QResizeEvent *)
{
    m_header->setGeometry(0, 0, width(), m_header->height());
    m_scroll->setGeometry(0, m_header->height(), width(), height() - m_header->height());
}

void DecidePage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

} // namespace relief::ui
