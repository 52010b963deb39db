// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_differences.h"

#include "ui/compare_difference_row.h"
#include "ui/icon_button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace relief::ui {

using namespace Qt::StringLiterals;

CompareDifferences::CompareDifferences(const session::Comparison *comparison, QWidget *parent)
    : ScrollColumn(parent), m_comparison(comparison), m_differs(new QLabel(tr("What differs"), column())),
      m_same(new QLabel(tr("What is the same"), column())), m_left(new QVBoxLayout), m_right(new QVBoxLayout)
{
    setObjectName(u"compare.differences"_s);
    setAccessibleName(tr("The same and different"));
    setFocusPolicy(Qt::NoFocus);
    setRole(m_differs, u"h3"_s);
    setRole(m_same, u"h3"_s);
    auto *row = new QHBoxLayout(column());
    row->setContentsMargins(4, 2, 12, 8);
    row->setSpacing(28);
    m_left->setSpacing(4);
    m_right->setSpacing(4);
    row->addLayout(m_left, 1);
    row->addLayout(m_right, 1);
    m_left->addWidget(m_differs);
    m_left->addStretch(1);
    m_right->addWidget(m_same);
    m_right->addStretch(1);
}

void CompareDifferences::setLook(const Look &look)
{
    m_look = look;
    rebuild();
}

void CompareDifferences::refresh()
{
    std::vector<session::Difference> now = session::differences(*m_comparison);
    if (m_isFresh && now == m_list) {
        return;
    }
    m_list = std::move(now);
    m_isFresh = true;
    rebuild();
}

void CompareDifferences::rebuild()
{
    if (m_look.artwork == nullptr) {
        return;
    }
    for (DifferenceRow *row : m_rows) {
        row->hide();
        row->deleteLater(); // one of its buttons may be what was pressed
    }
    m_rows.clear();
    const session::Session &session = m_comparison->session();
    for (const session::Difference &difference : m_list) {
        auto *row = new DifferenceRow(difference, session.pack(), m_look, column());
        connect(row, &DifferenceRow::nodeAsked, this, [this](int node) {
            const content::Diagram &diagram = *m_comparison->snapshot(0).diagram;
            if (static_cast<size_t>(node) < diagram.nodes.size()) {
                Q_EMIT nodeAsked(diagram.nodes[static_cast<size_t>(node)].id);
            }
        });
        QVBoxLayout *side = difference.same ? m_right : m_left;
        side->insertWidget(side->count() - 1, row);
        m_rows.push_back(row);
    }
}

} // namespace relief::ui
