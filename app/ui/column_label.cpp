// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/column_label.h"

#include <algorithm>
#include <utility>

namespace relief::ui {

namespace {

constexpr int narrowest = 40;
constexpr size_t mostWidths = 6;

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
    Measured now{text(), font(), contentsMargins()};
    if (now != m_measured || m_heights.size() > mostWidths) {
        m_measured = std::move(now);
        m_heights.clear();
    }
    const auto known = std::find_if(
        m_heights.begin(), m_heights.end(), [width](const std::pair<int, int> &one) { return one.first == width; });
    if (known != m_heights.end()) {
        return known->second;
    }
    m_heights.emplace_back(width, QLabel::heightForWidth(width));
    return m_heights.back().second;
}

} // namespace relief::ui
