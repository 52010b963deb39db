// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lesson_library.h"

#include "ui/audience_row.h"
#include "ui/column_label.h"
#include "ui/disclosure_button.h"
#include "ui/icon_button.h"
#include "ui/lesson_card.h"
#include "ui/page.h"
#include "ui/policy_locks.h"
#include "ui/scroll_column.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCard = 250;
constexpr int mostColumns = 4;
constexpr int widestRow = 480;

bool hasPage(const QString &id)
{
    const std::vector<PageEntry> pages = allPages();
    return std::any_of(pages.begin(), pages.end(), [&id](const PageEntry &page) { return page.id == id; });
}

} // namespace

LessonLibrary::LessonLibrary(session::Session *session, Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_session(session), m_thumbnails(thumbnails), m_scroll(new ScrollColumn(this)),
      m_title(new ColumnLabel(tr("Choose a lesson"), m_scroll->column())),
      m_about(new ColumnLabel(
          tr("Short guided tours: watch, guess, check yourself. Nothing is scored, and nothing about you is stored."),
          m_scroll->column())),
      m_audience(new SegmentRow(m_scroll->column())), m_grid(new QGridLayout)
{
    setObjectName(u"lesson.library"_s);
    setAccessibleName(tr("All lessons"));
    setRole(m_title, u"h1"_s);
    setRole(m_about, u"body"_s);
    auto *column = new QVBoxLayout(m_scroll->column());
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    head->addLayout(words, 3);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(2);
    choices->addWidget(m_audience);
    if (hasPage(u"experiments"_s) && isShown(this, {Destination::Kind::Experiments, {}, {}})) {
        m_experiments = new DisclosureButton(tr("Or try an experiment: predict, watch, explain"), m_scroll->column());
        m_experiments->setObjectName(u"lesson.experiments"_s);
        m_experiments->setCheckable(false);
        choices->addWidget(m_experiments);
        connect(m_experiments, &QAbstractButton::clicked, this, &LessonLibrary::experimentsAsked);
    }
    head->addLayout(choices, 2);
    column->addLayout(head);
    column->addLayout(m_grid, 1);
    connectAudience(m_audience, session);
    connect(session, &session::Session::audienceChanged, this, &LessonLibrary::audienceChanged);
    addCards();
}

void LessonLibrary::addCards()
{
    std::vector<const content::Lesson *> lessons;
    for (const content::Lesson &lesson : m_session->pack().lessons) {
        lessons.push_back(&lesson);
    }
    std::stable_sort(lessons.begin(), lessons.end(),
        [](const content::Lesson *a, const content::Lesson *b) { return a->order < b->order; });
    for (const content::Lesson *lesson : lessons) {
        auto *card = new LessonCard(m_thumbnails, *lesson, m_scroll->column());
        card->setAudience(m_session->snapshot().audience);
        m_cards.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = lesson->id] { Q_EMIT lessonAsked(id); });
    }
}

void LessonLibrary::setLook(const Look &look)
{
    m_look = look;
    const int edge = look.pick(36, 16);
    m_scroll->column()->layout()->setContentsMargins(edge, look.pick(20, 8), look.pick(28, 10), look.pick(16, 6));
    m_scroll->column()->layout()->setSpacing(look.pick(12, 4));
    m_grid->setSpacing(look.pick(8, 2));
    m_audience->setMaximumWidth(look.theme.px(widestRow));
    if (m_experiments != nullptr) {
        m_experiments->setLook(look);
    }
    for (LessonCard *card : m_cards) {
        card->setLook(look);
    }
    setAudienceRow(m_audience, m_session->snapshot().audience, look);
    arrange();
}

void LessonLibrary::audienceChanged()
{
    setAudienceRow(m_audience, m_session->snapshot().audience, m_look);
    for (LessonCard *card : m_cards) {
        card->setAudience(m_session->snapshot().audience);
    }
}

void LessonLibrary::arrange()
{
    const int columns = std::clamp(width() / m_look.theme.px(leastCard), 1, mostColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (size_t first = 0; first < m_cards.size(); first += static_cast<size_t>(columns)) {
        const size_t last = std::min(m_cards.size(), first + static_cast<size_t>(columns));
        const std::vector<const LessonCard *> row(
            m_cards.begin() + static_cast<std::ptrdiff_t>(first), m_cards.begin() + static_cast<std::ptrdiff_t>(last));
        const int at = static_cast<int>(first) / columns;
        for (size_t i = first; i < last; ++i) {
            m_cards[i]->setRow(row);
            m_grid->addWidget(m_cards[i], at, static_cast<int>(i - first));
        }
    }
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void LessonLibrary::setProgress(const QString &lesson, const QString &words)
{
    for (LessonCard *card : m_cards) {
        if (card->lesson() == lesson) {
            card->setProgress(words);
        }
    }
}

void LessonLibrary::setFocusOn(const QString &lesson)
{
    for (LessonCard *card : m_cards) {
        if (card->lesson() == lesson || lesson.isEmpty()) {
            card->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void LessonLibrary::resizeEvent(QResizeEvent *)
{
    m_scroll->setGeometry(rect());
    arrange();
}

} // namespace relief::ui
