// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_field.h"

#include "ui/icon_button.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

namespace relief::ui {

using namespace Qt::StringLiterals;
using content::Audience;

namespace {

constexpr int nodeRole = Qt::UserRole + 1;
constexpr int noMatch = 3;
constexpr int glassSize = 19;
constexpr int glassRoom = 30;
constexpr int glassEdge = 12;

/// 0 for the best match of a label, noMatch for none.
int rankOf(const QString &label, const QString &words)
{
    const QString text = folded(label);
    if (text.startsWith(words)) {
        return 0;
    }
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!text.at(at - 1).isLetterOrNumber()) {
            return 1;
        }
    }
    return text.contains(words) ? 2 : noMatch;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark()) {
            plain += c.toLower();
        }
    }
    return plain.simplified();
}

std::vector<Found> findNodes(const content::Diagram &diagram, Audience audience, const QString &words)
{
    const QString wanted = folded(words);
    std::vector<std::pair<int, Found>> ranked;
    for (const content::Node &node : diagram.nodes) {
        int rank = wanted.isEmpty() ? noMatch : rankOf(node.label.at(audience), wanted);
        for (const Audience level : {Audience::Patient, Audience::Nurse, Audience::Classroom}) {
            if (!wanted.isEmpty() && rank == noMatch && rankOf(node.label.at(level), wanted) < noMatch) {
                rank = noMatch - 1; // known under another level's word: "GIRK" finds the potassium gate
            }
        }
        if (rank < noMatch) {
            ranked.push_back({rank, {node.id, node.label.at(audience)}});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Found> found;
    for (const auto &[rank, node] : ranked) {
        found.push_back(node);
    }
    return found;
}

SearchField::SearchField(session::Session *session, QWidget *parent) : QLineEdit(parent), m_session(session)
{
    setObjectName(u"search"_s);
    setRole(this, u"search"_s);
    setAccessibleName(tr("Find a part of the picture"));
    setToolTip(tr("Find a part of the picture (Ctrl+F)"));
    connect(this, &QLineEdit::textEdited, this, &SearchField::suggest);
}

void SearchField::setLook(const Look &look)
{
    m_glass = look.artwork->icon(u"search"_s, look.theme.color(u"ink2"_s), glassSize, devicePixelRatioF());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? 0 : glassRoom, 0, mirrored ? glassRoom : 0, 0);
    QPalette colors = palette();
    colors.setColor(QPalette::PlaceholderText, look.theme.color(u"ink2"_s));
    setPalette(colors);
    setPlaceholderText(look.compact ? tr("Find") : tr("Find a part"));
    const int words = QFontMetrics(look.theme.font(theme::TextRole::Body)).horizontalAdvance(placeholderText());
    setFixedWidth(std::max(look.pick(230, 150), words + 70));
}

void SearchField::makeCompleter()
{
    m_suggestions = new QStandardItemModel(this);
    m_completer = new QCompleter(m_suggestions, this);
    m_completer->setWidget(this); // not setCompleter(): it would filter by the letters as typed
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.data(nodeRole).toString()); });
}

void SearchField::suggest(const QString &words)
{
    if (m_completer == nullptr) {
        makeCompleter();
    }
    m_suggestions->clear();
    const session::Snapshot &now = m_session->snapshot();
    const std::vector<Found> found = findNodes(*now.diagram, now.audience, words);
    for (const Found &node : found) {
        auto *item = new QStandardItem(node.label);
        item->setData(node.node, nodeRole);
        m_suggestions->appendRow(item);
    }
    if (folded(words).isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    if (found.empty()) {
        auto *nothing = new QStandardItem(tr("Nothing in this picture has that name"));
        nothing->setEnabled(false);
        m_suggestions->appendRow(nothing);
    }
    m_completer->complete();
}

void SearchField::choose(const QString &node)
{
    if (node.isEmpty()) {
        return;
    }
    clear();
    Q_EMIT nodeFound(node);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - glassEdge - glassSize : glassEdge;
    painter.drawPixmap(x, (height() - glassSize) / 2, m_glass);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_suggestions != nullptr && m_suggestions->rowCount() > 0) {
        const QAbstractItemView *popup = m_completer->popup();
        const QModelIndex picked = popup->isVisible() ? popup->currentIndex() : QModelIndex();
        const QString node = (picked.isValid() ? picked : m_suggestions->index(0, 0)).data(nodeRole).toString();
        m_completer->popup()->hide();
        choose(node);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace relief::ui
