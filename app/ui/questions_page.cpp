// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions_page.h"

#include "theme/stylesheet.h"
#include "ui/audience_row.h"
#include "ui/header_bar.h"
#include "ui/icon_button.h"
#include "ui/pane.h"
#include "ui/question_detail.h"
#include "ui/result_list.h"
#include "ui/scroll_column.h"
#include "ui/segment_row.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Question;

namespace {

constexpr int widestRow = 480;

/// `topic`: of the choice; invalid for all.
bool isOf(const Question &question, const QVariant &topic)
{
    return !topic.isValid()
           || std::find(question.topics.begin(), question.topics.end(), static_cast<Question::Topic>(topic.toInt()))
                  != question.topics.end();
}

/// Every word typed is in the question or in its answer.
bool holds(
    const Question &question, const content::Statement &statement, const QString &typed, content::Audience audience)
{
    const QString words =
        (question.question.at(audience) + u' ' + question.word.at(audience) + u' ' + statement.text.at(audience))
            .toCaseFolded();
    const QStringList wanted = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &one) { return words.contains(one); });
}

} // namespace

QuestionsPage::QuestionsPage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_thumbnails(parts.thumbnails),
      m_place(new QLabel(tr("Questions"), this)), m_header(new HeaderBar(m_place, this)),
      m_side(new Pane(u"surface"_s, Qt::RightEdge, this)), m_field(new QLineEdit(m_side)),
      m_topics(new QComboBox(m_side)), m_count(new QLabel(m_side)), m_list(new ResultList(m_side)),
      m_main(new QWidget(this)), m_audience(new SegmentRow(m_main)), m_scroll(new ScrollColumn(m_main))
{
    setObjectName(u"questions"_s);
    setRole(m_place, u"h3"_s);
    buildList();
    buildDetail();
    setFocusProxy(m_list);
    connectHeader(m_header, static_cast<Page *>(this));
    connect(m_session, &session::Session::audienceChanged, this, &QuestionsPage::audienceChanged);
    if (const auto *before = pageBefore<QuestionsPage>(parts)) {
        m_field->setText(before->m_field->text());
        m_topics->setCurrentIndex(before->m_topics->currentIndex());
        m_shown = before->m_shown;
    }
}

void QuestionsPage::buildList()
{
    m_side->setObjectName(u"questions.side"_s);
    m_side->setAccessibleName(tr("List of questions"));
    m_field->setObjectName(u"questions.field"_s);
    m_field->setAccessibleName(tr("Search questions"));
    m_field->setPlaceholderText(m_field->accessibleName());
    m_field->setToolTip(tr("Shows only questions that have all the words you type (/)"));
    m_topics->setObjectName(u"questions.topics"_s);
    m_topics->setAccessibleName(tr("Questions about"));
    m_topics->setToolTip(m_topics->accessibleName());
    m_topics->addItem(tr("All questions"));
    m_topics->addItem(tr("Safety"), static_cast<int>(Question::Topic::Safety));
    m_topics->addItem(tr("How it works"), static_cast<int>(Question::Topic::HowItWorks));
    m_topics->addItem(tr("Naloxone and ketamine"), static_cast<int>(Question::Topic::Together));
    m_topics->addItem(tr("Choices in treatment"), static_cast<int>(Question::Topic::Options));
    setRole(m_count, u"small"_s);
    m_count->setObjectName(u"questions.count"_s);
    m_count->setWordWrap(true);
    m_list->setObjectName(u"questions.list"_s);
    m_list->setAccessibleName(tr("Questions"));
    auto *column = new QVBoxLayout(m_side);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_topics);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &QuestionsPage::fillList);
    connect(m_topics, &QComboBox::activated, this, &QuestionsPage::fillList);
    connect(m_list, &ResultList::rowChosen, this, &QuestionsPage::showQuestion);
}

void QuestionsPage::buildDetail()
{
    m_main->setObjectName(u"questions.answer"_s);
    m_main->setAccessibleName(tr("Answer"));
    auto *column = new QVBoxLayout(m_main);
    auto *row = new QHBoxLayout;
    row->addWidget(m_audience, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    new QVBoxLayout(m_scroll->column());
    connectAudience(m_audience, m_session);
}

void QuestionsPage::setLook(const Look &look)
{
    m_look = look;
    m_header->setLook(look);
    m_side->setTheme(look.theme);
    m_list->setLook(look);
    m_field->setPalette(theme::applicationPalette(look.theme));
    const int edge = look.pick(20, 12);
    m_side->layout()->setContentsMargins(edge, look.pick(16, 10), edge, look.pick(16, 10));
    m_main->layout()->setContentsMargins(look.pick(40, 20), look.pick(20, 12), look.pick(32, 16), 0);
    m_scroll->column()->layout()->setContentsMargins(0, 0, 8, 20);
    m_audience->setMaximumWidth(look.theme.px(widestRow));
    rebuild();
    update();
}

void QuestionsPage::setReducedMotion(bool reduced)
{
    m_header->setReducedMotion(reduced);
}

void QuestionsPage::addCommands(CommandRegistry *registry)
{
    registry->add({u"questions.search"_s, tr("Questions"), tr("Search the questions"), {Qt::Key_Slash},
        Command::Reach::IfUnused, [this] { m_field->setFocus(Qt::ShortcutFocusReason); }, {}});
}

std::vector<QWidget *> QuestionsPage::areas() const
{
    return {m_header, m_side, m_main};
}

/// Nothing is made anew for a page that is not seen; it catches up when it is.
void QuestionsPage::audienceChanged()
{
    m_stale = !isVisible();
    if (!m_stale) {
        rebuild();
    }
}

void QuestionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        rebuild();
    }
}

void QuestionsPage::rebuild()
{
    m_stale = false;
    setAudienceRow(m_audience, m_session->snapshot().audience, m_look);
    const QString shown = std::exchange(m_shown, {});
    fillList();
    showQuestion(shown.isEmpty() ? m_shown : shown);
}

void QuestionsPage::fillList()
{
    const content::Audience audience = m_session->snapshot().audience;
    m_list->clear();
    int count = 0;
    for (const Question &question : m_session->pack().questions) {
        const content::Statement *statement = m_session->pack().statement(question.statement);
        if (statement == nullptr || !isOf(question, m_topics->currentData())
            || !holds(question, *statement, m_field->text(), audience)) {
            continue;
        }
        ++count;
        QListWidgetItem *item =
            m_list->addRow(question.id, question.question.at(audience), content::gradeLetter(statement->grade));
        item->setData(
            Qt::AccessibleTextRole, tr("%1, evidence: %2").arg(item->text(), content::gradeWord(statement->grade)));
    }
    m_count->setText(count == 0
                         ? tr("No question has all these words. Try fewer, or press Ctrl+K to search everywhere.")
                         : tr("%n in the list", nullptr, count));
    if (m_shown.isEmpty() && count > 0) {
        m_list->setCurrentRow(0);
    }
}

void QuestionsPage::showQuestion(const QString &id)
{
    const Question *question = m_session->pack().question(id);
    if (question == nullptr || m_look.artwork == nullptr) {
        return;
    }
    const bool isOther = id != m_shown;
    m_shown = id;
    m_list->chooseQuietly(id);
    if (m_detail != nullptr) {
        m_detail->hide();
        m_detail->deleteLater(); // one of its links may be what was pressed
    }
    m_detail = new QuestionDetail(*m_session, *question, m_thumbnails, m_look, m_scroll->column());
    m_scroll->column()->layout()->addWidget(m_detail);
    m_scroll->verticalScrollBar()->setValue(0);
    connect(m_detail, &QuestionDetail::destinationAsked, this, &Page::destinationAsked);
    connect(m_detail, &QuestionDetail::questionAsked, this, &QuestionsPage::showQuestion);
    if (isOther) {
        Q_EMIT placeChanged();
    }
}

void QuestionsPage::go(const Destination &destination)
{
    if (m_session->pack().question(destination.id) != nullptr) {
        m_field->clear();
        m_topics->setCurrentIndex(0);
        fillList();
        showQuestion(destination.id);
    }
}

Destination QuestionsPage::place() const
{
    return {Destination::Kind::Questions, m_shown, {}};
}

void QuestionsPage::resizeEvent(QResizeEvent *)
{
    const int top = m_header->height();
    const int least = std::min(m_look.theme.px(300), width() / 2);
    const int side = std::clamp(width() * 25 / 100, least, std::max(least, 500));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_header->setGeometry(0, 0, width(), top);
    m_side->setGeometry(mirrored ? width() - side : 0, top, side, height() - top);
    m_main->setGeometry(mirrored ? 0 : side, top, width() - side, height() - top);
}

void QuestionsPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.color(u"bg"_s));
}

} // namespace relief::ui
