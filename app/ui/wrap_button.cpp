// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrap_button.h"

#include <algorithm>

namespace relief::ui {

namespace {

constexpr int sides = 30; ///< border, padding and a little air, left and right together
constexpr int aboveBelow = 14;
constexpr int narrowest = 60;

} // namespace

WrapButton::WrapButton(const QString &words, QWidget *parent) : ArrowButton(words, parent), m_words(words)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapButton::room(int width) const
{
    return std::max(narrowest, width - sides - (icon().isNull() ? 0 : iconSize().width() + 4) - arrowRoom());
}

QStringList WrapButton::linesFor(int width) const
{
    const QFontMetrics metrics(font());
    if (m_wide < 0 || m_measuredFont != font()) {
        m_measuredFont = font();
        m_wide = metrics.horizontalAdvance(m_words);
    }
    if (m_wide <= room(width)) { // nearly always; layouts ask often
        return {m_words};
    }
    QStringList lines;
    for (const QString &word : m_words.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > room(width)) {
            lines << word;
        } else {
            lines.last() = longer;
        }
    }
    return lines;
}

QSize WrapButton::minimumSizeHint() const
{
    return {narrowest, heightForWidth(std::max(width(), narrowest))};
}

int WrapButton::heightForWidth(int width) const
{
    const QStringList lines = linesFor(width);
    const QFontMetrics metrics(font());
    const int high = lines.size() == 1 ? metrics.lineSpacing() // Arabic lines are higher than those of the first font
                                       : metrics.boundingRect({}, 0, lines.join(u'\n')).height();
    return std::max(
        minimumHeight(), std::max(high, static_cast<int>(lines.size()) * metrics.lineSpacing()) + aboveBelow);
}

void WrapButton::resizeEvent(QResizeEvent *event)
{
    ArrowButton::resizeEvent(event);
    const QString broken = linesFor(width()).join(u'\n');
    if (broken != text()) {
        setText(broken);
    }
}

} // namespace relief::ui
