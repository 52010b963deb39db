// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_label.h"

#include <utility>

namespace relief::ui {

namespace {

constexpr int narrowest = 40;

} // namespace

ColumnLabel::ColumnLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

QSize ColumnLabel::sizeHint() const
{
    ensurePolished();
    const QMargins around = contentsMargins();
    return {narrowest + around.left() + around.right(), fontMetrics().lineSpacing() + around.top() + around.bottom()};
}

int ColumnLabel::heightForWidth(int width) const
{
    ensurePolished();
    Measured now{text(), font(), contentsMargins(), width};
    if (now != m_measured) {
        m_measured = std::move(now);
        m_height = QLabel::heightForWidth(width);
    }
    return m_height;
}

} // namespace relief::ui
