// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_palette.h"

#include "content/search_words.h"
#include "theme/stylesheet.h"
#include "ui/icon_button.h"
#include "ui/policy_locks.h"
#include "ui/result_delegate.h"
#include "ui/search_kinds.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::FoundKind;
using content::SearchResult;

namespace {

constexpr size_t mostResults = 60;
constexpr size_t mostOfOneKind = 4;
constexpr int widest = 760;

} // namespace

SearchPalette::SearchPalette(session::Session *session, QWidget *parent)
    : QDialog(parent, Qt::Dialog), m_session(session), m_field(new QLineEdit(this)), m_state(new QLabel(this)),
      m_hints(makeHints()), m_list(new QListWidget(this)), m_delegate(new ResultDelegate(this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Find anything"));
    setAccessibleName(windowTitle());
    build();
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(
        m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
}

void SearchPalette::build()
{
    m_field->setObjectName(u"palette.field"_s);
    m_field->setPlaceholderText(tr("A picture, a part, a question, a word, a source"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setToolTip(tr("Arrow keys choose, Enter goes there, Esc closes"));
    m_field->setClearButtonEnabled(false);
    m_field->installEventFilter(this);
    m_state->setObjectName(u"palette.state"_s);
    m_state->setWordWrap(true);
    setRole(m_state, u"body"_s);
    m_list->setObjectName(u"palette.results"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_field);
    column->addWidget(m_state);
    column->addWidget(m_hints);
    column->addWidget(m_list, 1);
    column->addStretch(0);
}

/// Words to try, as buttons.
QWidget *SearchPalette::makeHints()
{
    auto *hints = new QWidget(this);
    auto *row = new QHBoxLayout(hints);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const QString &word : {tr("naloxone"), tr("breathing"), tr("calcium"), tr("mood")}) {
        auto *hint = new QPushButton(word, hints);
        setRole(hint, u"chip"_s);
        hint->setAccessibleName(tr("Find %1").arg(word));
        hint->setToolTip(hint->accessibleName());
        hint->setAutoDefault(false);
        connect(hint, &QAbstractButton::clicked, this, [this, word] {
            m_field->setText(word);
            m_field->setFocus();
        });
        row->addWidget(hint);
    }
    row->addStretch(1);
    return hints;
}

void SearchPalette::setLook(const Look &look)
{
    m_delegate->setLook(look);
    m_field->setPalette(theme::applicationPalette(look.theme)); // the style sheet leaves its words to the palette
    resize(std::min(widest + look.theme.px(100) - 100, parentWidget()->width() * 8 / 10),
        parentWidget()->height() * 7 / 10);
}

void SearchPalette::open()
{
    const QPoint corner((parentWidget()->width() - width()) / 2, parentWidget()->height() / 10);
    move(parentWidget()->mapToGlobal(corner));
    m_field->clear();
    search({});
    QDialog::open();
    activateWindow();
    m_field->setFocus();
}

void SearchPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_index.reset();
    }
    QDialog::changeEvent(event);
}

void SearchPalette::search(const QString &words)
{
    m_list->clear();
    m_results.clear();
    const bool asked = !content::folded(words).isEmpty();
    if (asked) {
        if (m_index == nullptr) {
            m_index = std::make_unique<content::SearchIndex>(m_session->pack());
        }
        auto found = m_index->find(words, m_session->snapshot().audience, mostResults);
        std::erase_if(found, [this](const SearchResult &result) { return !isShown(this, destinationOf(result)); });
        for (const SearchResult &result : found) { // kinds in the order of their best result
            const bool known = std::any_of(m_results.begin(), m_results.end(),
                [&result](const SearchResult &other) { return isOneGroup(other.kind, result.kind); });
            if (!known) {
                addGroup(result.kind, found);
            }
        }
    }
    const bool nothing = m_results.empty();
    m_list->setVisible(!nothing);
    m_hints->setVisible(nothing);
    m_state->setVisible(nothing);
    m_state->setText(asked ? tr("Nothing found for “%1”. Try a shorter word, another name, or one of these:").arg(words)
                           : tr("Type a few letters. Other names and small slips are fine. For example:"));
    stepTo(nothing ? -1 : 1);
}

void SearchPalette::addGroup(FoundKind kind, const std::vector<SearchResult> &found)
{
    auto *heading = new QListWidgetItem(kindWord(kind), m_list);
    heading->setData(ResultDelegate::IsHeading, true);
    heading->setFlags(Qt::NoItemFlags);
    size_t count = 0;
    for (const SearchResult &result : found) {
        if (!isOneGroup(result.kind, kind) || count == mostOfOneKind) {
            continue;
        }
        ++count;
        auto *item = new QListWidgetItem(result.title, m_list);
        item->setData(ResultDelegate::SecondLine, result.where);
        item->setData(ResultDelegate::Index, static_cast<int>(m_results.size()));
        item->setData(Qt::AccessibleTextRole, result.where.isEmpty()
                                                  ? tr("%1: %2").arg(kindWord(kind), result.title)
                                                  : tr("%1: %2, %3").arg(kindWord(kind), result.title, result.where));
        m_results.push_back(result);
    }
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    constexpr int page = 6;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

/// Over results; headings do not count.
void SearchPalette::step(int rows)
{
    const int direction = rows > 0 ? 1 : -1;
    int row = m_list->currentRow();
    int reached = row;
    for (int left = std::abs(rows); left > 0 && row + direction >= 0 && row + direction < m_list->count();) {
        row += direction;
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            reached = row;
            --left;
        }
    }
    stepTo(reached);
}

void SearchPalette::stepTo(int row)
{
    m_list->setCurrentRow(row);
    if (row == 1) {
        m_list->scrollToTop(); // with its heading
    }
    describeCurrent();
}

/// The field has the focus, so it tells screen readers what is chosen.
void SearchPalette::describeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_field->setAccessibleDescription(
        item != nullptr ? item->data(Qt::AccessibleTextRole).toString() : m_state->text());
    QAccessibleEvent changed(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void SearchPalette::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsSelectable)) {
        return;
    }
    const SearchResult result = m_results[static_cast<size_t>(item->data(ResultDelegate::Index).toInt())];
    accept();
    Q_EMIT chosen(destinationOf(result));
}

} // namespace relief::ui
