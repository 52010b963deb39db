// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments_library.h"

#include "ui/audience_row.h"
#include "ui/column_label.h"
#include "ui/experiment_card.h"
#include "ui/icon_button.h"
#include "ui/scroll_column.h"

#include <QGridLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCard = 250;
constexpr int mostColumns = 4;
constexpr int grid = 12; ///< columns of the layout: rows of one to four cards fill it
constexpr int widestRow = 480;

} // namespace

std::vector<const content::Experiment *> inOrder(const content::Pack &pack)
{
    std::vector<const content::Experiment *> all;
    for (const content::Experiment &experiment : pack.experiments) {
        all.push_back(&experiment);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const content::Experiment *a, const content::Experiment *b) { return a->order < b->order; });
    return all;
}

ExperimentsLibrary::ExperimentsLibrary(session::Session *session, Thumbnails *thumbnails, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new ColumnLabel(tr("Predict, watch, see what studies found"), this)),
      m_about(new ColumnLabel(tr("Say what you think will happen. Then watch the model do it. At the end stands what "
                                 "studies in people and in animals found. No guess is scored or stored."),
          this)),
      m_audience(new SegmentRow(this)), m_scroll(new ScrollColumn(this)), m_grid(new QGridLayout)
{
    setObjectName(u"experiments.library"_s);
    setAccessibleName(tr("All experiments"));
    setRole(m_title, u"h2"_s);
    setRole(m_about, u"body"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_about);
    head->addLayout(words, 3);
    head->addWidget(m_audience, 2, Qt::AlignVCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    auto *column = new QVBoxLayout(m_scroll->column());
    column->addLayout(head);
    column->addLayout(m_grid, 1);
    for (int i = 0; i < grid; ++i) {
        m_grid->setColumnStretch(i, 1);
    }
    for (const content::Experiment *experiment : inOrder(session->pack())) {
        auto *card = new ExperimentCard(thumbnails, *experiment, m_scroll->column());
        m_cards.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = experiment->id] { Q_EMIT experimentAsked(id); });
    }
    connectAudience(m_audience, session);
    focusOn();
}

void ExperimentsLibrary::setLook(const Look &look)
{
    m_look = look;
    QLayout *column = m_scroll->column()->layout();
    column->setContentsMargins(look.pick(36, 16), look.pick(24, 10), look.pick(36, 16), look.pick(20, 6));
    column->setSpacing(look.pick(14, 6));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(look.pick(12, 4));
    m_audience->setMaximumWidth(look.theme.px(widestRow));
    for (ExperimentCard *card : m_cards) {
        card->setLook(look);
    }
    refresh();
    arrange();
}

void ExperimentsLibrary::refresh()
{
    const content::Audience audience = m_session->snapshot().audience;
    setAudienceRow(m_audience, audience, m_look);
    for (ExperimentCard *card : m_cards) {
        card->setAudience(audience);
    }
}

void ExperimentsLibrary::focusOn(const QString &experiment)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
        [&experiment](const ExperimentCard *card) { return card->experiment() == experiment; });
    if (!m_cards.empty()) {
        setFocusProxy(found == m_cards.end() ? m_cards.front() : *found);
    }
}

void ExperimentsLibrary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// As many cards side by side as have room for their words; rows without a gap at their end.
void ExperimentsLibrary::arrange()
{
    const int least = m_look.theme.px(narrowestCard) + m_grid->spacing();
    const int columns = std::clamp((m_scroll->width() - 2 * m_look.pick(36, 16)) / least, 1, mostColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    const int count = static_cast<int>(m_cards.size());
    const int rows = (count + columns - 1) / columns;
    size_t next = 0;
    for (int row = 0; row < rows; ++row) {
        const int inRow = count / rows + (row < count % rows ? 1 : 0);
        const auto first = m_cards.begin() + static_cast<std::ptrdiff_t>(next);
        for (int i = 0; i < inRow; ++i, ++next) {
            m_cards[next]->setRow({first, first + inRow});
            m_grid->addWidget(m_cards[next], row, i * grid / inRow, 1, grid / inRow); // taken from where it was
        }
    }
}

} // namespace relief::ui
